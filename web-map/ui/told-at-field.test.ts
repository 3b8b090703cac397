import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const control = /<(?:input|select|textarea)\b((?:=>|[^<>])*)>/g;

/** Parts of one field that stand in a group: what is wrong is said of the group, and heard where it is entered. */
const inGroups = [
  'web-map/apps/assessments/form/field-controls.tsx',
  'web-map/apps/assessments/form/listed/closure-rows.tsx',
  'web-map/apps/assessments/form/listed/count-rows.tsx',
  'web-map/apps/assessments/form/listed/language-rows.tsx',
  'web-map/apps/assessments/form/listed/week-grid.tsx',
];

/** Controls that are said to be wrong, and are not described by what is wrong. */
const undescribed = (text: string): readonly string[] =>
  [...text.matchAll(control)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => attributes.includes('aria-invalid') && !attributes.includes('aria-describedby'));

test('every control that can be refused says why at the control itself, or in its group', () => {
  expect(undescribed('<input onInput={() => go()} aria-invalid={wrong} />')).toHaveLength(1);
  expect(undescribed('<input aria-invalid={wrong} aria-describedby="why" />')).toEqual([]);
  const files = globSync('web-map/**/*.tsx').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(files.filter(([, text]) => text.includes('aria-invalid')).length).toBeGreaterThan(10);
  expect(files.filter(([, text]) => undescribed(text).length > 0).map(([file]) => file)).toEqual(inGroups);
});

test('a group says what is wrong of all its parts', () => {
  const text = readFileSync('web-map/apps/assessments/form/field-controls.tsx', 'utf8');
  expect(text).toMatch(/<fieldset class=\{mark\} aria-describedby=\{describedBy\(field, fault\)\}>/);
});
