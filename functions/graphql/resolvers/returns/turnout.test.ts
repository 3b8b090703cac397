import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

/** Every number in here is made up: no course or event has sent a return. */
let office: AssessmentOffice;
let now = new Date('2026-09-12T10:00:00Z');
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
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
async function send(who: Who, operation: string, type: string, input: object): Promise<Change> {
  const { data, errors } = await office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision state } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(errors[0]?.message);
  return change;
}
const propose = (kind: string, who: Who, content: object) =>
  send(who, `propose${kind}`, `Propose${kind}Input`, { content });
const approveAs = (who: Who, { id, revision }: Change) =>
  send(who, 'approveRecord', 'RecordStepInput', { id, expectedRevision: revision });
const approve = (change: Change) => approveAs('farah', change);

const breakdowns = 'breakdowns { by base notAsked preferNotToSay groups { group people percent } }';
interface Breakdown {
  readonly by: string;
  readonly groups: readonly { readonly group: string; readonly people: number | null }[];
}
interface CoursePicture {
  readonly quarter: string;
  readonly quarters: readonly string[];
  readonly toldOn: string | null;
  readonly nextOn: string;
  readonly sentCount: number;
  readonly notes: readonly string[];
  readonly subjects: readonly {
    readonly subject: string;
    readonly enrolment: { readonly enrolled: number | null };
  }[];
  readonly areas: readonly {
    readonly area: { readonly code: string };
    readonly enrolment: { readonly enrolled: number | null; readonly breakdowns: readonly Breakdown[] };
  }[];
}
const courses = async (args = ''): Promise<CoursePicture> =>
  (
    await told<{ coursePicture: CoursePicture }>(
      `{ coursePicture${args} { quarter quarters toldOn nextOn sentCount notes subjects { subject enrolment { enrolled enrolledStatus ${breakdowns} } } areas { area { code } enrolment { enrolled ${breakdowns} } } } }`,
    )
  ).coursePicture;
const course = (more: object) => ({
  course: 'Made-up: English for every day',
  provider: 'Made-up college',
  subject: 'ENGLISH',
  area: 'south',
  endedOn: '2026-09-04',
  ...more,
});

test('nothing is held of any course or event: told as such, and a quarter that has not begun is refused', async () => {
  expect(await courses()).toMatchObject({
    quarter: '2026-Q2',
    quarters: [],
    toldOn: null,
    nextOn: '2026-09-15',
  });
  expect((await courses('(quarter: "2026-Q3")')).notes[0]).toBe(
    'July 2026 to September 2026: no course has sent a return. How many courses there were, nobody has counted here.',
  );
  await expect(courses('(quarter: "2026-Q4")')).rejects.toThrow(
    /quarter: give a quarter from 2010-Q1 to 2026-Q3/,
  );
  await expect(courses('(quarter: "2026-09")')).rejects.toThrow(/quarter: give a quarter/);
});

test('what is wrong in a return of a course is refused by field', async () => {
  const wrong = (more: object) =>
    propose('CourseReturn', 'henry', course({ enrolled: 12, completed: 9, ...more }));
  await expect(wrong({ completed: 13 })).rejects.toThrow(
    'input.content.completed: 13 completed it, and 12 were',
  );
  await expect(wrong({ area: null })).rejects.toThrow('input.content.area: say where it was');
  await expect(wrong({ endedOn: '2026-09-30' })).rejects.toThrow('has not come yet');
  await expect(wrong({ speakingEnglish: [{ group: 'WELL', people: 13 }] })).rejects.toThrow(
    'input.content.speakingEnglish: these are 13, and 12 were enrolled in all',
  );
  await expect(wrong({ speakingEnglish: [{ group: 'TEND_TO_AGREE', people: 3 }] })).rejects.toThrow(
    '"TEND_TO_AGREE" is no group that is counted here',
  );
});

