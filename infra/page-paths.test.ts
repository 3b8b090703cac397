import { expect, test } from 'vitest';
import { isAssessPath, isDataFilePath, isPagePath, siteFileOf, withPageParameters } from './page-paths.ts';

test.each(['/assessments', '/assessments/2026-0001', '/area/E05001309', '/areas', '/areas.csv', '/compare'])(
  '%s is made on the server',
  (path) => {
    expect([isPagePath(path), isAssessPath(path)]).toEqual([true, false]);
  },
);

test.each(['/assess', '/assess/', '/assess/2026-0001', '/assess.html'])(
  '%s is the one page of the working app',
  (path) => {
    expect([isPagePath(path), siteFileOf(path)]).toEqual([false, '/assess.html']);
  },
);

test.each(['/', '/index.html', '/assets/assess-B1x2_y3Z.js', '/assessor', '/assessments.html'])(
  '%s is a file of the site',
  (path) => {
    expect([isPagePath(path), siteFileOf(path)]).toEqual([false, path]);
  },
);

test('a register of assessments is a page and no data file', () => {
  expect(isDataFilePath('/assessments')).toBe(false);
});

test.each([
  ['a=E05001309&b=E05001310&lang=pl', 'a=E05001309&b=E05001310&lang=pl'],
  ['utm_source=x&ward=E05001309&&state=PUBLISHED&fbclid', 'ward=E05001309&state=PUBLISHED'],
  ['lang=', 'lang='],
  ['', ''],
])('of the query "%s" the pages hear "%s"', (query, heard) => {
  expect(withPageParameters(query)).toBe(heard);
});
