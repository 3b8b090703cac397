import { expect, it } from 'vitest';
import type { MessageCode } from '../../../../domain/messages/message.ts';
import { translator } from '../../../../domain/messages/translator.ts';
import { area, day, oneOf, people, text } from '../../../../domain/records-kept/declaration/field.ts';
import { type RecordKind, recordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { courseReturn } from '../../../../domain/records-kept/kinds/course-return.ts';
import { event } from '../../../../domain/records-kept/kinds/event.ts';
import { eventReturn } from '../../../../domain/records-kept/kinds/event-return.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { labelOverride } from '../../../../domain/records-kept/kinds/label-override.ts';
import { labelReply } from '../../../../domain/records-kept/kinds/label-reply.ts';
import { milestoneReport } from '../../../../domain/records-kept/kinds/milestone-report.ts';
import { organisationEntry } from '../../../../domain/records-kept/kinds/organisation-entry.ts';
import { placeReturn } from '../../../../domain/records-kept/kinds/place-return.ts';
import { registerReview } from '../../../../domain/records-kept/kinds/register-review.ts';
import { surveyWave } from '../../../../domain/records-kept/kinds/survey-wave.ts';
import { trackedExchange } from '../../../../domain/records-kept/kinds/tracked-exchange.ts';
import { officers } from '../../../../locales/generated/officers/en.ts';
import { checkFields, type Values } from '../form/fields.ts';
import { nameOfChosen } from './organisations-to-choose.ts';
import { areasFor, lastMonths } from './record-choices.ts';
import {
  changedWords,
  fieldsOfKind,
  givenValues,
  questionOf,
  refusedByKind,
  sentContent,
  valuesOf,
} from './record-form.ts';

const lead = {
  roles: ['PUBLIC', 'LOCALITY_LEAD'],
  localities: [{ code: 'south', name: 'South' }],
} as const;

const english = translator('en', [officers]);

it('every kind has its words: its names, each field and each choice', () => {
  const missing = keptKinds.flatMap((kind) =>
    [
      kind.name,
      kind.plural,
      `${kind.plural}Lead`,
      `${kind.plural}Begin`,
      ...Object.entries(kind.fields).flatMap(([name, field]) => [
        `${kind.name}.${name}`,
        ...(field.type === 'CHOICE'
          ? field.codes.map((code) => `${field.enumName ?? `${kind.name}.${name}`}.${code}`)
          : []),
      ]),
    ].filter((code) => !english.has(`officers.kept.${code}` as MessageCode)),
  );
  expect(missing).toEqual([]);
});

it('a form that can be at a place says how to come by one, and nine choices are a list to pick from', () => {
  const area = (place?: { readonly id: string; readonly name: string }) =>
    fieldsOfKind(event, lead, { areas: [], place }).find(({ name }) => name === 'area');
  expect(area()).toMatchObject({ hint: expect.stringContaining('begin at that place on the map') });
  expect(area({ id: 'lib-1', name: 'A library' })).not.toMatchObject({
    hint: expect.stringContaining('on the map'),
  });
  expect(fieldsOfKind(labelReply, lead, { areas: [] }).find(({ name }) => name === 'label')?.kind).toBe(
    'pick',
  );
});

it('a form asks what its kind declares, with the limits that the API checks', () => {
  const wards = [{ value: 'E05001308', label: 'Bloxwich West' }];
  const fields = fieldsOfKind(registerReview, lead, { areas: wards });
  expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
    ['register', 'radios'],
    ['area', 'pick'],
    ['reviewedOn', 'day'],
    ['result', 'radios'],
    ['lookedAt', 'text'],
    ['note', 'text'],
  ]);
  expect([...checkFields(fields, {}).keys()]).toEqual([
    'register',
    'area',
    'reviewedOn',
    'result',
    'lookedAt',
  ]);
  expect(checkFields(fields, { lookedAt: 'x'.repeat(1_001) }).get('lookedAt')).toMatch(/1,?000/);
});

it('a locality lead is offered the areas that they may write about, and told why; others all of them', () => {
  const areas = {
    boroughs: [{ code: 'E08000030', name: 'Walsall' }],
    localities: [...lead.localities, { code: 'west', name: 'West' }],
    wards: [
      { code: 'E05001311', name: 'Palfrey', locality: { code: 'south' } },
      { code: 'E05001309', name: 'Darlaston South', locality: { code: 'west' } },
      { code: 'E05000000', name: 'Nowhere', locality: null },
    ],
  };
  type Roles = readonly ('LOCALITY_LEAD' | 'COHESION_OFFICER')[];
  const offered = (roles: Roles, kind: RecordKind = registerReview) =>
    areasFor(kind, { ...lead, roles }, areas).map(({ label }) => label);
  expect(offered(['LOCALITY_LEAD'])).toEqual(['South', 'Palfrey']);
  expect(offered(['LOCALITY_LEAD', 'COHESION_OFFICER'])).toHaveLength(6);
  // Only what the kind takes: the API would refuse a locality where a ward is asked for.
  expect(offered(['LOCALITY_LEAD'], labelOverride)).toEqual(['Palfrey']);
  expect(offered(['COHESION_OFFICER'], labelReply)).not.toContain('Walsall');
  // A pair reaches from the locality of its lead into another.
  expect(offered(['LOCALITY_LEAD'], trackedExchange)).toContain('Darlaston South');
  expect(fieldsOfKind(trackedExchange, lead, { areas: [] }).some(({ hint }) => hint?.includes('South'))).toBe(
    false,
  );
  const hints = fieldsOfKind(registerReview, lead, { areas: [] }).map(({ hint }) => hint);
  expect(hints[1]).toBe('As a locality lead you write for South.');
});