test('courses are told in the middle of the month after the quarter, and no count of a single one by any door', async () => {
  const first = await propose(
    'CourseReturn',
    'henry',
    course({
      enrolled: 63,
      completed: 41,
      speakingEnglish: [
        { group: 'VERY_WELL', people: 17 },
        { group: 'WELL', people: 21 },
        { group: 'PREFER_NOT_TO_SAY', people: 2 },
      ],
      sexes: [{ group: 'FEMALE', people: 47 }],
      note: 'Made-up: a good summer.',
    }),
  );
  expect(first.state).toBe('PROPOSED');
  await approve(first);
  const few = await propose(
    'CourseReturn',
    'henry',
    course({ course: 'Made-up: tablets', subject: 'DIGITAL', enrolled: 7, completed: 7 }),
  );
  const nobody = await propose(
    'CourseReturn',
    'henry',
    course({ course: 'Made-up: work', subject: 'WORK', enrolled: 0, completed: 0 }),
  );
  expect([few.state, nobody.state]).toEqual(['CURRENT', 'CURRENT']);
  expect(await courses()).toMatchObject({ quarter: '2026-Q3', toldOn: null, sentCount: 3, areas: [] });
  now = new Date('2026-10-15T08:00:00Z');
  const shown = await courses();
  expect(shown.toldOn).toBe('2026-10-15');
  const enrolled = new Map(shown.subjects.map(({ subject, enrolment }) => [subject, enrolment.enrolled]));
  expect([...enrolled]).toEqual([
    ['ENGLISH', 65],
    ['DIGITAL', null],
    ['WORK', 0],
  ]);
  const [borough] = shown.areas;
  expect(borough).toMatchObject({ area: { code: 'E08000030' }, enrolment: { enrolled: 70 } });
  const english = borough?.enrolment.breakdowns.find(({ by }) => by === 'SPEAKING_ENGLISH');
  expect(english).toMatchObject({ base: 40, preferNotToSay: null });
  const doors = `{ courseReturns { edges { node { stands { course subject enrolled enrolledStatus completed speakingEnglish { group people } sexes { people } note } history { fields } } } }
    courseReturn(id: "${first.id}") { stands { enrolled } } courseReturnsFile { csv }
    courseReturnsChangedSince(since: "2026-01-01T00:00:00Z") { edges { node { stands { enrolled completed homes { people } } } } } }`;
  const open = JSON.stringify(await told<object>(doors));
  expect(open).not.toMatch(/"(enrolled|completed)":\s*\d|"people":\d|,63,|,41,|good summer|VERY_WELL/);
  expect(open).toContain('Made-up: English for every day');
  expect(JSON.stringify(await told<object>(doors, 'farah'))).toContain('"enrolled":63');
});

test('a course is sent once, and stays in the quarter in which it was told: no two pictures count the same people', async () => {
  const enrolled = { course: 'Made-up: once', enrolled: 30, completed: 30 };
  const made = await propose('CourseReturn', 'henry', course(enrolled));
  await expect(propose('CourseReturn', 'henry', course(enrolled))).rejects.toThrow(/moved on/);
  await expect(
    send('henry', 'proposeCourseReturn', 'ProposeCourseReturnInput', {
      id: made.id,
      expectedRevision: made.revision,
      content: course({ ...enrolled, endedOn: '2026-06-30' }),
    }),
  ).rejects.toThrow('input.content.endedOn: this record is about another');
});

interface EventPicture {
  readonly quarter: string;
  readonly sentCount: number;
  readonly dayCount: number;
  readonly notes: readonly string[];
  readonly events: readonly {
    readonly event: { readonly id: string; readonly stands: { readonly title: string } };
    readonly attendance: { readonly attendances: number | null; readonly breakdowns: readonly Breakdown[] };
  }[];
  readonly areas: readonly {
    readonly area: { readonly code: string };
    readonly attendance: { readonly attendances: number | null };
  }[];
}
const events = async (): Promise<EventPicture> =>
  (
    await told<{ eventPicture: EventPicture }>(
      `{ eventPicture(quarter: "2026-Q4") { quarter sentCount dayCount notes events { event { id stands { title } } attendance { attendances ${breakdowns} } } areas { area { code } attendance { attendances ${breakdowns} } } } }`,
    )
  ).eventPicture;

