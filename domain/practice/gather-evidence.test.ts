import { describe, expect, it } from 'vitest';
import { publishedParameters } from '../classification/method.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { practiceTestIds } from './practice-level.ts';
import { practiceTests } from './practice-tests.ts';
import {
  ash,
  askedOfHill,
  borough,
  centreOf,
  day,
  elm,
  exchange,
  hill,
  learners,
  nothingOnRecord,
  oak,
  openOn,
  point,
  project,
  reviewedAll,
  venue,
} from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => gatherEvidence({ ...nothingOnRecord, ...more });
const kindAndValue = (evidence: { kind: string; value?: number }) => [evidence.kind, evidence.value];

describe('evidence of any test', () => {
  it('is not known where nothing is on record and nobody has reviewed the registers', () => {
    const evidence = gather({ populationPoints: [point(oak)] });
    expect(practiceTestIds.map((id) => kindAndValue(evidence[id]))).toEqual(
      practiceTestIds.map(() => ['notKnown', undefined]),
    );
  });

  it('is none where the registers were reviewed and nothing is on record', () => {
    const evidence = gather({ populationPoints: [point(oak)], reviews: reviewedAll(oak) });
    expect(practiceTestIds.map((id) => kindAndValue(evidence[id]))).toEqual(
      practiceTestIds.map(() => ['known', 0]),
    );
  });

  it('takes a review of the locality or borough, and not one that is too old, too late or of another area', () => {
    const kindWith = (reviews: EvidenceInput['reviews']) => gather({ reviews }).exchange.kind;
    expect(kindWith(reviewedAll(hill))).toBe('known');
    expect(kindWith(reviewedAll(borough))).toBe('known');
    expect(kindWith(reviewedAll(oak, '2025-06-01'))).toBe('known');
    expect(kindWith(reviewedAll(oak, '2025-05-31'))).toBe('notKnown');
    expect(kindWith(reviewedAll(oak, '2026-06-02'))).toBe('notKnown');
    expect(kindWith(reviewedAll(elm))).toBe('notKnown');
  });

  it('takes reviews of all wards of a locality for one of the locality, and of some for none', () => {
    const kindWith = (reviews: EvidenceInput['reviews']) => gather({ ...askedOfHill, reviews }).exchange.kind;
    expect(kindWith([...reviewedAll(oak), ...reviewedAll(elm)])).toBe('known');
    expect(kindWith(reviewedAll(oak))).toBe('notKnown');
  });

  it('passes on a least count that reaches the target, and never fails on one that does not', () => {
    const evidence = gather({ venues: ['a', 'b', 'c', 'd'].map((id) => venue(id)) });
    const resultAt = (population: number) =>
      practiceTests(evidence, population, publishedParameters).find(({ id }) => id === 'placesToMeet');
    expect(resultAt(13_000)).toMatchObject({ result: 'PASS', atLeast: true });
    expect(resultAt(14_000)).toMatchObject({ result: 'NOT_KNOWN', atLeast: true });
    const reviewed = gather({ venues: [venue('a')], reviews: reviewedAll(oak) });
    expect(practiceTests(reviewed, 14_000, publishedParameters)[0]).toMatchObject({
      result: 'FAIL',
      atLeast: false,
    });
  });

  it('does not change when a venue closes the day after', () => {
    const before = [venue('a', { placeOfWelcome: true })];
    const after = [
      venue('a', {
        placeOfWelcome: true,
        statusHistory: [openOn('2026-01-01'), { status: 'CLOSED', date: '2026-06-02', statement: 'closed' }],
      }),
    ];
    const populationPoints = [point(oak)];
    expect(gather({ venues: after, populationPoints })).toEqual(gather({ venues: before, populationPoints }));
    expect(gather({ venues: after, populationPoints, asOf: day('2026-06-02') }).placesToMeet.kind).toBe(
      'notKnown',
    );
  });

  it('is the same with a restricted record as without it', () => {
    const canary = { restricted: true, name: 'Canary' };
    const populationPoints = [point(oak)];
    const withCanaries = gather({
      venues: [venue('canary', { ...canary, placeOfWelcome: true })],
      projects: [project('canary', canary)],
      exchanges: [
        exchange('canary', { restricted: true, period: '2026-02' }),
        exchange('named', {
          parties: [{ name: 'Canary', venue: 'canary' }, { name: 'Ash' }],
          period: '2026-02',
        }),
      ],
      populationPoints,
    });
    expect(withCanaries).toEqual(gather({ populationPoints }));
  });
});

