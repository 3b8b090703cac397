import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { polygonsOf } from '../../domain/geography/measures.ts';
import { edgeUse, placeKey } from '../../domain/geography/shared-edges.ts';
import { checkBoundaries, drawnArea } from './check-boundaries.ts';
import { readDataset } from './read-dataset.ts';
import { filesIn, readFiles } from './read-files.ts';
import { type Breakage, BrokenFolder, cell, put } from './testing/broken-folder.ts';
import { ValidationErrors } from './validation-errors.ts';

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
    change: put('Caldmore,', '"Caldmore,'),
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
  const errors = await folder.errorsAfter({
    [smallAreaLines]: (text) => text.replace('"code":"E01010242"', '"code":"E01010241"'),
  });
  expect(errors).toContainEqual(
    expect.objectContaining({ file: smallAreaLines, row: 2, reason: expect.stringContaining('drawn twice') }),
  );
  expect(errors).toContainEqual(
    expect.objectContaining({
      file: 'lsoa-2021.csv',
      reason: expect.stringContaining('E01010242 has no boundary'),
    }),
  );
});

test('lines of small areas that no longer share an edge are found', async () => {
  const errors = await folder.errorsAfter({
    [smallAreaLines]: (text) => {
      const json = JSON.parse(text);
      json.features[1].geometry = json.features[0].geometry;
      return JSON.stringify(json);
    },
  });
  expect(errors.some(({ file, reason }) => file === smallAreaLines && reason.includes('areas overlap'))).toBe(
    true,
  );
});

test('two wards drawn over each other are found by their edges', async () => {
  const errors = await folder.errorsAfter({
    'ward-boundaries-2004.geojson': (text) => {
      const json = JSON.parse(text);
      json.features[1].geometry = json.features[0].geometry;
      return JSON.stringify(json);
    },
  });
  expect(errors.some(({ reason }) => reason.includes('areas overlap'))).toBe(true);
});

/** Adds to the degrees of one corner of the outline of an area, counted from 0, and to the closing one where it is that. */
const moveCorner =
  (area: number, corner: number, [east, north]: readonly [number, number]) =>
  (text: string) => {
    const json = JSON.parse(text);
    const [ring] = json.features[area].geometry.coordinates;
    for (const at of corner === 0 ? [0, ring.length - 1] : [corner]) {
      ring[at] = [ring[at][0] + east, ring[at][1] + north];
    }
    return JSON.stringify(json);
  };
const wardLines = 'ward-boundaries-2004.geojson';

test('one corner of one ward that was moved is refused, naming the wards and the place', async () => {
  const errors = await folder.errorsAfter({ [wardLines]: moveCorner(3, 7, [0.003, 0.002]) });
  const reasons = errors.map(({ reason }) => reason).join('\n');
  expect(errors.every(({ file, column }) => file === wardLines && column === 'geometry')).toBe(true);
  expect(reasons).toMatch(/there is ground of no area between .*E05001304 \(/);
  expect(reasons).toMatch(/lon -?\d+\.\d{5}, lat \d+\.\d{5}/);
});

test('a corner that wards share is missed wherever it was moved, and an outer one by the small areas', async () => {
  const text = await readFile(join(folder.path, wardLines), 'utf8');
  const errors = new ValidationErrors();
  const files = readFiles(await filesIn(folder.path, errors), errors);
  const reasonsAfter = (area: number, corner: number, { smallAreas } = files): readonly string[] => {
    const boundaries = JSON.parse(moveCorner(area, corner, [0.003, 0.002])(text)).features;
    const editionFiles = files.editionFiles.map((each) => (each.boundaries ? { ...each, boundaries } : each));
    const errors = new ValidationErrors();
    checkBoundaries({ ...files, editionFiles, smallAreas }, errors);
    return errors.reasons;
  };
  // The wards by themselves show it where two of them share the corner.
  const wardsAlone = { ...files, smallAreas: [] };
  const sound = files.editionFiles.flatMap(({ boundaries = [] }) => boundaries);
  const outer = new Set(edgeUse(sound.map(drawnArea)).lone.map(({ from }) => placeKey(from)));
  const corners = sound
    .flatMap(({ geometry }, area) =>
      (polygonsOf(geometry)[0]?.[0] ?? []).slice(1).map((at, index) => ({ area, corner: index + 1, at })),
    )
    .filter((_, index) => index % 12 === 0);
  const [alone = [], shared = []] = [true, false].map((isOuter) =>
    corners.filter(({ at }) => outer.has(placeKey(at)) === isOuter),
  );
  expect(shared.length).toBeGreaterThan(40);
  expect(shared.filter(({ area, corner }) => reasonsAfter(area, corner, wardsAlone).length === 0)).toEqual(
    [],
  );
  const missed = alone.filter(({ area, corner }) =>
    reasonsAfter(area, corner).some((reason) => /from the outline of the borough in/.test(reason)),
  );
  expect(missed.length).toBeGreaterThan(alone.length / 2);
});

test('a small area that was left out of its drawing leaves a gap', async () => {
  const errors = await folder.errorsAfter({
    [smallAreaLines]: (text) => {
      const json = JSON.parse(text);
      json.features.splice(60, 1);
      return JSON.stringify(json);
    },
  });
  expect(errors.some(({ reason }) => reason.startsWith('there is ground of no area between '))).toBe(true);
});

test('a missing file and a missing folder are told by name', async () => {
  await rename(join(folder.path, 'venues.csv'), join(folder.path, 'venues.csv.old'));
  await expect(readDataset(folder.path)).rejects.toThrow('venues.csv: the file is missing.');
  await rename(join(folder.path, 'venues.csv.old'), join(folder.path, 'venues.csv'));
  await expect(readDataset(join(folder.path, 'nowhere'))).rejects.toThrow('there is no such folder');
});
