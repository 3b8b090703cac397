import type { PersonName } from '../../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import type { AssessmentPages } from '../../testing/assessment-pages.ts';
import { type Content, recordsTold, wave } from './made-up-records.ts';

/** People in a return: women, men, and those not asked. */
export type Came = readonly [female: number, male: number, left: number];

/** Every count of people in a made-up town, by what it is told of. None of it is known of any real place. */
export interface Counts {
  readonly places: readonly Came[];
  readonly events: readonly Came[];
  /** Women and men are those who completed it and those who left early; nobody was not asked. */
  readonly courses: readonly Came[];
  /** White, Asian, Black, Mixed, other; not said. */
  readonly roles: readonly (readonly number[])[];
  /** Answers of a wave: agree, tend to agree, tend to disagree, too few people here; preferred not to say. */
  readonly answers: readonly number[];
  /** In records that are told one by one, each with what it said after a revision. */
  readonly records: readonly (readonly [first: number, revised: number])[];
}

/** Ids of the records of each kind, in the order in which they were begun. */
export type IdsOfKinds = ReadonlyMap<string, readonly string[]>;

interface Change {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

/**
 * Lives through some months of the town: returns that are corrected and taken back, an event that is moved and one that is
 * withdrawn, a place that somebody put down and took away, records that are revised.
 * @param register ids of four places on the register
 * @param set puts the clock
 * @param look is called at each moment at which somebody reads everything, with the records there are by kind
 */
export async function live(
  site: AssessmentPages,
  { places, events, courses, roles, answers, records }: Counts,
  register: readonly string[],
  set: (instant: string) => void,
  look: (moment: string, ids: IdsOfKinds) => Promise<void>,
): Promise<void> {
  const ids = new Map<string, readonly string[]>();
  let now = 0;
  let day = '';
  let keys = 0;
  /** What a container holds of records is asked for anew after some seconds. */
  const after = (seconds: number): void => {
    now += 1_000 * seconds;
    set(new Date(now).toISOString());
  };
  const on = (next: string): void => {
    day = next;
    now = Date.parse(`${day}T09:00:00Z`);
    after(0);
  };
  const send = async (who: PersonName, operation: string, type: string, input: object): Promise<Change> => {
    after(0.1);
    keys += 1;
    const { data, errors } = await site.office.as<Record<string, Change>>(
      who,
      `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision state } }`,
      { input: { idempotencyKey: `made-up-key-${keys}`, ...input } },
    );
    const change = data?.[operation];
    if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
    return change;
  };
  const step = (operation: string, { id, revision }: Change): Promise<Change> =>
    send('dilip', operation, 'RecordStepInput', {
      id,
      expectedRevision: revision,
      ...(operation === 'approveRecord' ? {} : { reason: 'Made-up.' }),
    });
  const put = async (kind: string, content: Content, before?: Change): Promise<Change> => {
    const name = `${kind[0]?.toLowerCase()}${kind.slice(1)}`;
    const written = await send('farah', `propose${kind}`, `Propose${kind}Input`, {
      content,
      ...(before ? { id: before.id, expectedRevision: before.revision } : {}),
    });
    ids.set(name, [...new Set([...(ids.get(name) ?? []), written.id])]);
    return written.state === 'CURRENT' ? written : step('approveRecord', written);
  };
  const read = async (what: string): Promise<void> => {
    after(10);
    await look(`${day}: ${what}`, ids);
  };
  const came = ([female, male, left]: Came = [0, 0, 0]) => ({
    attendances: female + male + left,
    sexes: [
      { group: 'FEMALE', people: female },
      { group: 'MALE', people: male },
    ],
  });

  on('2026-09-02');
  const hall = await put('VenueEntry', {
    name: 'Made-up hall of all',
    venueKind: 'COMMUNITY_CENTRE',
    postcode: 'WS1 1TP',
    openSince: '2026-06-01',
    openTo: 'EVERYONE',
    evidence: 'Made-up: a visit.',
  });
  after(10);
  const homes = [...register, hall.id];
  const month = (place: number, version: number, before?: Change) =>
    put(
      'PlaceReturn',
      { venue: homes[place], month: '2026-08', sessionsHeld: 4, ...came(places[version]) },
      before,
    );
  const first = await month(0, 0);
  await month(1, 2);
  await month(2, 3);
  const third = await month(3, 4);
  await month(4, 5);
  const event = (title: string, area: string) => ({
    title: `Made-up: ${title}`,
    about: 'Made-up: people meet.',
    organiser: 'Made-up kitchen',
    standing: 'GOES_AHEAD',
    startsOn: '2026-09-12',
    startsAt: '18:00',
    endsAt: '20:00',
    area,
    openTo: 'EVERYONE',
    cost: 'FREE',
  });
  const titles = ['supper', 'walk', 'fair', 'choir'];
  const where = ['east', 'east', 'south', 'east'];
  const held: Change[] = [];
  for (const [at, title] of titles.entries()) held.push(await put('Event', event(title, where[at] ?? '')));
  await read('nothing is told yet');

  on('2026-09-14');
  for (const [at, { id }] of held.entries())
    await put('EventReturn', { event: id, heldOn: '2026-09-12', ...came(events[at]) });
  const course = (at: number) => {
    const [completed, early] = courses[at] ?? [0, 0, 0];
    return put('CourseReturn', {
      course: `Made-up course ${at}`,
      provider: 'Made-up college',
      subject: at === 2 ? 'DIGITAL' : 'ENGLISH',
      area: at % 2 === 0 ? 'south' : 'west',
      endedOn: '2026-09-04',
      enrolled: completed + early,
      completed,
    });
  };
  for (const at of [0, 1, 2]) await course(at);
  const role = (at: number, area: string, before?: Change) => {
    const [white, asian, black, mixed, other, notSaid] = roles[at] ?? [];
    return put(
      'RoleCount',
      {
        role: 'VOLUNTEER',
        area,
        countedOn: `2026-09-0${at + 1}`,
        white,
        asian,
        black,
        mixed,
        other,
        notSaid,
        evidence: 'Made-up: a list.',
      },
      before,
    );
  };
  const volunteers = await role(0, 'south');
  await role(1, 'E08000030');
  const told = [...recordsTold(records, 0)];
  const written: Change[] = [];
  for (const [kind, content] of told) written.push(await put(kind, content));
  on('2026-09-15');
  await read('August is told');

  on('2026-09-20');
  await month(0, 1, first);
  await role(2, 'south', volunteers);
  for (const [at, [kind, content]] of recordsTold(records, 1).entries())
    await put(kind, content, written[at]);
  await put('SurveyWave', wave(answers));
  on('2026-10-15');
  await read('corrected, and the quarter is told');

  on('2026-10-20');
  await put('Event', event('supper', 'west'), held[0]);
  await step('withdrawRecord', third);
  await step('withdrawRecord', hall);
  await read('an event was moved, a return and a place taken back, on the same day');
  on('2026-11-15');
  await read('told after the move');
  on('2026-11-20');
  await step('withdrawRecord', held[1] as Change);
  await read('an event was withdrawn, on the same day');
  on('2026-12-15');
  await read('told without it');
}
