import { beforeAll, describe, expect, test } from 'vitest';
import { distanceMetres } from '../../../../domain/geography/measures.ts';
import { publishedParameters } from '../../../../domain/method/method.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { placedOnly, reachPlaces } from '../../../../domain/reach/reach-places.ts';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import { type Reader, sharedReader } from '../../testing/loaded-api.ts';

let loaded: Reader;
let api: Api;
beforeAll(async () => {
  loaded = await sharedReader();
  api = loaded.api;
});

const dataOf = async <Data>(query: string, variables = {}): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query, variables);
  expect(errors).toEqual([]);
  return data;
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const straightMetres = 800 / 1.3;

interface AreaReach {
  readonly area: { readonly code: string; readonly name: string };
  readonly residents: number;
  readonly within: number | null;
  readonly share: number | null;
  readonly atLeast: boolean;
  readonly shareIfNotKnownOpen: number | null;
  readonly meanDistanceMetres: number | null;
  readonly medianDistanceMetres: number | null;
}
interface Run {
  readonly areas: readonly AreaReach[];
  readonly places: Readonly<Record<string, number>>;
  readonly outOfReach: readonly {
    readonly code: string;
    readonly residents: number;
    readonly distanceMetres: number | null;
    readonly nearest: { readonly id: string; readonly status: string } | null;
    readonly ward: { readonly code: string };
    readonly point: { readonly lon: number; readonly lat: number };
  }[];
  readonly summary: string;
  readonly method: string;
  readonly notes: readonly string[];
}
const runFields = `{ asOf of edition { id } method walkMetres detourFactor straightLineMetres summary notes
  places { open openWithoutPoint notKnown notKnownWithoutPoint }
  areas { area { code name } residents within share atLeast shareIfNotKnownOpen meanDistanceMetres medianDistanceMetres reviewedOn }
  outOfReach { code name point { lon lat } residents ward { code } distanceMetres nearest { id name status } withinIfNotKnownOpen } }`;
const reach = async (call = '') => (await dataOf<{ reach: Run }>(`{ reach${call} ${runFields} }`)).reach;

