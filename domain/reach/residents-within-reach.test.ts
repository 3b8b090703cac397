import { describe, expect, it } from 'vitest';
import { reachEvidence } from '../cohesion-label/practice/reach.ts';
import {
  allAreas,
  ash,
  centreOf,
  day,
  elm,
  hill,
  nothingOnRecord,
  oak,
  openOn,
  point,
  reviewedAll,
  vale,
  venue,
  wards,
} from '../cohesion-label/practice/testing/made-up-records.ts';
import { told } from '../messages/testing/told.ts';
import { publishedParameters } from '../method/method.ts';
import type { ReachInput } from './reach-run.ts';
import { inHundred } from './reach-words.ts';
import { residentsWithinReach } from './residents-within-reach.ts';

/** Degrees of latitude that make so many metres on the sphere. */
const north = (metres: number) => metres / 111_195.08;
const near = point(oak, north(600), 1000);
const far = point(oak, north(630), 3000);
const elmPoint = point(elm, 0, 2000);
const ashPoint = point(ash, 0, 4000);

const asked: ReachInput = {
  level: 'WARD',
  target: 'MEETING_PLACE',
  asOf: day('2026-06-01'),
  areas: allAreas,
  venues: [venue('library')],
  populationPoints: [near, far, elmPoint, ashPoint],
  reviews: wards.flatMap((ward) => reviewedAll(ward)),
  parameters: publishedParameters,
};
const run = (more: Partial<ReachInput> = {}) => residentsWithinReach({ ...asked, ...more });
const areaOf = (code: string, more: Partial<ReachInput> = {}) =>
  run(more).areas.find(({ area }) => area.code === code);