test('an event of the register has a return for each of its days, and lies where the event does', async () => {
  now = new Date('2026-10-20T08:00:00Z');
  const supper = {
    title: 'Made-up: a shared supper',
    about: 'Made-up: people eat together.',
    organiser: 'Made-up kitchen',
    standing: 'GOES_AHEAD',
    startsOn: '2026-10-04',
    startsAt: '18:00',
    endsAt: '20:00',
    repeats: 'WEEKLY',
    until: '2026-10-25',
    area: 'east',
    openTo: 'EVERYONE',
    cost: 'FREE',
  };
  const made = await propose('Event', 'farah', supper);
  const content = (heldOn: string, attendances: number, more: object = {}) => ({
    event: made.id,
    heldOn,
    attendances,
    ...more,
  });
  await expect(propose('EventReturn', 'henry', content('2026-10-04', 55))).rejects.toThrow(
    'input.content.event: no event that stands has this id',
  );
  await send('dilip', 'approveRecord', 'RecordStepInput', { id: made.id, expectedRevision: made.revision });
  // What a container holds of the register is at most a minute old.
  now = new Date('2026-10-20T08:02:00Z');
  await expect(propose('EventReturn', 'henry', content('2026-10-05', 55))).rejects.toThrow(
    'input.content.heldOn: the event was not on 2026-10-05',
  );
  const homes = [
    { group: 'E05001308', people: 31 },
    { group: 'OUTSIDE', people: 12 },
  ];
  const first = await propose('EventReturn', 'henry', content('2026-10-04', 55, { homes }));
  await approve(first);
  await expect(propose('EventReturn', 'henry', content('2026-10-04', 56))).rejects.toThrow(/moved on/);
  await propose('EventReturn', 'henry', content('2026-10-11', 4));
  // A locality lead keeps returns of events in their own locality.
  await expect(propose('EventReturn', 'grace', content('2026-10-18', 9))).rejects.toThrow(/own locality/);
  expect(await events()).toMatchObject({ sentCount: 2, dayCount: 3, events: [] });
  now = new Date('2027-01-15T08:00:00Z');
  const shown = await events();
  expect(shown.notes[0]).toBe(
    'October 2026 to December 2026: of 4 days of events that the register names and that are over, 2 have a return.',
  );
  expect(shown.events[0]).toMatchObject({
    event: { id: made.id, stands: { title: 'Made-up: a shared supper' } },
    attendance: { attendances: 60, breakdowns: [] },
  });
  expect(shown.areas.map(({ area }) => area.code)).toEqual(['E08000030', 'east']);
  expect(shown.areas[0]?.attendance).toMatchObject({ breakdowns: [{ by: 'HOME', base: 45 }] });
  const open = JSON.stringify(
    await told<object>(
      `{ eventReturns { edges { node { stands { event eventRecord { stands { title } } heldOn attendances homes { people } } } } } eventReturnsFile { csv } }`,
    ),
  );
  expect(open).toContain('"eventRecord":{"stands":{"title":"Made-up: a shared supper"}}');
  expect(open).not.toMatch(/"attendances":\s*\d|,55,|,4,|"people":\d/);
  // Moved and then taken back it changes no page that was told: who read it before and after learns nothing of it.
  const moved = await send('farah', 'proposeEvent', 'ProposeEventInput', {
    id: made.id,
    expectedRevision: 2,
    content: { ...supper, area: 'west' },
  });
  const revision = moved.state === 'CURRENT' ? moved.revision : (await approveAs('dilip', moved)).revision;
  now = new Date('2027-01-15T08:02:00Z');
  expect((await events()).areas).toEqual(shown.areas);
  await send('farah', 'withdrawRecord', 'RecordStepInput', {
    id: made.id,
    expectedRevision: revision,
    reason: 'Made up.',
  });
  now = new Date('2027-01-15T08:04:00Z');
  const after = await events();
  expect(after.areas).toEqual(shown.areas);
  expect(after).toMatchObject({ sentCount: 0, events: [] });
  // On the next day of telling it is told no more, nor what it told.
  now = new Date('2027-02-15T08:00:00Z');
  expect(await events()).toMatchObject({ sentCount: 0, events: [], areas: [] });
});
