import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** CSS pixels of an em, as browsers have it where nobody has chosen another: what a query of media counts in. */
const pixelsOfEm = 16;

/** Widths at which a rule of a sheet begins or ends, in pixels. */
const widthsOf = (sheet: string): readonly number[] =>
  [...sheet.matchAll(/@media[^{]*/g)].flatMap(([query]) =>
    [...query.matchAll(/width\s*(?::|[<>]=?)\s*([\d.]+)r?em/g)].map(([, ems]) => Number(ems) * pixelsOfEm),
  );

test('a width is read in each form of a query', () => {
  expect(widthsOf('@media (min-width: 24.01rem) and (max-width:25em) {} @media (width <= 30em) {}')).toEqual([
    384.16, 400, 480,
  ]);
});

// Browser tests hold what they look at to axe on the narrow screen of 320 pixels, and on a phone of 390 to its width alone.
test('no rule begins or ends between a narrow screen and a phone, but those of the table of reach', () => {
  const sheets = globSync(['web-map/**/*.css', 'functions/**/*.css'], { exclude: ['**/dist/**'] });
  expect(sheets).toContain('functions/pages/style/page.css');
  const between = sheets.filter((sheet) =>
    widthsOf(readFileSync(sheet, 'utf8')).some((width) => width >= 320 && width <= 390),
  );
  expect(between).toEqual(['web-map/styles/tools.css']);
});