describe('places to meet', () => {
  it('are counted one a building, inside the area, and only while open', () => {
    const { placesToMeet } = gather({
      venues: [
        venue('Library'),
        venue('Hall', { kind: 'community-centre', sameBuildingAs: 'Library' }),
        venue('School', { kind: 'school' }),
        venue('Shut', { statusHistory: [{ status: 'CLOSED', date: '2024', statement: 'closed' }] }),
        venue('Elsewhere', { position: centreOf(elm) }),
        venue('Nowhere', { position: undefined }),
      ],
      reviews: reviewedAll(oak),
    });
    expect(placesToMeet).toEqual({
      kind: 'known',
      value: 1,
      why: 'On record as open: Library. The register was reviewed on 1 March 2026.',
    });
  });

  it('are only a least count while one may or may not be open, reviewed or not', () => {
    const { placesToMeet } = gather({
      venues: [venue('Library'), venue('Old', { statusHistory: [openOn('2014')] })],
      reviews: reviewedAll(oak),
    });
    expect(placesToMeet).toMatchObject({ kind: 'atLeast', value: 1 });
    expect(placesToMeet.why).toContain('1 more is on record with no word from the 5 years before');
  });

  it('count for a locality, not for a ward, where a document names only the locality', () => {
    const venues = [venue('Garden', { position: undefined, statedLocality: hill.code })];
    expect(gather({ ...askedOfHill, venues }).placesToMeet).toMatchObject({ kind: 'atLeast', value: 1 });
    expect(gather({ venues }).placesToMeet.kind).toBe('notKnown');
  });
});

describe('active projects', () => {
  it('count when their dates cover the day, both ends included, and they bring groups together', () => {
    const projects = [
      project('starts', { startsOn: '2026-06-01' }),
      project('ends', { endsOn: '2026-06-01' }),
      project('over', { endsOn: '2026-05-31' }),
      project('to come', { startsOn: '2026-06-02' }),
      project('one group', { mixesGroups: false }),
    ];
    const { activeProjects } = gather({ projects, reviews: reviewedAll(oak) });
    expect(activeProjects).toMatchObject({ kind: 'known', value: 2 });
    expect(activeProjects.why).toContain('Running: starts and ends.');
  });

  it('leave the answer open where a date, the aim, or whether they took place is not known', () => {
    for (const unsure of [{ endsOn: undefined }, { mixesGroups: undefined }, { status: 'postponed' }]) {
      const { activeProjects } = gather({ projects: [project('p', unsure)], reviews: reviewedAll(oak) });
      expect(activeProjects.kind).toBe('notKnown');
      expect(activeProjects.why).toContain('1 project that reached this ward');
    }
  });

  it('reach a ward by place, venue or the whole borough, and never by its locality alone', () => {
    const near = { boroughWide: false };
    const venues = [venue('Library')];
    const count = (more: Partial<EvidenceInput>, reach: Parameters<typeof project>[1]) =>
      gather({ ...more, venues, projects: [project('p', reach)] }).activeProjects.kind;
    expect(count({}, { ...near, places: ['Oak'] })).toBe('atLeast');
    expect(count({}, { ...near, venues: ['Library'] })).toBe('atLeast');
    expect(count({}, { ...near, places: ['Ash'] })).toBe('notKnown');
    expect(count({}, { ...near, localities: [hill.code] })).toBe('notKnown');
    expect(count(askedOfHill, { ...near, localities: [hill.code] })).toBe('atLeast');
  });
});

describe('reach', () => {
  const welcome = (id: string, more = {}) => venue(id, { placeOfWelcome: true, ...more });
  /** Degrees of latitude that make so many metres on the sphere. */
  const north = (metres: number) => metres / 111_195.08;

  it('is the share of residents within 615 metres in a straight line, people and not points counted', () => {
    const populationPoints = [
      point(oak, north(600), 1000),
      point(oak, north(630), 3000),
      point(elm, 0, 9000),
    ];
    const { reach } = gather({ venues: [welcome('a')], populationPoints, reviews: reviewedAll(oak) });
    expect(reach).toMatchObject({ kind: 'known', value: 25 });
    expect(reach.why).toContain(
      'straight lines of 615 metres (a walk of 800 metres, taken as 1.3 times the line)',
    );
  });

  it('includes a Place of Welcome across the line of the ward', () => {
    const across = welcome('a', { position: { lon: centreOf(oak).lon, lat: centreOf(oak).lat + 0.012 } });
    const { reach } = gather({ venues: [across], populationPoints: [point(oak, 0.009)] });
    expect(gather({ venues: [across] }).placesToMeet.kind).toBe('notKnown');
    expect(reach).toMatchObject({ kind: 'atLeast', value: 100 });
  });

  it('says how many cannot be counted because they have no point, and is then a least share', () => {
    const venues = [welcome('a'), welcome('b', { position: undefined })];
    const { reach } = gather({ venues, populationPoints: [point(oak)], reviews: reviewedAll(oak) });
    expect(reach).toMatchObject({ kind: 'atLeast', value: 100 });
    expect(reach.why).toContain('1 open one has no point and cannot be counted.');
  });

  it('is not known without counts of residents, whatever the list holds', () => {
    expect(gather({ venues: [welcome('a')], reviews: reviewedAll(oak) }).reach.kind).toBe('notKnown');
  });
});

