import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RoundedReleases } from '../disclosure/rounded-releases.ts';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { ReturnVersion } from './return-version.ts';
import { attack, type Telling } from './testing/attacker.ts';
import { toldDays } from './told-days.ts';
import { type ToldBy, toldPicture } from './told-picture.ts';

const borough = 'E08000030' as AreaCode;
/** As Places of Welcome are told. */
const by = { borough, ofSubject: ['HOME'] } as const;
const month = '2026-08';
const day = (text: string) => text as CalendarDate;
const made = (subject: string, people: number, more: Partial<ReturnVersion> = {}): ReturnVersion => ({
  subject,
  locality: 'south' as AreaCode,
  sessionsHeld: 4,
  people,
  counts: {},
  from: day('2026-09-02'),
  ...more,
});

/** Every picture that was ever told of the returns, on each of its days. */
const tellingsOf = (versions: readonly ReturnVersion[], as: ToldBy = by): readonly Telling[] =>
  toldDays(month, day('2026-11-20')).flatMap((today) => {
    const picture = toldPicture(month, versions, as, today);
    if (!picture || picture.toldOn !== today) return [];
    const standing = versions.flatMap(({ from, until }, at) =>
      from < today && (until === undefined || until >= today) ? [at] : [],
    );
    return [{ picture, standing }];
  });

it('rounding alone gives a count away, and the attacker finds it: planted, so that it is known to look', () => {
  for (const counts of [
    [12, 12, 9],
    [13, 13, 1],
  ]) {
    const versions = counts.map((people, at) => made(`place-${at}`, people));
    const bare = new RoundedReleases(counts, () => true);
    const cells = [
      ...counts.map((_, at) => ({ key: `place-${at}`, parts: [at] })),
      { key: 'all', parts: [0, 1, 2] },
    ];
    const told = bare.release(cells, new Set());
    const row = (key: string) => ({
      returns: 1,
      sessionsHeld: 4,
      people: told.get(key),
      breakdowns: [],
    });
    const picture = {
      toldOn: day('2026-09-15'),
      subjects: new Map(versions.map(({ subject }) => [subject, row(subject)])),
      areas: new Map([[borough, row('all')]]),
    };
    expect(attack(versions, [{ picture, standing: [0, 1, 2] }], borough)).toContainEqual({
      what: 'telling 0, place-2',
      people: counts[2],
    });
    // The same counts by the rule: one number more is not told.
    const tellings = tellingsOf(versions);
    expect(attack(versions, tellings, borough)).toEqual([]);
    const shown = [...(tellings[0]?.picture.subjects.values() ?? [])].map(({ people: each }) => each);
    expect(shown.filter((each) => each === undefined)).toHaveLength(2);
  }
});

const people = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 60 }));
const came = fc
  .record({
    female: people,
    male: people,
    unsaid: fc.integer({ min: 0, max: 4 }),
    left: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ female, male, unsaid, left }) => ({
    people: female + male + unsaid + left,
    counts: {
      SEX: [
        { group: 'FEMALE', people: female },
        { group: 'MALE', people: male },
        { group: 'PREFER_NOT_TO_SAY', people: unsaid },
      ],
    },
  }));
const homes = fc
  .record({
    here: people,
    there: people,
    outside: fc.integer({ min: 0, max: 12 }),
    left: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ here, there, outside, left }) => ({
    people: here + there + outside + left,
    counts: {
      HOME: [
        { group: 'E05001308', people: here },
        { group: 'E05001311', people: there },
        { group: 'OUTSIDE', people: outside },
      ],
    },
  }));