it('a record about a promise is offered its milestones: a few stand open, many are a list; a lead alone names the area', () => {
  const choices = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ value: `p:${at}`, label: `Made-up ${at}` }));
  const kinds = (count: number) =>
    fieldsOfKind(milestoneReport, lead, { areas: [], promises: choices(count) }).map(
      ({ name, kind }) => `${name} ${kind}`,
    );
  expect(kinds(3)[0]).toBe('milestone radios');
  expect(kinds(9)[0]).toBe('milestone pick');
  const areaOf = (roles: readonly ('LOCALITY_LEAD' | 'COHESION_OFFICER')[]) =>
    fieldsOfKind(milestoneReport, { ...lead, roles }, { areas: [] }).find(({ name }) => name === 'area')
      ?.required;
  expect([areaOf(['LOCALITY_LEAD']), areaOf(['COHESION_OFFICER'])]).toEqual([true, undefined]);
});

it('an organisation on the register is chosen by its name, which is filled in, and never typed as an id', () => {
  const organisations = [{ value: 'one-walsall', label: 'One Walsall' }];
  const field = fieldsOfKind(organisationEntry, lead, { areas: [], organisations }).find(
    ({ name }) => name === 'registered',
  );
  expect(field).toMatchObject({ kind: 'pick', choices: organisations });
  const after = (values: Values, name: string, value: string) =>
    nameOfChosen(organisationEntry, organisations, values, name, value);
  expect(after({}, 'registered', 'one-walsall')).toEqual({ name: 'One Walsall' });
  expect(after({ name: 'One' }, 'registered', 'one-walsall')).toEqual({});
  expect(after({}, 'sector', 'FAITH')).toEqual({});
});

it('what somebody else changed meanwhile is said in words, and not what follows from it', () => {
  const paths = ['actedAs', 'content.lookedAt', 'contentHash', 'standing', 'state', 'wasPublic'];
  expect([...new Set(paths.map((path) => changedWords(registerReview, path)))]).toEqual([
    '',
    'What did you look at?',
    'Whether it is approved',
  ]);
});

it('what is typed is sent as the API takes it, and comes back as it was typed', () => {
  const kind = recordKind({
    ...registerReview,
    name: 'madeUp',
    plural: 'madeUps',
    fields: {
      title: text('line', { says: 'Title.' }),
      setting: oneOf(['INDOORS', 'OUTDOORS'], { says: 'Where.' }),
      area: area({ says: 'Area.' }),
      heldOn: day({ says: 'When.' }),
      guests: people({ says: 'How many.', required: false }),
    },
  });
  const typed = { title: ' Soup ', setting: 'INDOORS', area: 'south', heldOn: '2026-11-7', guests: '1,200' };
  const sent = { title: 'Soup', setting: 'INDOORS', area: 'south', heldOn: '2026-11-07', guests: 1200 };
  expect(sentContent(kind, typed)).toEqual(sent);
  expect(valuesOf(kind, { ...sent, area: { code: 'south', name: 'South' } })).toEqual({
    ...typed,
    title: 'Soup',
    heldOn: '2026-11-07',
    guests: '1200',
  });
});

it('what an address says of a new record is taken into its public texts, choices and areas, and nowhere else', () => {
  const given = new URLSearchParams({
    exchangeKind: 'SCHOOLS',
    oneSide: ` A school ${'x'.repeat(300)}`,
    oneArea: 'E05001308',
    standing: 'DREAMT',
    firstMetOn: '2026-01-01',
    note: 'hidden',
    colour: 'red',
  });
  const values = givenValues(trackedExchange, String(given));
  expect(Object.keys(values)).toEqual(['exchangeKind', 'oneSide', 'oneArea']);
  expect(values.oneSide).toHaveLength(200);
  expect(givenValues(trackedExchange, undefined)).toEqual({});
});

