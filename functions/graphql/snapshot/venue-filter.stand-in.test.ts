import { expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import { AreaDirectory } from './area-directory.ts';
import { keepVenues } from './venue-filter.ts';

const measured = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../../domain/geography/measures.ts', async (original) => {
  const measures = await original<typeof import('../../../domain/geography/measures.ts')>();
  return {
    ...measures,
    distanceMetres: (...given: Parameters<typeof measures.distanceMetres>) => {
      measured.times += 1;
      return measures.distanceMetres(...given);
    },
  };
});

const source = { title: 'Made up' };
const directory = new AreaDirectory(
  [{ id: '2004' as never, name: 'Made up', hasGeometry: true, source }],
  new Map(),
);
/** Ten thousand places on a grid over the borough, some without a point. */
const venues = Array.from({ length: 10_000 }, (_, at): Venue => {
  const position = { lon: -2.09 + (at % 100) * 0.0022, lat: 52.53 + Math.floor(at / 100) * 0.0014 };
  return {
    id: `venue-${at}`,
    name: `Venue ${at}`,
    kind: 'library',
    placeOfWelcome: false,
    ...(at % 50 === 0 ? {} : { position }),
    precision: 'BUILDING',
    statusHistory: [],
    source,
    restricted: false,
  };
});

test('a circle measures the distance of those in its box and of no others', () => {
  const near = { lon: -1.98, lat: 52.6, radiusMetres: 500 };
  const found = keepVenues(venues, { near }, directory, () => '2026-11-22' as CalendarDate);
  expect(found.length).toBeGreaterThan(20);
  expect(measured.times).toBeGreaterThanOrEqual(found.length);
  expect(measured.times).toBeLessThan(1.5 * found.length);
});