/** Places with what each sent, when, and what it says instead from a later day on. */
const places = (said: fc.Arbitrary<Pick<ReturnVersion, 'people' | 'counts'>>, most: number) =>
  fc
    .array(
      fc.record({
        locality: fc.constantFrom('south', 'west'),
        sent: fc.constantFrom('2026-09-02', '2026-09-20', '2026-10-20'),
        first: said,
        corrected: fc.option(said, { nil: undefined }),
        isTakenBack: fc.boolean(),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.flatMap(({ locality, sent, first, corrected, isTakenBack }, at): ReturnVersion[] => {
        const about = { locality: locality as AreaCode };
        const ends = corrected || isTakenBack ? { until: day('2026-10-28') } : {};
        const one = made(`place-${at}`, first.people, { ...about, ...first, from: day(sent), ...ends });
        return corrected
          ? [one, made(`place-${at}`, corrected.people, { ...about, ...corrected, from: day('2026-10-28') })]
          : [one];
      }),
    );

it('what was told once is reckoned the same when later returns have come: the pages that people kept are these', () => {
  for (const versions of [places(came, 4), places(homes, 4)])
    fc.assert(
      fc.property(versions, (all) => {
        for (const today of toldDays(month, day('2026-11-20'))) {
          const then = all
            .filter(({ from }) => from < today)
            .map(({ until, ...rest }) => (until && until < today ? { ...rest, until } : rest));
          const kept = toldPicture(month, then, by, today);
          expect(toldPicture(month, all, by, today)).toEqual(kept);
        }
      }),
      { numRuns: 60, seed: 20_261_129 },
    );
}, 60_000);

it('no count of under ten people follows from all pages ever told: places, localities, groups and tellings together', () => {
  for (const [versions, numRuns] of [
    [places(came, 4), 100],
    [places(homes, 3), 50],
  ] as const)
    fc.assert(
      fc.property(versions, (all) => {
        expect(attack(all, tellingsOf(all), borough)).toEqual([]);
      }),
      { numRuns, seed: 20_261_129 },
    );
}, 60_000);

/** Returns that go on to count the same people where they lie or what they say was changed and put back. */
const moved = fc
  .array(
    fc.record({
      people,
      female: people,
      sent: fc.constantFrom('2026-09-02', '2026-09-18'),
      from: fc.constantFrom('south', 'west'),
      to: fc.constantFrom('south', 'west'),
      between: fc.option(people, { nil: undefined }),
      isTakenBack: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.flatMap(({ people: others, female, sent, from, to, between, isTakenBack }, at): ReturnVersion[] => {
      const counts = { SEX: [{ group: 'FEMALE', people: female }] };
      const one = made(`event-${at}`, others + female, { returnId: `return-${at}`, counts, from: day(sent) });
      const first = { ...one, locality: from as AreaCode, until: day('2026-09-20') };
      const last = {
        ...one,
        locality: to as AreaCode,
        from: day(between === undefined ? '2026-09-20' : '2026-10-20'),
        ...(isTakenBack ? { until: day('2026-11-01') } : {}),
      };
      const meanwhile = { ...first, people: others + (between ?? 0), counts: {}, from: first.until };
      return [first, ...(between === undefined ? [] : [{ ...meanwhile, until: day('2026-10-20') }]), last];
    }),
  );

const asEvents = { borough, ofSubject: [], ofLocality: [] } as const;

it('an event that was moved counts the same people: what was withheld of it before is not told of it afterwards', () => {
  const lies = (at: number, all: number, more: Partial<ReturnVersion> = {}) =>
    made(`event-${at}`, all, { returnId: `return-${at}`, ...more });
  const versions = [
    ...[12, 12].flatMap((all, at) => [
      lies(at, all, { until: day('2026-09-20') }),
      lies(at, all, { locality: 'west' as AreaCode, from: day('2026-09-20') }),
    ]),
    lies(2, 9),
    lies(3, 50, { from: day('2026-09-20') }),
  ];
  expect(attack(versions, tellingsOf(versions, asEvents), borough)).toEqual([]);
  // Planted: reckoned as if others had come to where it was moved.
  const forgetful = versions.map(({ returnId: _, ...rest }) => rest);
  expect(attack(versions, tellingsOf(forgetful, asEvents), borough)).toContainEqual({
    what: 'telling 0, event-2',
    people: 9,
  });
});

it('nor where an event was moved, taken back, or corrected and put back: the same people are known to be the same', () => {
  fc.assert(
    fc.property(moved, (all) => {
      expect(attack(all, tellingsOf(all, asEvents), borough)).toEqual([]);
    }),
    { numRuns: 60, seed: 20_261_201 },
  );
}, 60_000);

/** Courses of a quarter, as they are told: what they teach, who completed them, and what was answered at the end. */
const asCourses = { borough, ofSubject: ['COMPLETION'], ofLocality: ['COMPLETION'] } as const;
const quarter = '2026-Q3';
const courses = fc
  .array(
    fc.record({
      locality: fc.constantFrom('south', 'west'),
      subject: fc.constantFrom('ENGLISH', 'DIGITAL'),
      sent: fc.constantFrom('2026-10-02', '2026-10-20'),
      well: people,
      notWell: people,
      unsaid: fc.integer({ min: 0, max: 3 }),
      left: fc.integer({ min: 0, max: 12 }),
      dropped: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ locality, subject, sent, well, notWell, unsaid, left, dropped }): ReturnVersion => {
      const enrolled = well + notWell + unsaid + left + dropped;
      return {
        subject,
        locality: locality as AreaCode,
        people: enrolled,
        counts: {
          COMPLETION: [
            { group: 'COMPLETED', people: enrolled - dropped },
            { group: 'LEFT_EARLY', people: dropped },
          ],
          SPEAKING_ENGLISH: [
            { group: 'VERY_WELL', people: well },
            { group: 'NOT_WELL', people: notWell },
            { group: 'PREFER_NOT_TO_SAY', people: unsaid },
          ],
        },
        from: day(sent),
      };
    }),
  );

it('no count of under ten follows from what courses told: subjects, localities, completion, answers and tellings', () => {
  fc.assert(
    fc.property(courses, (all) => {
      const tellings = toldDays(quarter, day('2026-11-20')).flatMap((today): Telling[] => {
        const picture = toldPicture(quarter, all, asCourses, today);
        if (picture?.toldOn !== today) return [];
        return [{ picture, standing: all.flatMap(({ from }, at) => (from < today ? [at] : [])) }];
      });
      expect(attack(all, tellings, borough)).toEqual([]);
    }),
    { numRuns: 80, seed: 20_261_130 },
  );
}, 60_000);