describe('participation', () => {
  it('takes only a count whose whole period lies in the twelve months', () => {
    const kindOf = (period?: string) =>
      gather({ observations: [learners(oak, 504, period)] }).participation.kind;
    expect(['2025-07', '2025-06-02 to 2026-06-01'].map(kindOf)).toEqual(['atLeast', 'atLeast']);
    expect(['2025-06', '2026', '2025/26', '2019/20', 'before first lockdown', undefined].map(kindOf)).toEqual(
      Array.from({ length: 6 }, () => 'notKnown'),
    );
  });

  it('names an older or undated count in the note instead of using it', () => {
    const { participation } = gather({ observations: [learners(oak, 504)] });
    expect(participation.why).toContain(
      'On record but not shown to lie within the 12 months to 1 June 2026: 504 people who learned English face to face (no date given).',
    );
  });

  it('stays open in a reviewed area while an undated count stands', () => {
    expect(gather({ observations: [learners(oak, 5)], reviews: reviewedAll(oak) }).participation.kind).toBe(
      'notKnown',
    );
    expect(
      gather({ observations: [learners(oak, 5, '2019/20')], reviews: reviewedAll(oak) }).participation,
    ).toMatchObject({ kind: 'known', value: 0 });
  });

  it('takes the largest of several counts, because the same people may be in each', () => {
    const observations = [
      learners(oak, 40, '2025-09'),
      learners(oak, 60, '2025-10'),
      learners(elm, 900, '2025-10'),
    ];
    expect(gather({ observations, reviews: reviewedAll(oak) }).participation).toMatchObject({
      kind: 'atLeast',
      value: 60,
    });
  });
});

describe('exchange', () => {
  it('counts documented exchanges of practice with another ward inside the twelve months', () => {
    const exchanges = [
      exchange('in time', { period: '2025-11' }),
      exchange('too old', { period: '2020' }),
      exchange('another kind', { period: '2025-11', type: 'school pair' }),
      exchange('not yet', { period: '2025-11', status: 'planned' }),
      exchange('within Oak', { period: '2025-11', parties: [{ name: 'Oak' }, { name: 'Oak' }] }),
      exchange('others', { period: '2025-11', parties: [{ name: 'Elm' }, { name: 'Ash' }] }),
      exchange('unplaced', { period: '2025-11', parties: [{ name: 'Oak' }, { name: 'somewhere' }] }),
    ];
    expect(gather({ exchanges, reviews: reviewedAll(oak) }).exchange).toMatchObject({
      kind: 'known',
      value: 1,
    });
    expect(gather({ exchanges }).exchange).toMatchObject({ kind: 'atLeast', value: 1 });
  });

  it('names an undated one and stays not known, reviewed or not', () => {
    for (const reviews of [[], reviewedAll(oak)]) {
      const found = gather({ exchanges: [exchange('undated')], reviews }).exchange;
      expect(found.kind).toBe('notKnown');
      expect(found.why).toContain('with Ash (no date given; Made-up report)');
    }
  });

  it('places a party by its venue or by the locality that a document names', () => {
    const venues = [venue('Ash Hall', { position: centreOf(ash) })];
    const byVenue = exchange('e', {
      period: '2026-01',
      parties: [{ name: 'Oak' }, { name: 'a hall', venue: 'Ash Hall' }],
    });
    const byLocality = exchange('e', {
      period: '2026-01',
      parties: [{ name: 'Oak' }, { name: 'a garden', locality: 'vale' as typeof hill.code }],
    });
    const sameLocality = exchange('e', {
      period: '2026-01',
      parties: [{ name: 'Oak' }, { name: 'a garden', locality: hill.code }],
    });
    const kinds = [byVenue, byLocality, sameLocality].map(
      (one) => gather({ venues, exchanges: [one] }).exchange.kind,
    );
    expect(kinds).toEqual(['atLeast', 'atLeast', 'notKnown']);
  });

  it('counts for a locality when two of its own wards exchange practice', () => {
    const exchanges = [exchange('e', { period: '2026-01', parties: [{ name: 'Oak' }, { name: 'Elm' }] })];
    expect(gather({ ...askedOfHill, exchanges }).exchange).toMatchObject({ kind: 'atLeast', value: 1 });
  });
});