describe('reach', () => {
  test('counts in a ward the residents that its briefing names, whole but for what perturbs the census', async () => {
    const { areas, outOfReach } = await reach();
    const asked = await dataOf<{ areas: readonly { code: string; population: number }[] }>(
      '{ areas(level: WARD) { code population } }',
    );
    const named = new Map(asked.areas.map(({ code, population }) => [code, population]));
    expect(areas).toHaveLength(20);
    for (const { area, residents, within } of areas) {
      expect(Math.abs(residents - (named.get(area.code) ?? 0)), area.name).toBeLessThanOrEqual(20);
      const out = sum(outOfReach.filter(({ ward }) => ward.code === area.code).map((each) => each.residents));
      expect(out + (within ?? 0), area.name).toBe(residents);
    }
  });

  test('adds up: wards to localities, localities to the borough, and the rest are out of reach', async () => {
    const wards = await reach();
    const localities = await reach('(level: LOCALITY)');
    const [borough] = (await reach('(level: BOROUGH)')).areas;
    expect(wards.areas).toHaveLength(20);
    expect(localities.areas).toHaveLength(4);
    const within = (run: Run) => sum(run.areas.map((each) => each.within ?? 0));
    expect(borough?.within).toBeGreaterThan(0);
    expect([within(wards), within(localities)]).toEqual([borough?.within, borough?.within]);
    expect(sum(wards.areas.map(({ residents }) => residents))).toBe(borough?.residents);
    const out = sum(wards.outOfReach.map(({ residents }) => residents));
    expect(out + (borough?.within ?? 0)).toBe(borough?.residents);
    expect(wards).toMatchObject({ asOf: '2026-11-22', of: 'MEETING_PLACE', edition: { id: '2004' } });
    expect(wards.summary).toContain('On 22 November 2026 at least');
    expect(wards.notes[0]).toContain('Wards were replaced after 6 May 2026');
  });

  test('agrees with distances taken one by one over the records themselves', async () => {
    const run = await reach('(level: BOROUGH)');
    const { venues, populationPoints } = loaded.dataset;
    const asOf = '2026-11-22' as CalendarDate;
    const open = placedOnly(reachPlaces(venues, 'MEETING_PLACE', asOf, publishedParameters).open);
    const lines = populationPoints.map(({ code, position, residents }) => ({
      code,
      residents,
      metres: Math.min(...open.map((place) => distanceMetres(position, place.position))),
    }));
    expect(run.places.open).toBe(open.length);
    expect(run.areas[0]?.meanDistanceMetres).toBeCloseTo(
      sum(lines.map(({ metres, residents }) => metres * residents)) /
        sum(lines.map(({ residents }) => residents)),
      6,
    );
    const far = lines.filter(({ metres }) => metres > straightMetres);
    expect(run.outOfReach.map(({ code }) => code)).toEqual(far.map(({ code }) => code).sort());
    for (const { code, distanceMetres: metres, nearest } of run.outOfReach) {
      expect(metres).toBe(far.find((each) => each.code === code)?.metres);
      expect(nearest?.status).toBe('OPEN');
    }
  });

  test('tells those out of reach in one ward or locality alone, and refuses an area that is none', async () => {
    type Codes = readonly { readonly code: string; readonly ward: { readonly code: string } }[];
    const within = (code: string) => `outOfReach(within: "${code}") { code ward { code } }`;
    const { run } = await dataOf<{ run: { all: Codes; ward: Codes; locality: Codes; borough: Codes } }>(
      `{ run: reach { all: outOfReach { code ward { code } } ward: ${within('E05001308')} locality: ${within('north')} borough: ${within('E08000030')} } }`,
    );
    expect(run.ward).toEqual(run.ward.filter(({ ward }) => ward.code === 'E05001308'));
    expect(run.ward.length).toBe(run.all.filter(({ ward }) => ward.code === 'E05001308').length);
    expect(run.ward.length).toBeGreaterThan(0);
    const wardsOf = new Set(run.locality.map(({ ward }) => ward.code));
    expect(wardsOf.size).toBeGreaterThan(1);
    expect(run.all.filter(({ ward }) => wardsOf.has(ward.code))).toHaveLength(run.locality.length);
    expect(run.borough).toHaveLength(run.all.length);
    const { errors } = await ask(api, `{ reach { ${within('nowhere')} } }`);
    expect(errors[0]?.extensions).toMatchObject({ field: 'within' });
  });

  test.each(['WARD', 'LOCALITY'])(
    'of Places of Welcome is what the practice test says, by %s',
    async (level) => {
      type Tests = {
        classification: {
          areas: { area: { code: string }; practice: { tests: { id: string; value: number | null }[] } }[];
        };
      };
      const { areas } = await reach(`(level: ${level}, of: PLACE_OF_WELCOME)`);
      const { classification } = await dataOf<Tests>(
        `{ classification(level: ${level}) { areas { area { code } practice { tests { id: key value } } } } }`,
      );
      expect(areas.some(({ share }) => share !== null)).toBe(true);
      for (const { area, share } of areas) {
        const tests = classification.areas.find((each) => each.area.code === area.code)?.practice.tests;
        const value = tests?.find(({ id }) => id === 'reach')?.value ?? null;
        if (share === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(100 * share, 10);
      }
    },
  );

  test('is null and never 0 where what is on record cannot say', async () => {
    const { areas, summary } = await reach('(of: PLACE_OF_WELCOME, asOf: "2016-06-01")');
    for (const { within, share, atLeast } of areas) {
      expect({ within, share, atLeast }).toEqual({ within: null, share: null, atLeast: true });
    }
    expect(summary).toContain('it is not known');
  });

  test('of Places of Welcome stands beside the whole network, and of others does not', async () => {
    const { notes, places } = await reach('(of: PLACE_OF_WELCOME)');
    const [network] = notes.filter((note) => note.includes('counts 21 Places of Welcome'));
    const held = Object.values(places).reduce((sum, each) => sum + each, 0);
    expect(network).toContain(`The register here names ${held} `);
    expect((await reach('')).notes.join(' ')).not.toContain('counts 21');
  });

  test('counts libraries that closed in 2017 in 2016', async () => {
    const before = await reach('(asOf: "2016-06-01", level: BOROUGH)');
    const after = await reach('(asOf: "2018-06-01", level: BOROUGH)');
    expect(before.areas[0]?.within).toBeGreaterThan(after.areas[0]?.within ?? 0);
    expect(before.places.open).toBeGreaterThan(after.places.open ?? 0);
    expect(before.notes.join(' ')).not.toContain('Wards were replaced');
  });

  test('says how it was measured, in words and in numbers, with a receipt', async () => {
    const { data, receipt } = await ask<{ reach: Run }>(api, `{ reach ${runFields} }`);
    expect(data.reach).toMatchObject({ walkMetres: 800, detourFactor: 1.3 });
    expect(data.reach.method).toContain('straight lines of 615 metres');
    expect(data.reach.method).toContain(
      'the centres of the smallest areas of the census (Output Areas, some 330 residents each)',
    );
    expect(receipt).toMatchObject({ dataVersion: loaded.dataset.version, methodVersion: 'cc-1.1.0' });
  });

  test('of small areas, or on a day that is none, is refused by name', async () => {
    const lsoa = await errorOf(api, '{ reach(level: LSOA) { summary } }');
    expect(lsoa.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'level' });
    const noDay = await errorOf(api, '{ reach(asOf: "2026-02-30") { summary } }');
    expect(noDay.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
