import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

/** Every number in here is made up: no return is held of any place. */
let office: AssessmentOffice;
let now = new Date('2026-09-02T10:00:00Z');
let places: readonly string[] = [];
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
  const { attendancePicture } = await told<{ attendancePicture: { places: { venue: { id: string } }[] } }>(
    '{ attendancePicture(month: "2026-08") { places { venue { id } } } }',
  );
  places = attendancePicture.places.map(({ venue }) => venue.id);
});
afterAll(() => office.stop());

interface Change {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}
type Who = PersonName | 'public';
async function told<Data>(query: string, who: Who = 'public'): Promise<Data> {
  const { data, errors } = await office.as<Data>(who, query);
  if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
  return data;
}
async function send(who: Who, operation: string, input: object): Promise<Change> {
  const [, kind] = /^propose(.+)$/.exec(operation) ?? [];
  const type = kind ? `Propose${kind}Input` : 'RecordStepInput';
  const { data, errors } = await office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision state } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(errors[0]?.message);
  return change;
}
const on = ({ id, revision }: Change) => ({ id, expectedRevision: revision });
const content = (venue: string, attendances: number, more: object = {}) => ({
  content: { venue, month: '2026-08', sessionsHeld: 4, attendances, ...more },
});
const propose = (who: Who, venue: string, attendances: number, more: object = {}) =>
  send(who, 'proposePlaceReturn', content(venue, attendances, more));

interface Told {
  readonly returnCount: number;
  readonly attendances: number | null;
  readonly attendancesStatus: string;
  readonly breakdowns: readonly {
    readonly by: string;
    readonly base: number | null;
    readonly preferNotToSay: number | null;
    readonly notAsked: number | null;
    readonly notAskedStatus: string;
    readonly responsePercent: number | null;
    readonly groups: readonly {
      group: string;
      ward: { name: string } | null;
      people: number | null;
      percent: number | null;
    }[];
  }[];
}
interface Picture {
  readonly month: string;
  readonly months: readonly string[];
  readonly toldOn: string | null;
  readonly nextOn: string;
  readonly sentCount: number;
  readonly placeCount: number;
  readonly documentedCount: number | null;
  readonly notes: readonly string[];
  readonly places: readonly { venue: { id: string }; isSent: boolean; attendance: Told | null }[];
  readonly areas: readonly { area: { code: string; level: string }; attendance: Told }[];
}
const attendance =
  'returnCount sessionsHeld attendances attendancesStatus breakdowns { by base preferNotToSay notAsked notAskedStatus responsePercent groups { group ward { name } people peopleStatus percent } }';
const picture = async (args = '(month: "2026-08")'): Promise<Picture> =>
  (
    await told<{ attendancePicture: Picture }>(
      `{ attendancePicture${args} { month months toldOn nextOn sentCount placeCount documentedCount notes places { venue { id } isSent attendance { ${attendance} } } areas { area { code level } attendance { ${attendance} } } } }`,
    )
  ).attendancePicture;

test('nothing is held: told as such, with how many places the register and the documents name', async () => {
  expect(await picture()).toMatchObject({
    months: [],
    toldOn: null,
    nextOn: '2026-09-15',
    sentCount: 0,
    documentedCount: 21,
    areas: [],
  });
  const { month, placeCount, notes } = await picture('');
  expect([month, placeCount > 8, notes[0]]).toEqual([
    '2026-08',
    true,
    `August 2026: none of the ${placeCount} Places of Welcome on the register has sent a return.`,
  ]);
  await expect(picture('(month: "2026-13")')).rejects.toThrow(/month: give a month from 2010-01 to 2026-09/);
  await expect(picture('(month: "2026-10")')).rejects.toThrow(/month: give a month/);
});

