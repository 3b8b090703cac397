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

/** Every number in here is made up: no course or event has sent a return, and no survey is held. */
let site: AssessmentPages;
let now = new Date('2026-09-12T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());

async function send(who: PersonName, operation: string, type: string, input: object) {
  const { data, errors } = await site.office.as<Record<string, { id: string; revision: number }>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(errors[0]?.message);
  return { id: change.id, expectedRevision: change.revision };
}

test('nothing is held: the page says so in every language, and leads to both forms', async () => {
  for (const code of languageCodes) {
    const { status, text, body } = await site.get(`/returns/courses-and-events?lang=${code}`);
    expect(status).toBe(200);
    expect(body).toContain('/assess?kind=courseReturn&amp;record=new');
    expect(body).toContain('/assess?kind=eventReturn&amp;record=new');
    if (code !== 'en') continue;
    expect(text).toContain('No return of any course is held.');
    expect(text).toContain('No return of any event is held.');
    expect(text).toContain('April 2026 to June 2026: no course has sent a return.');
    expect(text).toContain('What is sent before 15 September 2026 is told on that day.');
  }
  expect((await site.get('/returns')).body).toContain('href="/returns/courses-and-events"');
  expect((await site.get('/returns/2026-Q5')).status).toBe(404);
  expect((await site.get('/returns/2026-Q4')).status).toBe(400);
  expect((await site.get('/returns/2026-Q3.csv')).body).toMatch(/^.?return_of,quarter,told_on,about_code/);
  expect((await site.get('/returns/2026-Q3.csv-metadata.json')).status).toBe(200);
});

test('what courses told stands on the page and in its file alike, answers by their words', async () => {
  const content = {
    course: 'Made-up: English',
    provider: 'Made-up college',
    subject: 'ENGLISH',
    area: 'south',
    endedOn: '2026-09-04',
    enrolled: 83,
    completed: 61,
    speakingEnglish: [
      { group: 'VERY_WELL', people: 33 },
      { group: 'NOT_WELL', people: 25 },
    ],
  };
  const made = await send('henry', 'proposeCourseReturn', 'ProposeCourseReturnInput', { content });
  await send('farah', 'approveRecord', 'RecordStepInput', made);
  now = new Date('2026-10-15T10:00:00Z');
  const { text, body } = await site.get('/returns/courses-and-events');
  expect(text).toContain('July 2026 to September 2026');
  for (const words of ['How well they speak English', 'Very well', 'Completed it', '35 (58%)', 'Not asked'])
    expect(text).toContain(words);
  expect(body).not.toMatch(/>83<|>61<|>33</);
  const [head, ...rows] = readCsv('file', (await site.get('/returns/2026-Q3.csv')).body);
  const lines = rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [head?.cells[at] ?? '', cell])),
  );
  const ofBorough = (group: string) =>
    lines.find((line) => line.about_kind === 'BOROUGH' && line.group === group)?.people;
  expect([ofBorough(''), ofBorough('COMPLETED'), ofBorough('VERY_WELL'), ofBorough('ANSWERED')]).toEqual([
    '85',
    '60',
    '35',
    '60',
  ]);
  expect(lines.every(({ return_of: of, quarter }) => of === 'COURSE' && quarter === '2026-Q3')).toBe(true);
});