describe('residents within reach', () => {
  it('counts people and not points, to 615 metres, in wards, localities and the borough', () => {
    expect(areaOf(oak.code)).toMatchObject({ kind: 'known', residents: 4000, within: 1000, share: 0.25 });
    expect(areaOf(hill.code, { level: 'LOCALITY' })).toMatchObject({ residents: 6000, within: 1000 });
    const { areas, borough } = run({ level: 'BOROUGH' });
    expect(areas).toHaveLength(1);
    expect(areas[0]).toMatchObject({ kind: 'known', residents: 10_000, within: 1000, share: 0.1 });
    expect(borough).toMatchObject({ residents: 10_000, within: 1000, share: 0.1 });
  });

  it('gives the mean and median straight line of residents to the nearest open place', () => {
    const reach = areaOf(oak.code);
    expect(reach?.meanDistanceMetres).toBeCloseTo((600 + 3 * 630) / 4, 0);
    expect(reach?.medianDistanceMetres).toBeCloseTo(630, 0);
  });

  it('is a full count only where the register was reviewed; else the least, and nothing is then not known', () => {
    const unreviewed = { reviews: [] };
    expect(areaOf(oak.code, unreviewed)).toMatchObject({ kind: 'atLeast', share: 0.25 });
    const elmReach = areaOf(elm.code, unreviewed);
    expect(elmReach?.kind).toBe('notKnown');
    expect(elmReach?.share).toBeUndefined();
    expect(elmReach?.within).toBeUndefined();
    expect(areaOf(elm.code)).toMatchObject({ kind: 'known', share: 0, within: 0 });
    expect(
      run(unreviewed)
        .notes.map((note) => told(note))
        .join(' '),
    ).toContain('not been reviewed lately for 3 of 3 wards');
  });

  it('gives a second share that holds if the places of unknown openness are open', () => {
    const unsure = venue('hall', { position: centreOf(elm), statusHistory: [] });
    const venues = [venue('library'), unsure];
    expect(areaOf(elm.code, { venues })).toMatchObject({ kind: 'notKnown', shareIfNotKnownOpen: 1 });
    expect(areaOf(oak.code, { venues })).toMatchObject({ share: 0.25, shareIfNotKnownOpen: 0.25 });
    expect(run({ venues }).borough.shareIfNotKnownOpen).toBeCloseTo(0.3);
    expect(
      run({ venues })
        .notes.map((note) => told(note))
        .join(' '),
    ).toContain('Whether 1 more place to meet was open');
  });

  it('says which places have no point, and does not measure to the middle of a ward', () => {
    const venues = [
      venue('library'),
      venue('unplaced', { position: undefined, precision: 'NOT_KNOWN' }),
      venue('somewhere in Elm', { position: centreOf(elm), precision: 'WARD' }),
    ];
    const { notes } = run({ venues });
    expect(notes.map((note) => told(note)).join(' ')).toContain(
      '2 places to meet on record as open have no point',
    );
    expect(areaOf(elm.code, { venues })).toMatchObject({ kind: 'notKnown' });
  });

  it('lists the points out of reach by code with the nearest open place and how far it is', () => {
    const { outOfReach } = run();
    expect(outOfReach.map(({ point: { code } }) => code)).toEqual(
      [far.code, elmPoint.code, ashPoint.code].sort(),
    );
    expect(outOfReach[0]).toMatchObject({ ward: oak, nearest: { place: { id: 'library' } } });
    expect(outOfReach[0]?.nearest?.metres).toBeCloseTo(630, 0);
    expect(run({ venues: [] }).outOfReach[0]?.nearest).toBeUndefined();
  });

  it('reads the register as on the day: a library that closed in 2017 counted in 2016', () => {
    const closed = venue('library', {
      statusHistory: [{ status: 'CLOSED', date: '2017-06-30', statement: 'closed' }],
    });
    const venues = [closed];
    expect(run({ venues, asOf: day('2016-05-01') }).borough.within).toBe(1000);
    expect(run({ venues, asOf: day('2017-07-01') }).places.open).toEqual([]);
    expect(run({ venues, asOf: day('2017-07-01') }).borough.within).toBeUndefined();
    const reopened = venue('library', {
      statusHistory: [...closed.statusHistory, openOn('2024-01-01')],
    });
    expect(run({ venues: [reopened], asOf: day('2025-01-01') }).borough.within).toBe(1000);
  });

  it('asks for Places of Welcome alone, by the records that name them so', () => {
    const hall = venue('hall', { kind: 'faith', statusHistory: [openOn('2026-01-01')] });
    const named = venue('hall again', {
      placeOfWelcome: true,
      sameBuildingAs: 'hall',
      statusHistory: [],
      position: undefined,
      precision: 'NOT_KNOWN',
    });
    const more = { target: 'PLACE_OF_WELCOME', venues: [venue('library'), hall, named] } as const;
    expect(run(more).places.open).toEqual([]);
    expect(run(more).places.notKnown).toMatchObject([{ id: 'hall', position: centreOf(oak) }]);
    expect(areaOf(oak.code, more)).toMatchObject({ kind: 'notKnown', shareIfNotKnownOpen: 0.25 });
  });

  it('never reads a restricted place', () => {
    const secret = venue('secret', { restricted: true, placeOfWelcome: true, position: centreOf(ash) });
    expect(run({ venues: [venue('library'), secret] })).toEqual(run());
  });

  it('agrees with the practice test of reach for every ward and locality', () => {
    const venues = [
      venue('a', { placeOfWelcome: true }),
      venue('b', { placeOfWelcome: true, position: centreOf(ash) }),
    ];
    const reviews = reviewedAll(ash);
    for (const level of ['WARD', 'LOCALITY'] as const) {
      for (const { area, kind, within, residents } of run({
        level,
        target: 'PLACE_OF_WELCOME',
        venues,
        reviews,
      }).areas) {
        const own = area.level === 'WARD' ? [area] : wards.filter(({ parent }) => parent === area.code);
        const { populationPoints } = asked;
        const input = { ...nothingOnRecord, area, areas: own, venues, populationPoints, reviews };
        const evidence = reachEvidence(input);
        expect(evidence.kind).toBe(kind);
        if (evidence.kind !== 'notKnown') expect(evidence.value).toBe((100 * (within ?? 0)) / residents);
      }
    }
  });

  it('has nothing to say for an area without counts of residents, and names points that no ward holds', () => {
    expect(areaOf(vale.code, { level: 'LOCALITY', populationPoints: [near] })).toMatchObject({
      kind: 'notKnown',
      residents: 0,
    });
    const { notes, borough } = run({ areas: allAreas.filter((area) => area !== ash) });
    expect(borough.residents).toBe(6000);
    expect(notes.map((note) => told(note)).join(' ')).toContain('1 small area lies in no ward held');
  });

  it('sums itself up in a sentence made from its own figures', () => {
    expect(told(run().summary)).toBe(
      'On 1 June 2026 10 in 100 residents lived within a walk of 800 metres of an open place to meet: 1,000 of 10,000 residents at the census, by 1 place to meet on record.',
    );
    expect(told(run({ reviews: [] }).summary)).toContain('at least 10 in 100 residents');
    expect(told(run({ reviews: [], venues: [] }).summary)).toContain('it is not known how many');
  });

  it('tells both ends where the register was reviewed, and never more than is known', () => {
    const school = venue('school', { position: elmPoint.position, statusHistory: [] });
    const told1 = run({ venues: [venue('library'), school] });
    expect(told1.borough.shareAtMost).toBeCloseTo(0.3, 9);
    expect(told(told1.summary)).toContain('at least 10 and at most 30 in 100 residents lived within a walk');
    expect(told(told1.summary)).toContain('Whether 1 more is open is not known.');
    const unplaced = venue('hall', { position: undefined, statusHistory: [] });
    const told2 = run({ venues: [venue('library'), unplaced] });
    expect(told2.borough.shareAtMost).toBeUndefined();
    expect(told(told2.summary)).toContain('at least 10 in 100 residents');
    expect(told(told2.summary)).toContain('1 has no point on the map');
    expect([
      inHundred(0.29, 'LEAST', 1),
      inHundred(0.2956, 'LEAST', 1),
      inHundred(0.2951, 'MOST', 1),
    ]).toEqual([29, 29.5, 29.6]);
    expect([inHundred(0.2956, 'LEAST'), inHundred(0.2912, 'MOST'), inHundred(0.29, 'LEAST')]).toEqual([
      29, 30, 29,
    ]);
  });
});
