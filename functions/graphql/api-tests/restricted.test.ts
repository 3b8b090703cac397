import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaCode } from '../../../domain/geography/area.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { isOpen } from '../access/field-access.ts';
import type { Api } from '../create-api.ts';
import { executableSchema } from '../execution/executable-schema.ts';
import { publishedAssessment } from '../resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from '../resolvers/assessment/testing/people-fixtures.ts';
import { ask, call } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

/** In every text, id and figure of the made-up restricted records, and nowhere else. */
const canary = 'zzkanari';
const canaryNumber = 777_123_777;
const at = { lon: -1.987654321, lat: 52.587654321 };
const source = { title: `${canary} source` };

function withRestricted(dataset: Dataset): Dataset {
  const [ward] = dataset.areas.filter(({ level, boundary }) => level === 'WARD' && boundary);
  const [indicator] = dataset.indicators;
  const [project] = dataset.projects;
  const [exchange] = dataset.exchanges;
  const [action] = dataset.actions;
  const [statement] = dataset.statements;
  const [evidence] = dataset.practiceEvidence;
  if (!ward || !indicator || !project || !exchange || !action || !statement || !evidence)
    throw new Error('The data hold too little for this test.');
  const id = (kind: string) => `${canary}-${kind}`;
  const name = `Haven ${canary}`;
  return {
    ...dataset,
    version: 'restricted-test',
    venues: [
      ...dataset.venues,
      {
        id: id('venue'),
        name,
        kind: 'community-centre',
        placeOfWelcome: true,
        address: `${canary} Street`,
        postcode: 'WS1 1TP',
        position: at,
        precision: 'BUILDING',
        aliases: [`${canary} House`],
        operator: canary,
        statusHistory: [{ status: 'OPEN', date: '2026-10-01', statement: canary }],
        source,
        restricted: true,
      },
      {
        id: id('unplaced'),
        name: `${name} two`,
        kind: 'library',
        placeOfWelcome: false,
        precision: 'NOT_KNOWN',
        statedLocality: 'north' as AreaCode,
        statusHistory: [],
        source,
        restricted: true,
      },
    ],
    organisations: [
      ...dataset.organisations,
      { id: id('organisation'), name: `${canary} Trust`, roles: [canary], source, restricted: true },
    ],
    projects: [
      {
        ...project,
        providers: [...project.providers, id('organisation')],
        venues: [...project.venues, id('venue')],
        outcomes: [...project.outcomes, `Met at Haven ${canary}.`],
      },
      ...dataset.projects.slice(1),
      {
        ...project,
        id: id('project'),
        name: `${canary} project`,
        boroughWide: true,
        status: canary,
        restricted: true,
      },
    ],
    exchanges: [
      { ...exchange, parties: [...exchange.parties, { name, venue: id('venue') }] },
      ...dataset.exchanges.slice(1),
      { ...exchange, id: id('exchange'), title: `${canary} exchange`, restricted: true },
    ],
    actions: [
      { ...action, leadAgencies: [...action.leadAgencies, id('organisation')] },
      ...dataset.actions.slice(1),
      { ...action, id: id('action'), action: `${canary} action`, restricted: true },
    ],
    statements: [
      { ...statement, organisations: [...statement.organisations, id('organisation')] },
      ...dataset.statements.slice(1),
      { ...statement, id: id('statement'), title: `${canary} statement`, restricted: true },
    ],
    practiceEvidence: [
      ...dataset.practiceEvidence,
      { ...evidence, id: id('evidence'), place: canary, sentence: canary, restricted: true },
      { ...evidence, id: id('at-venue'), place: 'Elsewhere', venue: id('venue') },
      { ...evidence, id: id('at-place'), place: name, note: `At Haven ${canary}.` },
    ],
    observations: [
      ...dataset.observations,
      {
        indicator: indicator.id,
        area: { name: ward.name, code: ward.code, level: 'WARD' },
        kind: 'ACTUAL',
        breakdown: [],
        value: canaryNumber,
        status: 'FINAL',
        unit: 'people',
        project: id('project'),
        source,
      },
    ],
  };
}

const noLimits = {
  cost: Number.POSITIVE_INFINITY,
  selections: 1e6,
  depth: 99,
  aliases: 1e6,
  textLength: 1e6,
  tokens: 1e6,
  answerBytes: 1e9,
};
/** A site around the restricted places, so that evidence of it would name them. */
const aroundThem = {
  drawn: {
    type: 'Polygon',
    coordinates: [
      [
        [-1.989, 52.587],
        [-1.987, 52.587],
        [-1.987, 52.588],
        [-1.989, 52.588],
        [-1.989, 52.587],
      ],
    ],
  },
};

