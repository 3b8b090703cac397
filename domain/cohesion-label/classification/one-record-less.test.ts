import { expect, it } from 'vitest';
import { exchange, oak, point, project, reviewedAll, venue } from '../practice/testing/made-up-records.ts';
import { classifyAreas } from './classify-areas.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';
import { madeUpRun } from './testing/made-up-run.ts';

const input: ClassifyAreasInput = {
  ...madeUpRun,
  venues: [venue('library'), venue('hall', { placeOfWelcome: true })],
  projects: [project('choir'), project('garden', { boroughWide: false, places: ['Oak'] })],
  exchanges: [exchange('swap', { period: '2026-02' })],
  populationPoints: [point(oak)],
  reviews: reviewedAll(oak),
};
const lists = [
  'venues',
  'projects',
  'exchanges',
  'populationPoints',
  'reviews',
  'places',
  'observations',
] as const;
const coldSpots = (of: ClassifyAreasInput) =>
  classifyAreas(of)
    .areas.filter(({ coldSpot }) => coldSpot)
    .map(({ area }) => area.name);

it.each(lists)('leaving out any one of the %s never makes an area a cold spot', (list) => {
  const before = coldSpots(input);
  expect(before).toEqual(['Oak']);
  expect(input[list].length).toBeGreaterThan(0);
  for (const index of input[list].keys()) {
    const after = coldSpots({ ...input, [list]: input[list].filter((_, each) => each !== index) });
    expect(before).toEqual(expect.arrayContaining(after));
  }
});
