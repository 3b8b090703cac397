import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSchema } from '../../../schema/read-schema.ts';
import { ask } from '../testing/ask-api.ts';
import { apolloReader, urqlReader } from '../testing/client-caches.ts';
import { comparison, sameAnswer, shortened, typesIn } from '../testing/entities.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { askedAtOnce, publicSamples, typesOfOfficers } from '../testing/samples.ts';
import { rootQuestions } from '../testing/schema-questions.ts';

const questions = rootQuestions(await readSchema(), publicSamples);
let loaded: LoadedApi;
/**
 * A few entries of each list are read through a client: what it does with one it does with the next, and lists of hundreds would
 * take nine tenths of the time. That no two entries say different things of the same is asked of the whole answers.
 */
let short: readonly (readonly [query: string, answer: object])[];
/** Of the whole answers: the types of their objects, and where two say different things of the same. They are not kept. */
let types: ReadonlySet<string>;
let contradictions: ReadonlySet<string>;
beforeAll(async () => {
  loaded = await loadedApi();
  const { api } = loaded.container({ limits: askedAtOnce });
  const made: (typeof short)[number][] = [];
  const compared = comparison();
  for (const { query } of questions) {
    const { data, errors } = await ask<object>(api, query);
    if (errors[0]) throw new Error(`${errors[0].message} ${query.slice(0, 300)}`);
    compared.add(data);
    made.push([query, shortened(data)]);
  }
  short = made;
  types = compared.types;
  contradictions = compared.contradictions;
}, 120_000);
afterAll(async () => {
  // What a file leaves in its variables stays to the end of its worker.
  short = [];
  await loaded.stop();
});

test('the questions reach every type of the schema that the public can be answered with', () => {
  const asked = [...new Set(questions.flatMap(({ types }) => types))];
  const missing = asked.filter((type) => !types.has(type) && !isOfOfficers(type));
  // Nobody keeps anything of a place in what is loaded. No register has been reviewed either, and the first places of a
  // list are no warm space.
  const ofPlaces = [
    'OpeningTimes',
    'OpeningSession',
    'ClosedDays',
    'SpokenLanguage',
    'VenueAccess',
    'VenueCorrection',
    'VenueWord',
  ];
  // Nor has anybody replied to a label, and none is new.
  const ofLabels = ['ReplyToLabel', 'LabelBeside', 'NewLabel'];
  // Nor is any event to come, or any record to be confirmed.
  const ofRegisters = ['EventDay', 'EventDayEdge', 'DueDay', 'DueDayEdge'];
  // Nor has any place, course or event sent a return, or anybody put down a wave of a survey.
  const ofReturns = [
    'AreaAttendance',
    'Attendance',
    'AttendanceBreakdown',
    'AttendanceCount',
    'AttendanceGroup',
    'AreaEnrolment',
    'CourseSubjectEnrolment',
    'Enrolment',
    'EventAttendance',
    'SurveyFacts',
  ];
  const notMade: readonly string[] = [...ofPlaces, ...ofLabels, ...ofRegisters, ...ofReturns];
  expect(missing.filter((type) => !notMade.includes(type))).toEqual(['RunReview', 'WarmSession']);
});

test('every type that is answered is in an answer that is read through the clients', () => {
  const read = typesIn(short);
  expect([...types].filter((type) => !read.has(type))).toEqual([]);
});

test('no type and id has two values, within one answer or over all of them', () => {
  expect([...contradictions]).toEqual([]);
});

test('every object with an id is told apart by it from the others of its list', () => {
  const query = '{ classification { areas { area { code } practice { tests { __typename id key } } } } }';
  return ask<{ classification: { areas: { practice: { tests: { id: string }[] } }[] } }>(
    loaded.container().api,
    query,
  ).then(({ data }) => {
    const ids = data.classification.areas.flatMap(({ practice }) => practice.tests.map(({ id }) => id));
    expect(ids).toHaveLength(100);
    expect(new Set(ids).size).toBe(100);
  });
});

/** What is read of assessments and of who asks: see the test beside them. */
const isOfOfficers = (type: string) => typesOfOfficers.has(type);

describe.each([
  ['Apollo Client', () => apolloReader()],
  ['urql', urqlReader],
] as const)('the normalised cache of %s as it comes', (_, makeReader) => {
  test('hands on every answer as it was given, and does not mix it up with later ones', async () => {
    const reader = makeReader();
    const wrong: string[] = [];
    for (const [query, answer] of short) {
      if (!sameAnswer(await reader.through(query, answer), answer)) wrong.push(query.slice(0, 200));
    }
    expect(wrong).toEqual([]);
    for (const [query, answer] of short) {
      const kept = await reader.again(query);
      if (kept !== undefined && !sameAnswer(kept, answer)) wrong.push(query.slice(0, 200));
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

test('areas kept once by code and edition, as the documentation has it, are told apart as well', async () => {
  const area =
    '{ __typename code edition { __typename id } name level population areaHectares localityBasis notes centroid { lon lat } }';
  const whole = `{ __typename code edition { __typename id } name locality ${area} wards ${area} neighbours ${area} }`;
  const query = `{ __typename
    b: borough ${whole} b26: borough(asOf: "2026-05-08") ${whole}
    south: area(code: "south") ${whole} south26: area(code: "south", asOf: "2026-05-08") ${whole}
    wards: areas(level: WARD) ${whole} wards26: areas(level: WARD, asOf: "2026-05-08") ${whole}
    classification(asOf: "2022-03-01") { __typename areas { __typename area ${area} } }
    reach { __typename outOfReach { __typename ward ${area} } }
    venues(first: 20) { __typename edges { __typename node { __typename id ward ${area} locality ${area} } } } }`;
  const { data, errors } = await ask<object>(loaded.container({ limits: askedAtOnce }).api, query);
  expect(errors).toEqual([]);
  const reader = apolloReader({ typePolicies: { Area: { keyFields: ['code', 'edition', ['id']] } } });
  expect(sameAnswer(await reader.through(query, data), data)).toBe(true);
});
