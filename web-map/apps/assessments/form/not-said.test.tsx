import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { FieldControls } from './field-controls.tsx';
import type { Field } from './fields.ts';

const stepFree: Field = {
  kind: 'radios',
  name: 'stepFree',
  label: 'Step-free?',
  choices: [
    { value: 'YES', label: 'Yes' },
    { value: 'NO', label: 'No' },
  ],
};
/** Each radio of a form: what it stands for, whether it is chosen, and its label. */
function radios(field: Field, value: string) {
  const markup = renderToString(
    <FieldControls
      fields={[field]}
      values={{ [field.name]: value }}
      faults={new Map()}
      onChange={() => {}}
    />,
  );
  return [...markup.matchAll(/<input type="radio"([^>]*)><label for="[^"]*">([^<]*)/g)].map(
    ([, attributes = '', label]) => [
      /value="([^"]*)"/.exec(attributes)?.[1] ?? '',
      / checked/.test(attributes),
      label,
    ],
  );
}

it('a choice that need not be taken can be given back: one of the radios says that nobody said anything', () => {
  const optional: Field = { ...stepFree, optional: true };
  expect(radios(optional, 'NO')).toEqual([
    ['YES', false, 'Yes'],
    ['NO', true, 'No'],
    ['', false, 'Not said'],
  ]);
  expect(radios(optional, '').at(-1)).toEqual(['', true, 'Not said']);
});

it('where a choice has to be taken there is no such radio, and none is chosen for anybody', () => {
  expect(radios(stepFree, '')).toEqual([
    ['YES', false, 'Yes'],
    ['NO', false, 'No'],
  ]);
});