test('what is wrong in a return is refused by field, and nothing is written', async () => {
  const [hall = ''] = places;
  const wrong = (attendances: number, more: object) => propose('henry', hall, attendances, more);
  await expect(wrong(5, { sessionsHeld: 0 })).rejects.toThrow(
    'input.content.attendances: 5 came to no session',
  );
  await expect(wrong(5, { month: '2026-10' })).rejects.toThrow(
    'input.content.month: 2026-10 has not come yet',
  );
  await expect(wrong(5, { month: 'August' })).rejects.toThrow('input.content.month: this is no month');
  // A month that nobody could ask for is not kept either.
  await expect(wrong(5, { month: '2009-12' })).rejects.toThrow(
    'input.content.month: this is no month from 2010-01 on',
  );
  await expect(picture('(month: "2009-12")')).rejects.toThrow(/month: give a month from 2010-01/);
  await expect(wrong(5, { sexes: [{ group: 'FEMALE', people: 6 }] })).rejects.toThrow(
    'input.content.sexes: these are 6, and 5 came in all',
  );
  await expect(wrong(5, { sexes: [{ group: 'LADIES', people: 1 }] })).rejects.toThrow(
    'input.content.sexes: "LADIES" is no group that is counted here. Take one of FEMALE, MALE, PREFER_NOT_TO_SAY',
  );
  await expect(
    wrong(9, {
      ethnicGroups: [
        { group: 'ASIAN', people: 4 },
        { group: 'INDIAN', people: 2 },
      ],
    }),
  ).rejects.toThrow('input.content.ethnicGroups: ASIAN is counted whole and in parts');
  await expect(wrong(9, { homes: [{ group: 'E05999999', people: 4 }] })).rejects.toThrow(
    'input.content.homes: no ward that is held has the code E05999999',
  );
  await expect(propose('amina', hall, 5)).rejects.toThrow(/is for a partner/);
});

test('a month walks from the first return to what everybody reads, and no count of a single return is public', async () => {
  const [hall = '', church = '', library = ''] = places;
  const said = {
    sexes: [
      { group: 'MALE', people: 30 },
      { group: 'FEMALE', people: 37 },
      { group: 'PREFER_NOT_TO_SAY', people: 3 },
    ],
    ethnicGroups: [
      { group: 'INDIAN', people: 12 },
      { group: 'PAKISTANI', people: 9 },
      { group: 'WHITE', people: 40 },
    ],
    homes: [
      { group: 'E05001308', people: 44 },
      { group: 'OUTSIDE', people: 21 },
    ],
    note: 'Made-up: a warm month.',
  };
  const first = await propose('henry', hall, 83, said);
  expect(first.state).toBe('PROPOSED');
  await expect(propose('grace', hall, 12)).rejects.toThrow(/moved on to revision 1|own locality/);
  expect((await picture()).sentCount, 'what waits is not sent yet').toBe(0);
  await send('farah', 'approveRecord', on(first));
  // Once somebody approved a return of his, the next ones of a partner stand at once. Nobody came is a return as well.
  const nobody = await propose('henry', church, 0, { sessionsHeld: 2 });
  const few = await propose('henry', library, 7, { sexes: [{ group: 'FEMALE', people: 4 }] });
  expect([nobody.state, few.state]).toEqual(['CURRENT', 'CURRENT']);

  const early = await picture();
  expect(early).toMatchObject({ months: ['2026-08'], toldOn: null, sentCount: 3, areas: [] });
  now = new Date('2026-09-15T08:00:00Z');
  const shown = await picture();
  expect(shown).toMatchObject({ toldOn: '2026-09-15', nextOn: '2026-10-15' });
  const at = (id: string) => shown.places.find(({ venue }) => venue.id === id);
  expect(at(hall)?.attendance).toMatchObject({ attendances: 85, attendancesStatus: 'FINAL' });
  expect(at(church)).toMatchObject({ isSent: true, attendance: { attendances: 0 } });
  expect(at(library)?.attendance).toMatchObject({ attendances: null, attendancesStatus: 'SUPPRESSED' });
  expect(shown.places.filter(({ isSent }) => !isSent).every((place) => place.attendance === null)).toBe(true);
  const [borough] = shown.areas;
  expect(borough).toMatchObject({
    area: { level: 'BOROUGH' },
    attendance: { returnCount: 3, attendances: 90 },
  });
  const by = (name: string) => borough?.attendance.breakdowns.find((each) => each.by === name);
  // INDIAN and PAKISTANI are told together; 61 of 90 said so, and shares are of the rounded base.
  expect(by('ETHNIC_GROUP')).toMatchObject({ base: 60, responsePercent: 67 });
  expect(by('ETHNIC_GROUP')?.groups.find(({ group }) => group === 'ASIAN')).toMatchObject({
    people: 20,
    percent: 33,
  });
  expect(by('SEX')).toMatchObject({ preferNotToSay: null });
  expect(at(hall)?.attendance?.breakdowns.map((each) => each.by)).toEqual(['HOME']);
  expect(at(hall)?.attendance?.breakdowns[0]?.groups[0]).toMatchObject({
    group: 'E05001308',
    ward: { name: 'Brownhills' },
    people: 45,
  });

  // No door gives the counts of a return to everyone: one by one, as a list, as a file, in its steps, or of an earlier day.
  const doors = `{ placeReturns { edges { node { stands { venue { id } month sessionsHeld attendances attendancesStatus sexes { group people } homes { group people } note } history { fields } } } }
    placeReturn(id: "${first.id}") { stands { attendances } } placeReturnsFile { csv }
    before: placeReturn(id: "${first.id}", asOf: "2026-09-10") { stands { attendances } }
    placeReturnsChangedSince(since: "2026-01-01T00:00:00Z") { edges { node { stands { attendances ages { people } } } } } }`;
  const open = JSON.stringify(await told<object>(doors));
  expect(open).not.toMatch(/"attendances":\s*\d|"people":\d|,83,|,7,|warm month|FEMALE|"sexes"[^:]/);
  expect(open).toContain('"sessionsHeld":4');
  expect(open).toContain('"before":{"stands":{"attendances":null}}');
  // Whoever keeps the returns reads them; a partner their own alone.
  const henry = JSON.stringify(await told<object>(doors, 'henry'));
  expect(henry).toContain('"attendances":83');
  expect(henry).toContain('"attendances":7');
  expect(JSON.stringify(await told<object>(doors, 'farah'))).toContain('"attendances":83');
});