test('a wave of a survey stands on the page of its area with base, response and interval; without one the gap is told', async () => {
  expect((await site.get('/area/east')).text).toContain(
    'No wave of a survey of attitudes has been put down here for East.',
  );
  const content = {
    survey: 'Made-up survey',
    question: 'GET_ON_WELL',
    wording: 'Made-up: do people here get on well?',
    area: 'east',
    startedOn: '2026-03-02',
    endedOn: '2026-04-02',
    asked: 'Made-up: adults drawn by chance',
    mode: 'POST',
    invited: 900,
    answers: [
      { group: 'DEFINITELY_AGREE', people: 130 },
      { group: 'TEND_TO_DISAGREE', people: 70 },
      { group: 'TOO_FEW_PEOPLE', people: 11 },
    ],
    weighting: 'UNWEIGHTED',
    source: 'Made-up report, 2026',
    caveat: 'Made up for a test.',
  };
  const made = await send('henry', 'proposeSurveyWave', 'ProposeSurveyWaveInput', { content });
  await send('farah', 'approveRecord', 'RecordStepInput', made);
  now = new Date('2026-10-15T10:02:00Z');
  const { text } = await site.get('/area/east');
  for (const words of [
    '65%',
    'Made-up survey: about 200 answers',
    '23% of those asked answered',
    '95% interval 58% to 71%',
    'Made up for a test',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('No wave of a survey of attitudes');
  const record = (await site.get('/records/survey-waves')).text;
  expect(record).toContain('Made-up: do people here get on well?');
  expect(record).not.toMatch(/\b(130|900)\b/);
  const urdu = await site.get('/area/east?lang=ur');
  expect(urdu.text).toContain('تقریباً 200 جواب');
});

test('pages of three tellings together give no count under ten of any course away', async () => {
  const versions: ReturnVersion[] = [];
  /** A return of a made-up course, as it is sent and as the attacker knows that it stood. */
  const sent = (
    at: number,
    subject: string,
    [well, notWell, left, dropped]: readonly number[],
    from: string,
  ) => {
    const enrolled = (well ?? 0) + (notWell ?? 0) + (left ?? 0) + (dropped ?? 0);
    const speakingEnglish = [
      { group: 'VERY_WELL', people: well ?? 0 },
      { group: 'NOT_WELL', people: notWell ?? 0 },
    ];
    versions.push({
      subject,
      locality: (at % 2 === 0 ? 'south' : 'west') as AreaCode,
      people: enrolled,
      counts: {
        COMPLETION: [
          { group: 'COMPLETED', people: enrolled - (dropped ?? 0) },
          { group: 'LEFT_EARLY', people: dropped ?? 0 },
        ],
        SPEAKING_ENGLISH: speakingEnglish,
      },
      from: day(from),
    });
    return {
      course: `Made-up course ${at}`,
      provider: 'Made-up college',
      subject,
      area: at % 2 === 0 ? 'south' : 'west',
      endedOn: '2026-11-20',
      enrolled,
      completed: enrolled - (dropped ?? 0),
      speakingEnglish,
    };
  };
  const tell = async (...given: Parameters<typeof sent>) => {
    now = new Date(`${given[3]}T10:00:00Z`);
    const input = { content: sent(...given) };
    return send('henry', 'proposeCourseReturn', 'ProposeCourseReturnInput', input);
  };
  await tell(0, 'ENGLISH', [12, 3, 2, 1], '2026-12-02');
  await tell(1, 'ENGLISH', [5, 7, 0, 4], '2026-12-02');
  await tell(3, 'WORK', [3, 0, 0, 0], '2026-12-03');
  const tellings: Telling[] = [];
  const keep = async (today: string) => {
    now = new Date(`${today}T09:00:00Z`);
    const picture = pictureOf((await site.get('/returns/2026-Q4.csv')).body);
    tellings.push({ picture, standing: versions.flatMap(({ from }, at) => (from < today ? [at] : [])) });
  };
  await keep('2027-01-15');
  await tell(4, 'ENGLISH', [1, 8, 0, 2], '2027-01-20');
  await keep('2027-02-15');
  await tell(5, 'DIGITAL', [9, 0, 0, 0], '2027-02-20');
  await keep('2027-03-15');
  expect(tellings.map(({ picture }) => picture.toldOn)).toEqual(['2027-01-15', '2027-02-15', '2027-03-15']);
  expect(tellings.every(({ picture }) => picture.subjects.size > 1 && picture.areas.size === 3)).toBe(true);
  expect(attack(versions, tellings, 'E08000030' as AreaCode)).toEqual([]);
});

const day = (text: string) => text as CalendarDate;

/** The picture that a file tells. */
function pictureOf(csv: string): ToldPicture {
  const [head, ...rows] = readCsv('file', csv);
  const lines = rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [head?.cells[at] ?? '', cell])),
  );
  const read = (isSubject: boolean) =>
    [...Map.groupBy(lines, (line) => line.about_code ?? '')]
      .filter(([, [line]]) => (line?.about_kind === 'SUBJECT') === isSubject)
      .map(([code, own]): [string, ToldTurnout] => {
        const of = (by: string, group: string) => {
          const line = own.find((each) => each.counted_by === by && each.group === group);
          return line?.status === 'FINAL' ? Number(line.people) : undefined;
        };
        const breakdown = (by: 'COMPLETION' | 'SPEAKING_ENGLISH', groups: readonly string[]) => ({
          by,
          groups: groups.map((group) => ({ group, people: of(by, group) })),
          base: of(by, 'ANSWERED'),
          preferNotToSay: of(by, 'PREFER_NOT_TO_SAY'),
          notAsked: of(by, 'NOT_ASKED'),
        });
        return [
          code,
          {
            returns: Number(own[0]?.returns),
            people: of('', ''),
            breakdowns: [
              breakdown('COMPLETION', ['COMPLETED', 'LEFT_EARLY']),
              breakdown('SPEAKING_ENGLISH', ['VERY_WELL', 'WELL', 'NOT_WELL', 'NOT_AT_ALL']),
            ],
          },
        ];
      });
  return {
    toldOn: day(lines[0]?.told_on ?? ''),
    subjects: new Map(read(true)),
    areas: new Map(read(false)) as unknown as ToldPicture['areas'],
  };
}
