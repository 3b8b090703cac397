import { expect, it } from 'vitest';
import type { Area, AreaCode, EditionId } from '../../geography/area.ts';
import { publishedParameters } from '../../method/method.ts';
import type { Project } from '../../records/programme.ts';
import type { Venue } from '../../records/venue.ts';
import { day, source } from '../practice/testing/made-up-records.ts';
import { classifyAreas } from './classify-areas.ts';
import { aldridge, census } from './testing/made-up-run.ts';

const code = (at: number): AreaCode => `E05${100_000 + at}` as AreaCode;
const ward = (at: number): Area => ({
  code: code(at),
  edition: '2004' as EditionId,
  level: 'WARD',
  name: `Ward ${at}`,
  neighbours: [],
  source,
});

/** A run over so many wards, and how often the id or the ward of a venue was read in it. */
function readsOf(wards: number, venues: number): number {
  let reads = 0;
  const register = Array.from({ length: venues }, (_, at): Venue => {
    const venue = {
      name: `Venue ${at}`,
      kind: 'library',
      placeOfWelcome: at % 10 === 0,
      precision: 'BUILDING' as const,
      position: { lon: -1.98, lat: 52.58 },
      statusHistory: [{ status: 'OPEN' as const, date: '2025-04-28', statement: 'open' }],
      source,
      restricted: false,
    };
    return Object.defineProperty(venue, 'id', {
      enumerable: true,
      get: () => {
        reads += 1;
        return `venue-${at}`;
      },
    }) as typeof venue & { id: string };
  });
  const projects = Array.from(
    { length: venues / 5 },
    (_, at): Project => ({
      id: `project-${at}`,
      name: `Project ${at}`,
      programme: 'Made up',
      providers: [],
      boroughWide: false,
      localities: [],
      places: [],
      venues: [`venue-${at * 5}`, `venue-${at * 5 + 1}`],
      groups: [],
      outputs: [],
      outcomes: [],
      measures: [],
      source,
      restricted: false,
    }),
  );
  const areas = Array.from({ length: wards }, (_, at) => ward(at));
  const run = classifyAreas({
    level: 'WARD',
    asOf: day('2026-11-22'),
    areas,
    venues: register,
    venueWard: ({ name }) => {
      reads += 1;
      return code(Number(name.slice(6)) % wards);
    },
    projects,
    exchanges: [],
    places: [],
    observations: areas.flatMap((area) => census(area, aldridge.five)),
    localityObservations: [],
    populationPoints: [],
    reviews: [],
    parameters: publishedParameters,
  });
  expect(run.areas).toHaveLength(wards);
  return reads;
}

it('reads each venue a few times a run, and not once a ward or a project', () => {
  const few = readsOf(10, 1_000);
  expect(few).toBeLessThan(20 * 1_000);
  expect(readsOf(80, 1_000)).toBeLessThan(1.2 * few);
  expect(readsOf(80, 4_000)).toBeLessThan(4.4 * few);
});