let restricted: AssessmentOffice;
let open: LoadedApi;
let api: Api;
let openApi: Api;
let assessment: string;
beforeAll(async () => {
  [restricted, open] = await Promise.all([
    assessmentOffice(withRestricted, { limits: noLimits }),
    loadedApi(),
  ]);
  api = restricted.api;
  openApi = open.container().api;
  assessment = (await publishedAssessment(restricted, aroundThem)).id;
});
afterAll(() => Promise.all([restricted.stop(), open.stop()]));

const schema = executableSchema();

/** Every field of a type down to a depth, arguments left at their defaults but pages at their largest. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    // Lines of areas come from a file that names no record; left out, because they are most of the bytes.
    if (inner.name === 'GeoJSONGeometry' || !isOpen(type.name, field.name)) return [];
    // Figures of other councils name no record either, and each figure of the borough would bring hundreds of them.
    if (type.name === 'Indicator' && ['comparison', 'comparators'].includes(field.name)) return [];
    const call = `${field.name}${largestPage(field)}`;
    if (isScalarType(inner) || isEnumType(inner)) return [call];
    // An area or indicator is gone through whole from its own lists: of each figure it would bring all its figures
    // again, and of each small area its whole ward.
    const isOfEach = manyOfOne.includes(type.name);
    const left = isOfEach && ['Area', 'Indicator'].includes(inner.name) ? 0 : depth - 1;
    return isObjectType(inner) && depth > 0 ? [`${call} { ${selectionOf(inner, left)} }`] : [];
  });
  return `__typename ${fields.join(' ')}`;
}
/** Types of which lists hold hundreds, each with one of a few areas or indicators. */
const manyOfOne: readonly string[] = [
  'Observation',
  'ExerciseSite',
  'SmallArea',
  'OutputArea',
  'PointOutOfReach',
];
const largestPage = (field: GraphQLField<unknown, unknown>) =>
  field.args.some(({ name }) => name === 'first')
    ? '(first: 50)'
    : field.args.some((each) => each.name === 'indicator' && isRequiredArgument(each))
      ? '(indicator: "census-2021-ethnic-group-5")'
      : '';

/** So many of a list are asked for to the whole depth. */
const few = 5;

/** Arguments that each root field is asked with, besides those that need none. */
const rootArguments = (): Readonly<Record<string, readonly string[]>> => ({
  assessment: [`(id: "${assessment}")`],
  questionSet: ['(id: "level-1.1")'],
  readSite: ['(site: { aroundPostcode: { postcode: "WS1 1TP", radiusMetres: 200 } })'],
  areas: ['(level: WARD)', '(level: LOCALITY)', '(level: BOROUGH)'],
  area: ['(code: "north")'],
  areaChanges: ['(area: "E08000030", since: "2021-01-01")'],
  areaAt: ['(postcode: "WS1 1TP")', `(point: { lon: ${at.lon}, lat: ${at.lat} })`],
  classification: ['(level: WARD)', '(level: LOCALITY)', '(level: WARD, asOf: "2026-10-02")'],
  search: [canary, 'Haven', `${canary} House`, `${canary} Street`, `Haven ${canary}`].flatMap((text) => [
    `(text: "${text}", first: 50)`,
    `(text: "${text}", first: ${few})`,
  ]),
  // What was typed stands in the answer: only a word that is not the canary itself shows that nothing else of it does.
  searchSummary: ['Haven', 'community centre', 'WS1 1TP'].map((text) => `(text: "${text}")`),
  venue: ['venue', 'unplaced'].map((kind) => `(id: "${canary}-${kind}")`),
  project: [`(id: "${canary}-project")`],
  organisation: [`(id: "${canary}-organisation")`],
  areasAt: ['(postcodes: ["WS1 1TP"])', `(points: [{ lon: ${at.lon}, lat: ${at.lat} }])`],
  ...Object.fromEntries(
    keptKinds.flatMap(({ name, plural }) => [
      [name, ['(id: "none")']],
      [`${plural}ChangedSince`, ['(since: "2026-01-01T00:00:00Z", first: 100)']],
    ]),
  ),
  attachmentPart: ['(id: "cia-0123456789", attachment: "0123456789ab", part: 0)'],
  schoolPairs: ['(phase: SECONDARY, withinKilometres: 20)'],
  commitment: [`(id: "${canary}-action")`, '(id: "ap2008-1-1-1")'],
  // The restricted action is one of the first plan of its list.
  commitments: [
    `(first: 3, document: "${restricted.loaded.dataset.actions[0]?.plan}")`,
    `(owner: "${canary}-organisation")`,
  ],
  outputAreas: ['(within: "E05001308")'],
  comparisons: ['(framework: "Community Life Survey")'],
  // The first is the one that has the restricted figure.
  indicator: [`(id: "${restricted.loaded.dataset.indicators[0]?.id}")`, '(id: "census-2021-ethnic-group-5")'],
  layer: ['label', 'reach-meeting-place', 'reach-place-of-welcome', 'esol-venues'].map(
    (id) => `(id: "${id}")`,
  ),
  clusters: ['(indicator: "imd-2025-ward-mean-score")'],
  difference: ['(indicator: "esol-venues", areaA: "north", areaB: "south")'],
  venues: [
    '(first: 100)',
    `(first: 100, filter: { text: "${canary}" })`,
    '(first: 100, filter: { text: "haven" })',
    '(first: 100, filter: { kinds: ["community-centre"] })',
    '(first: 100, filter: { placeOfWelcome: true })',
    `(first: 100, filter: { near: { lon: ${at.lon}, lat: ${at.lat}, radiusMetres: 50 } })`,
    '(first: 100, filter: { within: { west: -1.988, south: 52.587, east: -1.987, north: 52.588 } })',
    '(first: 100, filter: { hasLocation: false })',
    '(first: 100, filter: { locality: "north" })',
    '(first: 100, filter: { status: OPEN })',
  ],
  projects: [
    '(first: 100)',
    `(first: 100, filter: { text: "${canary}" })`,
    '(first: 100, filter: { locality: "south" })',
  ],
  indicators: ['(filter: { text: "integration" })', '(filter: { text: "people" })'],
});

