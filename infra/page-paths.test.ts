import { expect, test } from 'vitest';
import {
  isAssessPath,
  isDataFilePath,
  isPagePath,
  pageParameters,
  siteFileOf,
  withPageParameters,
} from './page-paths.ts';

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

test('a register of assessments is a page, and its files are data', () => {
  const paths = [
    '/assessments',
    '/assessments/cia-1',
    '/assessments.csv',
    '/assessments/cia-1.csv',
    '/assessments/cia-1.geojson',
  ];
  expect(paths.map((path) => [isPagePath(path), isDataFilePath(path)])).toEqual([
    [true, false],
    [true, false],
    [true, true],
    [true, true],
    [true, true],
  ]);
});

test('a cache policy of CloudFront takes ten parameters at most', () => {
  expect(pageParameters.length).toBeLessThanOrEqual(10);
});

test.each([
  ['a=E05001309&b=E05001310&lang=pl', 'a=E05001309&b=E05001310&lang=pl'],
  ['utm_source=x&area=E05001309&&state=PUBLISHED&fbclid', 'area=E05001309&state=PUBLISHED'],
  ['lang=', 'lang='],
  ['', ''],
])('of the query "%s" the pages hear "%s"', (query, heard) => {
  expect(withPageParameters(query)).toBe(heard);
});