test('a partner neither reads, changes nor guesses what somebody else sent', async () => {
  const [, , , centre = ''] = places;
  const others = await propose('farah', centre, 6, { sexes: [{ group: 'MALE', people: 6 }] });
  // What waits is counted to those who may read it: not even that somebody sent one is told by a number.
  const waiting = async (who: Who) =>
    (
      await told<{ registerHealth: { list: string; waiting: number | null }[] }>(
        '{ registerHealth { list waiting } }',
        who,
      )
    ).registerHealth.find(({ list }) => list === 'placeReturns')?.waiting;
  expect([await waiting('henry'), await waiting('dilip'), await waiting('public')]).toEqual([0, 1, null]);
  await send('dilip', 'approveRecord', on(others));
  const approved = { id: others.id, revision: 2 };
  const one = `{ placeReturn(id: "${others.id}") { stands { venue { id } attendances sexes { people } } savedBy } placeReturnsFile { csv rowCount } }`;
  const read = await told<{ placeReturn: object; placeReturnsFile: { csv: string } }>(one, 'henry');
  expect(read.placeReturn).toEqual({
    stands: { venue: { id: centre }, attendances: null, sexes: null },
    savedBy: null,
  });
  expect(read.placeReturnsFile.csv).not.toContain(others.id);
  await expect(
    send('henry', 'proposePlaceReturn', { ...on({ ...others, ...approved }), ...content(centre, 6) }),
  ).rejects.toThrow(/Somebody else wrote this monthly return/);
  // Nor can they lay what stands there beside theirs where they begin the same: they are told whom to ask.
  await expect(propose('henry', centre, 6)).rejects.toThrow(
    'Somebody else wrote this monthly return. Ask them, or a cohesion officer, to change it.',
  );
  // A file that says what the record says would be told to change nothing: that would be an answer to a guess.
  // Nor is one told who wrote last, or what stands there beside what the file says, for a file that goes wrong.
  for (const csv of [
    `id,revision,venue,month,sessionsHeld,attendances,sexes\n${others.id},2,${centre},2026-08,4,6,MALE 6\n`,
    `id,revision,venue,month,sessionsHeld,attendances,sexes\n${others.id},1,${centre},2026-08,4,6,MALE 6\n`,
    `id,revision,venue,month,sessionsHeld,attendances\n${others.id},2,${centre},2026-08,4,5\n`,
  ]) {
    const { data } = await office.as<{ importPlaceReturns: object }>(
      'henry',
      'mutation M($input: ImportRecordsInput!) { importPlaceReturns(input: $input) { unchangedCount faults { row reason } } }',
      { input: { idempotencyKey: freshKey(), csv, onlyCheck: true } },
    );
    expect(data.importPlaceReturns, csv).toMatchObject({
      unchangedCount: 0,
      faults: [{ row: 2, reason: expect.stringContaining('Somebody else wrote') }],
    });
  }
});