/** One of each of these is asked for by itself, to the whole depth: a list of all says the same many times over. */
const depthOfLists: Readonly<Record<string, number>> = {
  Area: 1,
  Indicator: 1,
  Layer: 1,
  SearchHit: 1,
  Venue: 1,
};

test('no text, id or figure of a restricted record leaves by any field, list, search, filter or id', async () => {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  let bytes = 0;
  for (const field of Object.values(query.getFields())) {
    if (!isOpen('Query', field.name)) continue;
    const type = getNamedType(field.type);
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    for (const args of rootArguments()[field.name] ?? [largestPage(field)]) {
      const depth = list && !args.includes(`first: ${few})`) ? (depthOfLists[type.name] ?? 3) : 3;
      const inner = isObjectType(type) ? ` { ${selectionOf(type, depth)} }` : '';
      const answer = await ask<Record<string, unknown>>(api, `{ ${field.name}${args}${inner} }`);
      const text = JSON.stringify(answer);
      expect(answer.errors, `${field.name}${args}`).toEqual([]);
      expect(text.toLowerCase(), `${field.name}${args}`).not.toContain(canary);
      expect(text).not.toContain(String(canaryNumber));
      if (!['areaAt', 'areasAt'].includes(field.name)) expect(text).not.toContain(String(at.lon));
      bytes += text.length;
    }
  }
  expect(bytes).toBeGreaterThan(1_000_000);
}, 240_000);

test('every count is the same as if the restricted records did not exist', async () => {
  const count = 'totalCount pageInfo { hasNextPage }';
  const queries = [
    `{ venues { ${count} } projects { ${count} } organisations { ${count} } exchanges { ${count} } actions { ${count} } statements { ${count} } }`,
    `{ borough { venues { ${count} } projects { ${count} } } areas(level: WARD) { venues { ${count} } projects { ${count} } } }`,
    `{ areas(level: LOCALITY) { venues { ${count} } projects { ${count} } observations { value } } }`,
    `{ venues(filter: { near: { lon: ${at.lon}, lat: ${at.lat}, radiusMetres: 500 } }) { ${count} } }`,
    `{ venues(filter: { kinds: ["community-centre"], status: OPEN, placeOfWelcome: true }) { ${count} } }`,
    '{ classification { summary notes areas { label provisional bounds stability practice { passed known scoreLow scoreHigh tests { result value note } } reasons strength } } }',
    '{ classification(level: LOCALITY) { areas { label practice { tests { result value note } } reasons } } }',
    '{ search(text: "community", first: 50) { kind id } }',
    `{ searchSummary(text: "Haven ${canary}") { totalCount kinds { kind totalCount } notes } }`,
  ];
  for (const query of queries) {
    const [hidden, absent] = await Promise.all([ask(api, query), ask(openApi, query)]);
    expect(hidden.errors).toEqual([]);
    expect(hidden.data).toEqual(absent.data);
  }
}, 240_000);

test('an id of a restricted record is answered as one that never was', async () => {
  for (const kind of ['venue', 'project', 'organisation']) {
    const asked = await call(api, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ it: ${kind}(id: "${canary}-${kind}") { id } }` }),
    });
    const unknown = await call(api, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ it: ${kind}(id: "never") { id } }` }),
    });
    expect(asked.text).toBe(unknown.text);
    expect(asked.status).toBe(unknown.status);
  }
});

test('a status that only a restricted record has is refused without naming it', async () => {
  const { errors } = await ask(api, '{ projects(filter: { status: "never" }) { totalCount } }');
  expect(errors[0]?.message).toContain('Recorded: ');
  expect(JSON.stringify(errors)).not.toContain(canary);
});
