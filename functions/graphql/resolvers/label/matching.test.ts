import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

interface Pairing {
  readonly pairs: readonly {
    readonly one: { readonly id: string; readonly name: string };
    readonly other: { readonly id: string; readonly name: string };
    readonly difference: number;
    readonly distanceMetres: number;
    readonly reasons: readonly string[];
    readonly neutralPlace: { readonly id: string; readonly kind: string } | null;
  }[];
  readonly totalDifference: number;
  readonly greedyDifference: number;
  readonly withoutPartner: readonly {
    readonly school: { readonly name: string };
    readonly why: string;
    readonly words: string;
    readonly refusals: readonly { readonly refusal: string; readonly count: number }[];
  }[];
  readonly notCompared: readonly { readonly name: string }[];
  readonly sentence: string;
}
const pairingOf = async (args: string, language = 'EN') => {
  const { data, errors } = await ask<{ schoolPairs: Pairing }>(
    api,
    `{ schoolPairs(${args}) { totalDifference greedyDifference sentence(language: ${language})
       pairs { difference distanceMetres reasons(language: ${language}) one { id name } other { id name } neutralPlace { id kind } }
       withoutPartner { why words(language: ${language}) school { name } refusals { refusal count } } notCompared { name } } }`,
  );
  expect(errors ?? []).toEqual([]);
  return data.schoolPairs;
};

test('schools are told with what the census says of their pupils, and other places without', async () => {
  const { data } = await ask<
    Record<'all' | 'primary', readonly { readonly id: string }[]> & { school: unknown }
  >(
    api,
    `{ all: schools { id } primary: schools(phase: PRIMARY) { id }
       school: venue(id: "sch-151660") { ward { name } pupils { urn phase headcount freeMealsPercent otherLanguagePercent
         unclassifiedPercent joinedBy shares { group name percent } source { publisher date } } }
       library: venue(id: "lib-rushall-library-former") { pupils { urn } } }`,
  );
  expect([data.all.length, data.primary.length]).toEqual([128, 85]);
  expect(data).toMatchObject({
    school: {
      pupils: {
        urn: '104161',
        phase: 'PRIMARY',
        headcount: 353,
        freeMealsPercent: 21.5,
        joinedBy: 'NAME_AND_POSTCODE',
        source: { publisher: 'Department for Education', date: '2023-01' },
      },
    },
    library: { pupils: null },
  });
  expect(JSON.stringify(data.school)).toContain('"group":"GYPSY_ROMA","name":"Gypsy or Roma"');
});

test('pairs keep their limits, gain more than the greedy way, and leave nobody without a reason', async () => {
  const { pairs, totalDifference, greedyDifference, withoutPartner, notCompared } = await pairingOf(
    'phase: PRIMARY, withinKilometres: 4, leastDifference: 0.4',
  );
  expect(pairs.length).toBeGreaterThan(20);
  expect(totalDifference).toBeGreaterThan(greedyDifference);
  for (const { difference, distanceMetres, one, other, neutralPlace } of pairs) {
    expect(difference).toBeGreaterThanOrEqual(0.4);
    expect(distanceMetres).toBeLessThanOrEqual(4_000);
    expect(one.id).not.toBe(other.id);
    expect(['school', 'faith', 'church']).not.toContain(neutralPlace?.kind);
  }
  const paired = pairs.flatMap(({ one, other }) => [one.id, other.id]);
  expect(new Set(paired).size).toBe(paired.length);
  expect(paired.length + withoutPartner.length + notCompared.length).toBe(85);
  expect(pairs[0]?.reasons.join(' ')).toMatch(
    /% of the pupils of either school .* Largest groups: .* km apart/,
  );
  for (const { words } of withoutPartner) expect(words).toMatch(/ruled out|more to another pair/);
});

