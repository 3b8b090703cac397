import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataset } from './read-dataset.ts';
import { type Breakage, BrokenFolder, cell, put } from './testing/broken-folder.ts';

let folder: BrokenFolder;
beforeAll(async () => {
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const breakages: readonly Breakage[] = [
  {
    what: 'a missing column',
    file: 'postcodes.csv',
    change: put('postcode,lon,lat', 'postcode,lon'),
    at: { row: 1 },
    reason: /columns must be postcode,lon,lat; found postcode,lon/,
  },
  {
    what: 'an empty file',
    file: 'lsoa-2021.csv',
    change: () => '',
    at: { row: 1 },
    reason: /the file is empty/,
  },
  {
    what: 'a row cut short',
    file: 'postcodes.csv',
    change: (text) => text.replace(/^(B43 7AJ,[^,]+),.*$/m, '$1'),
    at: { row: 2 },
    reason: /has 2 cells; there are 3 columns/,
  },
  {
    what: 'an open quotation mark',
    file: 'places.csv',
    change: put('Pelsall,', '"Pelsall,'),
    at: {},
    reason: /quotation mark/,
  },
  {
    what: 'a bad postcode',
    file: 'postcodes.csv',
    change: cell(3, 0, 'WSI ITP'),
    at: { row: 3, column: 'postcode' },
    reason: /^"WSI ITP" is not a postcode. Did you mean WS1 1TP/,
  },
  {
    what: 'a postcode twice',
    file: 'postcodes.csv',
    change: cell(3, 0, 'B43 7AJ'),
    at: { row: 3, column: 'postcode' },
    reason: /stands in row 2 already/,
  },
  {
    what: 'swapped axes',
    file: 'postcodes.csv',
    change: cell(4, 1, '52.56'),
    at: { row: 4, column: 'lon' },
    reason: /Are lon and lat swapped/,
  },
  {
    what: 'metres for degrees',
    file: 'lsoa-2021.csv',
    change: cell(2, 2, '403823'),
    at: { row: 2, column: 'lon' },
    reason: /number from -180 to 180/,
  },
  {
    what: 'a point far away',
    file: 'lsoa-2021.csv',
    change: cell(2, 2, '0.12'),
    at: { row: 2, column: 'lon' },
    reason: /far outside the borough/,
  },
  {
    what: 'residents that are no whole number',
    file: 'lsoa-2021.csv',
    change: cell(5, 4, '1643.5'),
    at: { row: 5, column: 'residents' },
    reason: /whole number/,
  },
  {
    what: 'a small area in no ward',
    file: 'lsoa-2021.csv',
    change: cell(5, 5, 'E05009999'),
    at: { row: 5, column: 'ward_code' },
    reason: /not in any ward list/,
  },
  {
    what: 'a name for a code',
    file: 'wards-2004.csv',
    change: cell(2, 0, 'Pleck'),
    at: { row: 2, column: 'code' },
    reason: /E05 and six digits/,
  },
  {
    what: 'an unknown locality',
    file: 'wards-2004.csv',
    change: cell(2, 2, 'centre'),
    at: { row: 2, column: 'locality' },
    reason: /not an area code/,
  },
  {
    what: 'a review of an unknown register',
    file: 'register-reviews.csv',
    change: (text) => `${text}shops,north,2026-01-31,A. Person\n`,
    at: { row: 2, column: 'register' },
    reason: /Invalid option/,
  },
  {
    what: 'a ring that is not closed',
    file: 'ward-boundaries-2004.geojson',
    change: put('[[[-1.8904,52.59827],', '[[[-1.8905,52.59827],'),
    at: { row: 1, column: 'geometry.coordinates.0' },
    reason: /must repeat the first/,
  },
  {
    what: 'a ward drawn twice',
    file: 'ward-boundaries-2004.geojson',
    change: (text) => text.replaceAll('"code":"E05001302"', '"code":"E05001301"'),
    at: { row: 2, column: 'code' },
    reason: /is drawn twice/,
  },
];

test.each(breakages)('$what in $file is told with its place', (breakage) => folder.expectTold(breakage));

const smallAreaLines = 'small-area-boundaries-2021.geojson';

test('a small area that is drawn twice, or not at all, is told in both files', async () => {
  const faults = await folder.faultsAfter({
    [smallAreaLines]: (text) => text.replace('"code":"E01010242"', '"code":"E01010241"'),
  });
  expect(faults).toContainEqual(
    expect.objectContaining({ file: smallAreaLines, row: 2, reason: expect.stringContaining('drawn twice') }),
  );
  expect(faults).toContainEqual(
    expect.objectContaining({
      file: 'lsoa-2021.csv',
      reason: expect.stringContaining('E01010242 has no boundary'),
    }),
  );
});

test('lines of small areas that no longer share an edge are found', async () => {
  const faults = await folder.faultsAfter({
    [smallAreaLines]: (text) => {
      const json = JSON.parse(text);
      json.features[1].geometry = json.features[0].geometry;
      return JSON.stringify(json);
    },
  });
  expect(faults.some(({ file, reason }) => file === smallAreaLines && reason.includes('areas overlap'))).toBe(
    true,
  );
});

test('two wards drawn over each other are found by their edges', async () => {
  const faults = await folder.faultsAfter({
    'ward-boundaries-2004.geojson': (text) => {
      const json = JSON.parse(text);
      json.features[1].geometry = json.features[0].geometry;
      return JSON.stringify(json);
    },
  });
  expect(faults.some(({ reason }) => reason.includes('areas overlap'))).toBe(true);
});

test('a missing file and a missing folder are told by name', async () => {
  await rename(join(folder.path, 'venues.csv'), join(folder.path, 'venues.csv.old'));
  await expect(readDataset(folder.path)).rejects.toThrow('venues.csv: the file is missing.');
  await rename(join(folder.path, 'venues.csv.old'), join(folder.path, 'venues.csv'));
  await expect(readDataset(join(folder.path, 'nowhere'))).rejects.toThrow('there is no such folder');
});
