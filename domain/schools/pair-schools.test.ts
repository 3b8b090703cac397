import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Exchange } from '../records/programme.ts';
import { type PupilGroup, pupilGroups } from '../records/school-pupils.ts';
import type { Venue } from '../records/venue.ts';
import { linkedSchools } from './linked-schools.ts';
import { pairSchools, type SchoolConstraints } from './pair-schools.ts';
import { neutralPlaces, schoolsOn } from './school.ts';
import { shareDifference } from './share-difference.ts';
import { madeUpSchool } from './testing/made-up-schools.ts';

const any: SchoolConstraints = { withinMetres: 5_000, leastDifference: 0.3, linksEach: 1 };
const never = () => false;
const rules = { statusMaxAgeYears: 5 };
const day = '2026-06-01' as CalendarDate;
const north = (metres: number) => ({ lon: -1.98, lat: 52.58 + metres / 111_250 });

it('the difference is the share of pupils who would have to be of another group, of those whose group is known', () => {
  const [one, other] = [madeUpSchool('a', 90).pupils, madeUpSchool('b', 30).pupils];
  expect(shareDifference(one, other)).toBeCloseTo(0.6, 10);
  const halfKnown = {
    shares: [
      { group: 'WHITE_BRITISH', percent: 45 },
      { group: 'INDIAN', percent: 5 },
    ],
    unclassifiedPercent: 50,
  } as const;
  expect(shareDifference(halfKnown, one)).toBeCloseTo(0, 10);
  expect(shareDifference(one, madeUpSchool('c', undefined).pupils)).toBeUndefined();
});

it('lies from 0 to 1, is the same both ways, and is blind to which group is which', () => {
  const shares = fc
    .array(fc.integer({ min: 0, max: 1000 }), {
      minLength: pupilGroups.length,
      maxLength: pupilGroups.length,
    })
    .filter((counts) => counts.some((count) => count > 0));
  const school = (counts: readonly number[], order: readonly PupilGroup[] = pupilGroups) => ({
    shares: order.map((group, at) => ({ group, percent: counts[at] ?? 0 })),
  });
  fc.assert(
    fc.property(shares, shares, (a, b) => {
      const difference = shareDifference(school(a), school(b)) ?? Number.NaN;
      expect(difference).toBeGreaterThanOrEqual(0);
      expect(difference).toBeLessThanOrEqual(1 + 1e-9);
      expect(shareDifference(school(b), school(a))).toBeCloseTo(difference, 10);
      const turned = pupilGroups.toReversed();
      expect(shareDifference(school(a, turned), school(b, turned))).toBeCloseTo(difference, 10);
    }),
    { seed: 90, numRuns: 200 },
  );
});

it('pairs so that all differences together are largest, says what is gained, and names who is left and why', () => {
  // The best single pair (10 with 95) would leave 40 and 60 too alike; 10 with 60 and 40 with 95 gain more.
  const schools = [10, 40, 60, 95].map((share) => madeUpSchool(`${share}`, share));
  const found = pairSchools(schools, any, never, []);
  expect(found.pairs.map(({ one, other }) => [one.id, other.id])).toEqual([
    ['40', '95'],
    ['10', '60'],
  ]);
  expect([found.totalDifference, found.greedyDifference]).toEqual([1.05, 0.85]);
  expect(found.dividingShare).toBeCloseTo(0.6, 10);
  const far = pairSchools([...schools, madeUpSchool('far', 5, north(9_000))], any, never, []);
  expect(far.alone).toMatchObject([
    { who: { id: '40' }, why: 'GAINS_MORE_ELSEWHERE', possible: 1 },
    { who: { id: '60' }, why: 'GAINS_MORE_ELSEWHERE' },
    { who: { id: 'far' }, why: 'ALL_REFUSED', refusals: [{ refusal: 'TOO_FAR', count: 3 }] },
  ]);
});

