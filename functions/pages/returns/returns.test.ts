import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaCode } from '../../../domain/geography/area.ts';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { ReturnVersion } from '../../../domain/returns/return-version.ts';
import { attack, type Telling } from '../../../domain/returns/testing/attacker.ts';
import type { ToldPicture } from '../../../domain/returns/told-picture.ts';
import type { ToldTurnout } from '../../../domain/returns/told-row.ts';
import { readCsv } from '../../../domain/text/read-csv.ts';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

/** Every return in here is made up: none is held of any place. */
let site: AssessmentPages;
let now = new Date('2026-09-02T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());

const day = (text: string) => text as CalendarDate;

async function send(who: PersonName, operation: string, input: object) {
  const type = operation === 'proposePlaceReturn' ? 'ProposePlaceReturnInput' : 'RecordStepInput';
  const { data, errors } = await site.office.as<
    Record<string, { id: string; revision: number; state: string }>
  >(who, `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision state } }`, {
    input: { idempotencyKey: freshKey(), ...input },
  });
  const change = data?.[operation];
  if (!change) throw new Error(errors[0]?.message);
  return { id: change.id, expectedRevision: change.revision };
}

/** A row of /returns.csv by the names of its columns. */
async function csvLines(): Promise<readonly Readonly<Record<string, string>>[]> {
  const { status, body } = await site.get('/returns/2026-08.csv');
  expect(status).toBe(200);
  const [head, ...rows] = readCsv('file', body);
  return rows.map(({ cells }) => Object.fromEntries(cells.map((cell, at) => [head?.cells[at] ?? '', cell])));
}

test('nothing is held: the page says how little that is, in every language, and leads to the form', async () => {
  for (const code of languageCodes) {
    const { status, text, body } = await site.get(`/returns?lang=${code}`);
    expect(status).toBe(200);
    expect(body).toContain('/assess?kind=placeReturn&amp;record=new&amp;venue=');
    if (code === 'en') {
      expect(text).toContain('No return is held for any month.');
      expect(text).toContain('counts 21 Places of Welcome');
      expect(text).toContain('What is sent before 15 September 2026 is told on that day.');
    }
  }
  expect((await site.get('/returns/2026-13')).status).toBe(404);
  expect((await site.get('/returns/2009-12')).status).toBe(404);
  expect((await site.get('/returns/2026-12')).status).toBe(400);
  expect((await site.get('/returns?asOf=2026-08-01')).status).toBe(400);
  expect((await site.get('/returns.csv')).body).toMatch(/^.?month,told_on,where_code/);
});

test('pages, files and API of three tellings together give no count under ten away', async () => {
  const { data } = await site.office.as<{
    attendancePicture: { places: { venue: { id: string; locality: { code: AreaCode } | null } }[] };
  }>('public', '{ attendancePicture(month: "2026-08") { places { venue { id locality { code } } } } }');
  const places = data.attendancePicture.places.map(({ venue }) => venue);
  const versions: ReturnVersion[] = [];
  const version = (at: number, female: number, male: number, left: number, when: Partial<ReturnVersion>) => {
    const { id = '', locality } = places[at] ?? {};
    const counts = {
      SEX: [
        { group: 'FEMALE', people: female },
        { group: 'MALE', people: male },
      ],
    };
    const made = {
      subject: id,
      sessionsHeld: 4,
      people: female + male + left,
      counts,
      from: day('2026-09-02'),
    };
    versions.push({ ...made, ...(locality ? { locality: locality.code } : {}), ...when });
    return {
      content: {
        venue: id,
        month: '2026-08',
        sessionsHeld: 4,
        attendances: female + male + left,
        sexes: counts.SEX,
      },
    };
  };
  const first = await send('henry', 'proposePlaceReturn', version(0, 12, 0, 0, { until: day('2026-09-20') }));
  await send('farah', 'approveRecord', first);
  await send('henry', 'proposePlaceReturn', version(1, 5, 7, 0, {}));
  await send('henry', 'proposePlaceReturn', version(2, 4, 3, 2, {}));
  await send('henry', 'proposePlaceReturn', version(3, 31, 8, 1, {}));
  const tellings: Telling[] = [];
  const keep = async (standing: readonly number[]) => {
    tellings.push({ picture: pictureOf(await csvLines()), standing });
  };
  now = new Date('2026-09-15T09:00:00Z');
  await keep([0, 1, 2, 3]);
  const { body, text } = await site.get('/returns/2026-08');
  expect(text).toContain('As told on 15 September 2026. What was sent since is told on 15 October 2026.');
  expect(body.match(/>not shown</g)?.length).toBeGreaterThan(3);
  now = new Date('2026-09-20T09:00:00Z');
  await send('henry', 'proposePlaceReturn', {
    ...first,
    expectedRevision: 2,
    ...version(0, 9, 2, 1, { from: day('2026-09-20') }),
  });
  await send('henry', 'proposePlaceReturn', version(4, 3, 0, 0, { from: day('2026-09-20') }));
  expect((await csvLines())[0]?.told_on, 'what was just sent waits for the day').toBe('2026-09-15');
  now = new Date('2026-10-15T09:00:00Z');
  await keep([1, 2, 3, 4, 5]);
  now = new Date('2026-10-16T09:00:00Z');
  const taken = await site.office.as<{
    placeReturns: { edges: { node: { id: string; revision: number } }[] };
  }>(
    'farah',
    `{ placeReturns(filter: { venue: "${places[3]?.id}", month: "2026-08" }) { edges { node { id revision } } } }`,
  );
  const [last] = taken.data.placeReturns.edges;
  await send('farah', 'withdrawRecord', {
    id: last?.node.id,
    expectedRevision: last?.node.revision,
    reason: 'Made up.',
  });
  versions[3] = { ...(versions[3] as ReturnVersion), until: day('2026-10-16') };
  now = new Date('2026-11-15T09:00:00Z');
  await keep([1, 2, 4, 5]);
  expect(tellings.map(({ picture }) => picture.toldOn)).toEqual(['2026-09-15', '2026-10-15', '2026-11-15']);
  expect(attack(versions, tellings, borough)).toEqual([]);
});

const borough = 'E08000030' as AreaCode;

/** The picture that a file tells. */
function pictureOf(lines: readonly Readonly<Record<string, string>>[]): ToldPicture {
  const people = (line: Readonly<Record<string, string>> | undefined) =>
    line?.status === 'FINAL' ? Number(line.people) : undefined;
  const rows = Map.groupBy(lines, (line) => line.where_code ?? '');
  const read = (isPlace: boolean) =>
    [...rows]
      .filter(([, [line]]) => (line?.where_kind === 'PLACE') === isPlace)
      .map(([code, own]): [string, ToldTurnout] => {
        const of = (group: string) =>
          people(own.find((line) => line.counted_by === 'SEX' && line.group === group));
        const isCounted = own.some((line) => line.counted_by === 'SEX');
        const breakdown = {
          by: 'SEX' as const,
          groups: ['FEMALE', 'MALE'].map((group) => ({ group, people: of(group) })),
          base: of('ANSWERED'),
          preferNotToSay: of('PREFER_NOT_TO_SAY'),
          notAsked: of('NOT_ASKED'),
        };
        return [
          code,
          {
            returns: Number(own[0]?.returns),
            sessionsHeld: Number(own[0]?.sessions),
            people: people(own.find((line) => line.counted_by === '')),
            breakdowns: isCounted ? [breakdown] : [],
          },
        ];
      });
  return {
    toldOn: day(lines[0]?.told_on ?? ''),
    subjects: new Map(read(true)),
    areas: new Map(read(false)) as unknown as ToldPicture['areas'],
  };
}