test('what comes after a telling is told at the next one, and an older page never gives it away', async () => {
  const before = await picture();
  const [, , , , late = ''] = places;
  await propose('henry', late, 25);
  const { areas, sentCount } = await picture();
  expect(areas).toEqual(before.areas);
  expect(sentCount).toBe(before.sentCount + 1);
  now = new Date('2026-10-15T08:00:00Z');
  const after = await picture();
  expect(after.toldOn).toBe('2026-10-15');
  expect(after.areas[0]?.attendance.returnCount).toBe(5);
});

test('a place outside the network that sent a return is not one of those that are counted, and is said to be another', async () => {
  const besides = '1 other place has sent a return; it is not one of these.';
  const before = await picture();
  expect(before.notes).not.toContain(besides);
  await propose('henry', 'lib-darlaston-community-library', 18);
  const after = await picture();
  expect([after.sentCount, after.placeCount]).toEqual([before.sentCount, before.placeCount]);
  expect(after.notes[1]).toBe(besides);
});

test('without a month the newest is shown of which something is told, not one that was only just begun', async () => {
  const [hall = ''] = places;
  await send('henry', 'proposePlaceReturn', {
    content: { venue: hall, month: '2026-10', sessionsHeld: 1, attendances: 30 },
  });
  expect(await picture('')).toMatchObject({
    month: '2026-08',
    toldOn: '2026-10-15',
    months: ['2026-10', '2026-08'],
  });
  now = new Date('2026-11-15T08:00:00Z');
  expect(await picture('')).toMatchObject({ month: '2026-10', toldOn: '2026-11-15' });
});

test('a place that became one with another is told under that other, in months told before as well', async () => {
  const putDown = async (name: string) => {
    const content = {
      name,
      venueKind: 'COMMUNITY_CENTRE',
      postcode: 'WS1 1TP',
      addressLine: '1 Made-up Street',
      openSince: '2026-11-02',
      openTo: 'EVERYONE',
      evidence: 'Made-up: a visit.',
    };
    const proposed = await send('farah', 'proposeVenueEntry', { content });
    return send('dilip', 'approveRecord', on(proposed));
  };
  const [hall, room] = [await putDown('Made-up hall'), await putDown('Made-up room')];
  now = new Date('2026-11-16T08:00:00Z');
  await send('henry', 'proposePlaceReturn', {
    content: { venue: hall.id, month: '2026-11', sessionsHeld: 2, attendances: 40 },
  });
  now = new Date('2026-12-15T08:00:00Z');
  const at = async (id: string) =>
    (await picture('(month: "2026-11")')).places.find(({ venue }) => venue.id === id);
  expect((await at(hall.id))?.attendance).toMatchObject({ attendances: 40 });
  await send('farah', 'mergeRecord', { ...on(hall), into: room.id, reason: 'Made-up: one building.' });
  now = new Date('2026-12-15T09:00:00Z');
  expect(await at(hall.id)).toBeUndefined();
  expect(await at(room.id)).toMatchObject({ isSent: true, attendance: { attendances: 40 } });
});