it('keeps the constraints: distance, difference, free meals, links on record, and links of each', () => {
  const [one, other] = [madeUpSchool('a', 10), madeUpSchool('b', 90, north(4_000), { freeMealsPercent: 45 })];
  const why = (constraints: Partial<SchoolConstraints>, linked = never) =>
    pairSchools([one, other], { ...any, ...constraints }, linked, []).alone.flatMap(({ refusals }) =>
      refusals.map(({ refusal }) => refusal),
    );
  expect(why({})).toEqual([]);
  expect(why({ withinMetres: 3_900 })).toEqual(['TOO_FAR', 'TOO_FAR']);
  expect(why({ leastDifference: 0.81 })).toEqual(['TOO_ALIKE', 'TOO_ALIKE']);
  expect(why({ mealsApart: 24 })).toEqual(['MEALS_APART', 'MEALS_APART']);
  expect(why({ mealsApart: 25 })).toEqual([]);
  expect(why({}, () => true)).toEqual(['ALREADY_LINKED', 'ALREADY_LINKED']);
  const three = [madeUpSchool('a', 10), madeUpSchool('b', 90), madeUpSchool('c', 80)];
  expect(pairSchools(three, any, never, []).pairs).toHaveLength(1);
  expect(pairSchools(three, { ...any, linksEach: 2 }, never, []).pairs).toHaveLength(2);
});

it('a school without published shares or a point is named and not compared', () => {
  const { notCompared, pairs } = pairSchools(
    [
      madeUpSchool('a', 10),
      madeUpSchool('b', 90),
      madeUpSchool('c', undefined),
      madeUpSchool('d', 50, 'NOWHERE'),
    ],
    any,
    never,
    [],
  );
  expect(pairs).toHaveLength(1);
  expect(notCompared.map(({ id }) => id)).toEqual(['c', 'd']);
});

it('proposes the place from which the longer way is shortest, and none that is a school, of faith or closed', () => {
  const hall = (id: string, metres: number, more: Partial<Venue> = {}): Venue => {
    const { pupils: _, ...place } = madeUpSchool(id, undefined, north(metres));
    return { ...place, kind: 'community-centre', ...more };
  };
  const venues = [
    hall('near-one', 500),
    hall('between', 1_800),
    hall('church', 2_000, { kind: 'church', placeOfWelcome: true }),
    hall('closed', 2_000, { statusHistory: [{ status: 'CLOSED', date: '2026-01-01', statement: 'closed' }] }),
    hall('hidden', 2_000, { restricted: true }),
  ];
  const schools = [madeUpSchool('a', 10), madeUpSchool('b', 90, north(4_000))];
  const places = neutralPlaces(venues, day, rules);
  const [pair] = pairSchools(schools, any, never, places).pairs;
  expect(pair?.neutralPlace).toMatchObject({ venue: { id: 'between' } });
  expect(Math.round((pair?.neutralPlace?.fromOther ?? 0) / 100)).toBe(22);
  const closer = pairSchools(
    [madeUpSchool('a', 10), madeUpSchool('b', 90)],
    { ...any, withinMetres: 400 },
    never,
    places,
  );
  expect(closer.pairs[0]).not.toHaveProperty('neutralPlace');
});

it('knows the schools of a phase that are not closed, and no restricted one', () => {
  const closed = { statusHistory: [{ status: 'CLOSED', date: '2026-01-01', statement: 'closed' }] } as const;
  const venues = [
    madeUpSchool('b', 10),
    madeUpSchool('a', 10),
    madeUpSchool('c', 10, 'NOWHERE', { phase: 'SECONDARY' }),
    { ...madeUpSchool('d', 10), ...closed },
    { ...madeUpSchool('e', 10), restricted: true },
  ];
  const ids = (phase?: 'PRIMARY') => schoolsOn(venues, phase, day, rules).map(({ id }) => id);
  expect(ids('PRIMARY')).toEqual(['a', 'b']);
  expect(ids()).toEqual(['a', 'b', 'c']);
});

it('schools that met or agreed to are linked, and those of what was cancelled are not', () => {
  const exchange = (type: string, status: string, ...ids: readonly string[]): Exchange => ({
    id: ids.join('-'),
    type,
    status,
    title: 'Made-up',
    parties: ids.map((id) => ({ name: id, venue: id })),
    evidence: 'Made-up.',
    source: { title: 'Made-up' },
    restricted: false,
  });
  const linked = linkedSchools([
    exchange('school pair', 'planned', 'a', 'b'),
    exchange('school hosting', 'delivered; residential cancelled', 'c', 'd', 'e'),
    exchange('school pair', 'cancelled', 'a', 'c'),
    exchange('venue pair', 'delivered', 'a', 'd'),
    { ...exchange('school pair', 'delivered', 'a', 'e'), restricted: true },
  ]);
  const pairs = ['a b', 'b a', 'c e', 'd e', 'a c', 'a d', 'a e'];
  expect(pairs.filter((pair) => linked({ id: pair.slice(0, 1) }, { id: pair.slice(2) }))).toEqual([
    'a b',
    'b a',
    'c e',
    'd e',
  ]);
});