test('schools that a document names as having met are not paired again', async () => {
  const { withoutPartner, pairs, notCompared } = await pairingOf(
    'phase: SECONDARY, withinKilometres: 20, leastDifference: 0',
  );
  const refused = withoutPartner.flatMap(({ refusals }) => refusals.map(({ refusal }) => refusal));
  const hosted = [
    'Barr Beacon School',
    'Bloxwich Academy',
    'Blue Coat',
    'Grace Academy',
    'Ormiston Shelfield',
  ];
  const isHost = (name: string) => hosted.some((host) => name.startsWith(host));
  expect(pairs.filter(({ one, other }) => isHost(one.name) && isHost(other.name))).toEqual([]);
  expect(pairs.some(({ one, other }) => isHost(one.name) || isHost(other.name))).toBe(true);
  expect([...pairs, ...withoutPartner, ...notCompared].length).toBeGreaterThan(8);
  expect(new Set(refused)).not.toContain('TOO_FAR');
  expect(notCompared.map(({ name }) => name)).toEqual(['St Thomas More Catholic School, Willenhall']);
});

test('independent schools, of which no shares are published, are named and not paired', async () => {
  const { pairs, notCompared, sentence } = await pairingOf('phase: INDEPENDENT');
  expect(pairs).toEqual([]);
  expect(notCompared).toHaveLength(6);
  expect(sentence).toBe(
    'Pairs: 0; schools looked at: 0. Their differences add up to 0.00; taking the best pair first each time would give 0.00.',
  );
});

test.each([
  ['withinKilometres: 0', 'withinKilometres', 'at most 30'],
  ['withinKilometres: 31', 'withinKilometres', 'at most 30'],
  ['leastDifference: 1.1', 'leastDifference', '0 to 1'],
  ['mealsApart: -1', 'mealsApart', '0 to 100'],
  ['linksEach: 4', 'linksEach', '1 to 3'],
  ['linksEach: 0', 'linksEach', '1 to 3'],
])('%s is refused by name', async (argument, field, right) => {
  const { errors } = await ask(api, `{ schoolPairs(phase: PRIMARY, ${argument}) { sentence } }`);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  expect(errors?.[0]?.message).toContain(right);
});

test('each cold spot has one place of those that pairings suggests for it, or says why none', async () => {
  interface Told {
    readonly catalystMatching: {
      readonly matches: readonly {
        readonly coldSpot: { readonly code: string };
        readonly suggestion: { readonly name: string; readonly points: number };
      }[];
      readonly points: number;
      readonly greedyPoints: number;
      readonly withoutPlace: readonly {
        readonly coldSpot: { readonly code: string };
        readonly words: string;
      }[];
    };
    readonly pairings: readonly { readonly coldSpot: { readonly code: string } }[];
  }
  const matching = async (args: string) =>
    (
      await ask<Told>(
        api,
        `{ pairings { coldSpot { code } } catalystMatching${args} { points greedyPoints
           matches { coldSpot { code } suggestion { name points } } withoutPlace { coldSpot { code } words } } }`,
      )
    ).data;
  const { catalystMatching: found, pairings } = await matching('');
  const coldSpots = pairings.map(({ coldSpot }) => coldSpot.code).toSorted();
  const told = [...found.matches, ...found.withoutPlace].map(({ coldSpot }) => coldSpot.code).toSorted();
  expect(told).toEqual(coldSpots);
  expect(new Set(found.matches.map(({ suggestion }) => suggestion.name)).size).toBe(found.matches.length);
  expect(found.points).toBe(found.matches.reduce((sum, { suggestion }) => sum + suggestion.points, 0));
  expect(found.points).toBeGreaterThanOrEqual(found.greedyPoints);
  const { catalystMatching: shared } = await matching('(spotsPerPlace: 20)');
  expect(shared.points).toBeGreaterThanOrEqual(found.points);
  const { errors } = await ask(api, '{ catalystMatching(spotsPerPlace: 21) { points } }');
  expect(errors?.[0]).toMatchObject({ extensions: { field: 'spotsPerPlace' } });
});

test('the words of a pair are told in the language asked for', async () => {
  const { pairs, sentence } = await pairingOf('phase: SECONDARY', 'PL');
  expect(sentence).toMatch(/^Pary: \d+, liczba szkół: \d+\./);
  expect(pairs[0]?.reasons[0]).toContain('uczniów jednej ze szkół');
});
