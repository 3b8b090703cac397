import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceMetres } from '../../../../domain/geography/measures.ts';
import { publishedParameters } from '../../../../domain/method/method.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { candidateSites } from '../../../../domain/reach/candidate-sites.ts';
import { placedOnly, reachPlaces } from '../../../../domain/reach/reach-places.ts';
import type { Api } from '../../create-api.ts';
import { ask, call, errorOf } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const dataOf = async <Data>(query: string, variables = {}): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query, variables);
  expect(errors).toEqual([]);
  return data;
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const straightMetres = 800 / 1.3;

interface Plan {
  readonly sites: readonly {
    readonly venue: { readonly id: string; readonly locality: { readonly code: string } | null };
    readonly status: string;
    readonly gain: number;
    readonly gainAlone: number;
    readonly gainByWard: readonly { readonly gain: number }[];
  }[];
  readonly gain: number;
  readonly gainElsewhere: number;
  readonly gainByWard: readonly {
    readonly area: { readonly locality: { readonly code: string } };
    readonly gain: number;
  }[];
  readonly gainByCount: readonly number[];
  readonly exact: boolean;
  readonly gap: number;
  readonly withinBefore: number;
  readonly withinAfter: number;
  readonly compared: number;
  readonly sentence: string;
  readonly notes: readonly string[];
}
const planFields = `{ asOf of places locality { code } edition { id } method gain gainElsewhere gainByCount exact gap residents withinBefore withinAfter compared sentence notes
  sites { venue { id name locality { code } } status gain gainAlone gainByWard { area { name } gain } }
  gainByWard { area { name locality { code } } gain } }`;
const plan = async (call = '') =>
  (await dataOf<{ whereNext: Plan }>(`{ whereNext${call} ${planFields} }`)).whereNext;

describe('where next', () => {
  test('gives sites whose gains add up to the plan, to its wards and to what is within reach after', async () => {
    const { reach } = await dataOf<{ reach: { areas: { within: number }[] } }>(
      '{ reach(level: BOROUGH) { areas { within } } }',
    );
    for (const places of [1, 2, 3, 4, 5]) {
      const found = await plan(`(places: ${places})`);
      expect(found).toMatchObject({ exact: true, gap: 0, withinBefore: reach.areas[0]?.within });
      expect(found.sites).toHaveLength(places);
      expect(sum(found.sites.map(({ gain }) => gain))).toBe(found.gain);
      expect(sum(found.gainByWard.map(({ gain }) => gain))).toBe(found.gain);
      expect(found.withinAfter - found.withinBefore).toBe(found.gain);
      expect(found.gainByCount.at(-1)).toBe(found.gain);
      for (const { gain, gainByWard } of found.sites)
        expect(sum(gainByWard.map((each) => each.gain))).toBe(gain);
    }
  });

  test('cannot be beaten by any pair of the buildings, tried one by one', async () => {
    const found = await plan('(places: 2)');
    const { venues, populationPoints } = loaded.dataset;
    const asOf = '2026-11-22' as CalendarDate;
    const existing = reachPlaces(venues, 'MEETING_PLACE', asOf, publishedParameters);
    const near = (places: readonly { position: { lon: number; lat: number } }[]) =>
      populationPoints.filter(({ position }) =>
        places.some((place) => distanceMetres(position, place.position) <= straightMetres),
      );
    const reached = new Set(near(placedOnly(existing.open)));
    const { sites } = candidateSites(venues, existing, asOf, publishedParameters);
    expect(found.compared).toBe(sites.length);
    const added = sites.map((site) => near([site]).filter((point) => !reached.has(point)));
    let best = 0;
    for (const one of added)
      for (const other of added)
        best = Math.max(best, sum([...new Set([...one, ...other])].map(({ residents }) => residents)));
    expect(found.gain).toBe(best);
  });

  test('keeps to a locality when asked to', async () => {
    const north = await plan('(places: 3, locality: "North")');
    expect(north.sites.map(({ venue }) => venue.locality?.code)).toEqual(['north', 'north', 'north']);
    expect(north.gainByWard.map(({ area }) => area.locality.code)).not.toContain('south');
    expect(sum(north.gainByWard.map(({ gain }) => gain))).toBe(north.gain);
    expect(north.sentence).toContain('of the locality North');
  });

  test('says what was compared and left out, and stands on the public register', async () => {
    const { sites, notes } = await plan('(places: 5, of: PLACE_OF_WELCOME)');
    expect(notes.join(' ')).toMatch(/parks, squares, gardens, neighbourhoods/);
    expect(notes.join(' ')).toContain('closed for good');
    for (const { venue, status } of sites) {
      expect(loaded.dataset.venues.find(({ id }) => id === venue.id)?.restricted).toBe(false);
      expect(status).not.toBe('CLOSED');
    }
  });

  test.each([
    ['(places: 0)', 'places'],
    ['(places: 6)', 'places'],
    ['(locality: "E05001308")', 'locality'],
    ['(locality: "Bloxwich")', 'locality'],
    ['(asOf: "yesterday")', 'asOf'],
  ])('%s is refused and named', async (call, field) => {
    const error = await errorOf(api, `{ whereNext${call} { sentence } }`);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(field);
  });
});

describe('reach and where next', () => {
  test('cost the store eight requests at first and then none, whatever day is asked about', async () => {
    const { api: fresh, meter } = loaded.container();
    await ask(
      fresh,
      `{ reach { summary areas { share } outOfReach { nearest { name } } } whereNext ${planFields} }`,
    );
    expect(meter.requests).toBe(8);
    await ask(
      fresh,
      `{ reach(asOf: "2019-01-01") { summary areas { share } outOfReach { nearest { name } } } whereNext(asOf: "2019-01-01") ${planFields} }`,
    );
    expect(meter.requests).toBe(8);
  });

  test('are kept by the browser: the second GET of the same question has the same tag', async () => {
    const search = `query=${encodeURIComponent(`{ whereNext(places: 3) ${planFields} }`)}`;
    const headers = { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'true' };
    const first = await call(api, { method: 'GET', headers, search });
    expect(first.status).toBe(200);
    const again = await call(loaded.container().api, { method: 'GET', headers, search });
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(first.headers.etag).toBeTruthy();
  });

  test('are refused when they ask for too much inside the list of small areas', async () => {
    const error = await errorOf(
      api,
      '{ reach { outOfReach { nearest { projects { venues { projects { providers { name } } } } } } } }',
    );
    expect(error.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(error.message).toContain('cost');
  });
});