it('an event is put down with or without a place on the register, and at a place a lead need not name an area', () => {
  const named = (place?: { id: string; name: string }) =>
    new Map(fieldsOfKind(event, lead, { areas: [], place }).map((field) => [field.name, field]));
  expect(named().has('venue')).toBe(false);
  expect(named().get('area')?.required).toBe(true);
  const at = named({ id: 'hall', name: 'Made-up hall' });
  expect(at.get('venue')?.kind).toBe('fixed');
  expect(at.get('area')?.required).toBeUndefined();
  expect(at.get('startsAt')).toMatchObject({ kind: 'line', maxLength: 5 });
});

it('a monthly return offers the last months and every group that is told, and is refused as the API would', () => {
  const wards = [{ value: 'E05001308', label: 'Brownhills' }];
  const fields = fieldsOfKind(placeReturn, lead, {
    areas: [],
    place: { id: 'hall', name: 'Made-up hall' },
    wards,
  });
  const choices = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field && 'choices' in field ? field.choices.map(({ label }) => label) : [];
  };
  expect(choices('homes')).toEqual(['Brownhills', 'Outside the borough', 'Asked, and preferred not to say']);
  expect(choices('ages').slice(0, 2)).toEqual(['0-15', '16-24']);
  expect(
    lastMonths(new Date('2026-01-31T23:30:00Z'))
      .map(({ value }) => value)
      .slice(0, 3),
  ).toEqual(['2026-01', '2025-12', '2025-11']);
  const typed = { venue: 'hall', month: '2026-08', sessionsHeld: '4', attendances: '31', sexes: 'FEMALE 40' };
  expect([...refusedByKind(placeReturn, fields, typed)]).toEqual([
    ['sexes', 'These are 40, and 31 came in all. Count nobody twice.'],
  ]);
  expect(refusedByKind(placeReturn, fields, { ...typed, sexes: 'FEMALE 20' }).size).toBe(0);
  expect(checkFields(fields, { ...typed, sexes: 'FEMALE x' }).get('sexes')).toMatch(
    /no group with its count/,
  );
});

it('a wave of a survey counts the answers of the question that was chosen, and none before one is', () => {
  const answersOf = (values: Record<string, string>) => {
    const question = questionOf(surveyWave, values);
    const fields = fieldsOfKind(surveyWave, lead, { areas: [], question });
    const field = fields.find(({ name }) => name === 'answers');
    return field && 'choices' in field ? field.choices.map(({ label }) => label) : [];
  };
  expect(answersOf({})).toEqual(['Asked, and preferred not to say']);
  expect(answersOf({ question: 'LONELINESS' }).slice(0, 2)).toEqual(['Often or always', 'Some of the time']);
  expect(answersOf({ question: 'GET_ON_WELL' })).toContain('Too few people in the local area');
  expect(questionOf(placeReturn, { question: 'LONELINESS' })).toBeUndefined();
});

it('a course is refused in the form as by the API, with its questions in words', () => {
  const fields = fieldsOfKind(courseReturn, lead, { areas: [{ value: 'south', label: 'South' }] });
  const english = fields.find(({ name }) => name === 'speakingEnglish');
  expect(english && 'choices' in english && english.choices.map(({ label }) => label)).toEqual([
    'Very well',
    'Well',
    'Not well',
    'Not at all',
    'Asked, and preferred not to say',
  ]);
  const typed = {
    course: 'Made-up',
    provider: 'Made-up',
    subject: 'ENGLISH',
    area: 'south',
    endedOn: '2026-09-01',
    enrolled: '12',
    completed: '13',
  };
  const refused = refusedByKind(courseReturn, fields, typed);
  expect([...refused]).toEqual([['completed', '13 completed it, and 12 were enrolled.']]);
});

it('a return of an event is about one of the events that have begun', () => {
  const events = [{ value: 'event-1', label: 'Made-up supper · 4 October 2026' }];
  const field = fieldsOfKind(eventReturn, lead, { areas: [], promises: events }).find(
    ({ name }) => name === 'event',
  );
  expect(field).toMatchObject({ kind: 'radios', choices: events, required: true });
});

it('a link that names an organisation on the register fills it in', () => {
  expect(givenValues(organisationEntry, 'registered=one-walsall&name=One+Walsall&note=Zzkanari')).toEqual({
    registered: 'one-walsall',
    name: 'One Walsall',
  });
});

it('who begins a reply is asked for no id of a run, which is filled in; who changes one sees it', () => {
  const names = (isNew: boolean) =>
    fieldsOfKind(labelReply, lead, { areas: [], isNew }).map(({ name }) => name);
  expect([names(true).includes('run'), names(false).includes('run')]).toEqual([false, true]);
  expect(sentContent(labelReply, {}).run).toBeNull();
});

it('no field of a form asks for an id', () => {
  for (const kind of keptKinds)
    for (const { label } of fieldsOfKind(kind, lead, { areas: [], isNew: true }))
      expect(label, kind.name).not.toMatch(/\bids?\b/i);
});
