import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

interface Suggestion {
  readonly name: string;
  readonly label: string | null;
  readonly points: number;
  readonly mostPoints: number;
  readonly precision: string;
  readonly venue: { readonly id: string } | null;
  readonly area: { readonly name: string };
  readonly reasons: readonly {
    readonly criterion: string;
    readonly outcome: string;
    readonly points: number;
    readonly most: number;
    readonly reason: string;
  }[];
  readonly practice: readonly {
    readonly project: { readonly id: string; readonly providers: readonly { readonly name: string }[] };
    readonly sentence: string;
  }[];
  readonly limits: readonly string[];
  readonly transferNote: string;
  readonly distanceMetres: number | null;
}
interface Pair {
  readonly coldSpot: { readonly name: string };
  readonly label: string;
  readonly basis: string;
  readonly sentence: string;
  readonly considered: number;
  readonly suggestions: readonly Suggestion[];
  readonly exchanges: readonly { readonly exchange: { readonly id: string } }[];
}
const fields = `{ coldSpot { name } label basis sentence considered exchanges { exchange { id } }
  suggestions { name label points mostPoints precision grounds venue { id } area { name } point { lon lat } distanceMetres distanceNote
    reasons { criterion outcome points most reason } practice { project { id providers { name } } sentence } limits transferNote } }`;
const pairings = async (args = ''): Promise<readonly Pair[]> => {
  const { data, errors } = await ask<{ pairings: Pair[] }>(api, `{ pairings${args} ${fields} }`);
  expect(errors).toEqual([]);
  return data.pairings;
};

describe('pairings', () => {
  test('name each cold spot, and say that no catalyst is on record', async () => {
    const found = await pairings();
    expect(found.map(({ coldSpot }) => coldSpot.name)).toEqual([
      'Aldridge Central and South',
      'Aldridge North and Walsall Wood',
      'Bloxwich East',
      'Bloxwich West',
      'Brownhills',
      'Pelsall',
    ]);
    expect(new Set(found.map(({ basis }) => basis))).toEqual(new Set(['PRACTICE_ON_RECORD']));
    for (const { sentence, suggestions } of found) {
      expect(sentence).toContain('nothing is found by the method');
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(suggestions.every(({ label, practice }) => label === null && practice.length > 0)).toBe(true);
    }
  });

  test('show every line of the points, and they add up', async () => {
    const brownhills = (await pairings()).find(({ coldSpot }) => coldSpot.name === 'Brownhills');
    const [caldmore] = brownhills?.suggestions ?? [];
    expect(caldmore).toMatchObject({
      name: 'Caldmore Community Garden',
      venue: { id: 'caldmore-community-garden' },
      area: { name: 'South' },
      precision: 'LOCALITY_MIDDLE',
      points: 2,
      mostPoints: 7,
    });
    expect(caldmore?.reasons.map(({ criterion, outcome, points }) => [criterion, outcome, points])).toEqual([
      ['SAME_THEME', 'NOT_MET', 0],
      ['DIFFERENT_LARGEST_GROUP', 'MET', 2],
      ['SHORT_TRAVEL', 'NOT_KNOWN', 0],
      ['NO_RECENT_EXCHANGE', 'NOT_KNOWN', 0],
      ['STEADY_LABELS', 'NOT_KNOWN', 0],
    ]);
    expect(caldmore?.practice.map(({ project }) => project.id)).toContain('dwp-coffee-mornings');
    expect(caldmore?.limits).toContain('Coffee mornings: Phone and virtual support from February 2020.');
    expect(brownhills?.exchanges.map(({ exchange }) => exchange.id)).toEqual([
      'brownhills-caldmore-practice',
    ]);
  });

  test('of an area are its own and those in which it is suggested', async () => {
    const { data, errors } = await ask<Record<string, { pairings: Pair[] }>>(
      api,
      `{ brownhills: area(code: "E05001308") { pairings ${fields} } south: area(code: "south") { pairings ${fields} }
        pleck: area(code: "E05001314") { pairings ${fields} } now: area(code: "E05016439") { pairings ${fields} } borough { pairings ${fields} } }`,
    );
    expect(errors).toEqual([]);
    const names = (of: string) => data[of]?.pairings.map(({ coldSpot }) => coldSpot.name);
    const all = (await pairings()).map(({ coldSpot }) => coldSpot.name);
    expect(names('brownhills')).toContain('Brownhills');
    expect(names('brownhills')).toContain('Pelsall');
    expect(names('south')).toEqual(all);
    expect(names('pleck')).toEqual([]);
    expect(names('now')).toEqual([]);
    expect(names('borough')).toEqual(all);
  });

  test('of localities are none today, and the borough has no labels to pair by', async () => {
    expect(await pairings('(level: LOCALITY)')).toEqual([]);
    const error = await errorOf(api, `{ pairings(level: BOROUGH) { sentence } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'level' });
  });
});

test('contacts on record are pairs of named places, with points as close as is known', async () => {
  const { data, errors } = await ask<{
    exchangePairs: {
      exchange: { id: string; type: string };
      from: { name: string; point: object | null; precision: string; ward: { name: string } | null };
      to: { name: string; point: object | null; precision: string; locality: { name: string } | null };
      note: string;
      distanceMetres: number;
    }[];
  }>(
    api,
    `{ exchangePairs { exchange { id type } note distanceMetres from { name precision pointBasis point { lon lat } ward { name } venue { id } }
      to { name precision pointBasis point { lon lat } locality { name } venue { id } } } }`,
  );
  expect(errors).toEqual([]);
  const pair = data.exchangePairs.find(({ exchange }) => exchange.id === 'brownhills-caldmore-practice');
  expect(pair).toMatchObject({
    from: { name: 'Brownhills', precision: 'WARD_MIDDLE', ward: { name: 'Brownhills' } },
    to: { name: 'Caldmore Community Garden', precision: 'LOCALITY_MIDDLE', locality: { name: 'South' } },
    note: expect.stringContaining('No date is given.'),
  });
  expect(pair?.distanceMetres).toBeGreaterThan(5000);
  expect(data.exchangePairs.every(({ from, to }) => from.point !== null && to.point !== null)).toBe(true);
  expect(data.exchangePairs.map(({ exchange }) => exchange.type)).not.toContain('classification');
});
