import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

/** Every wave in here is made up: no survey is held. */
let office: AssessmentOffice;
let now = new Date('2026-11-22T10:00:00Z');
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
/** A wave that stands, and a minute later, when every container has read it. */
async function standing(content: object): Promise<Change> {
  const input = { content: { ...wave, ...content } };
  const made = await send('henry', 'proposeSurveyWave', 'ProposeSurveyWaveInput', input);
  expect(made.state).toBe('PROPOSED');
  const { id, revision } = made;
  const approved = await send('farah', 'approveRecord', 'RecordStepInput', {
    id,
    expectedRevision: revision,
  });
  now = new Date(now.getTime() + 61_000);
  return approved;
}
const answers = (agree: number, disagree: number, unsure: number) => [
  { group: 'DEFINITELY_AGREE', people: agree },
  { group: 'TEND_TO_DISAGREE', people: disagree },
  { group: 'DO_NOT_KNOW', people: unsure },
];
const wave = {
  survey: 'Made-up survey of residents',
  question: 'GET_ON_WELL',
  wording: 'Made-up: do people here get on well?',
  area: 'E08000030',
  startedOn: '2026-03-01',
  endedOn: '2026-03-31',
  asked: 'Made-up: adults drawn by chance',
  mode: 'ONLINE',
  invited: 1200,
  answers: answers(241, 137, 22),
  weighting: 'UNWEIGHTED',
  source: 'Made-up report, 2026',
  caveat: 'Made up for a test.',
};

interface Told {
  readonly areaCode: string | null;
  readonly value: number | null;
  readonly base: number | null;
  readonly lower: number | null;
  readonly status: string;
  readonly note: string | null;
  readonly survey: { readonly responsePercent: number | null; readonly name: string } | null;
}
const fields =
  'areaCode period value base lower upper status unit note intervalMethod survey { record name wording asked mode isWeighted isSmallBase responsePercent } source { title }';
const figures = async (): Promise<readonly Told[]> =>
  (
    await told<{ indicator: { observations: readonly Told[] } }>(
      `{ indicator(id: "mhclg-get-on-well") { observations { ${fields} } } }`,
    )
  ).indicator.observations.filter(({ survey }) => survey !== null);

test('no wave is held: no figure says so of itself, and none is made up', async () => {
  expect(await figures()).toEqual([]);
  const held = await told<{ surveyWaves: { totalCount: number } }>('{ surveyWaves { totalCount } }');
  expect(held.surveyWaves.totalCount).toBe(0);
});

test('an approved wave is a figure of its indicator and area, with base, response, interval and caveat', async () => {
  const { id } = await standing({});
  const [figure] = await figures();
  expect(figure).toMatchObject({
    areaCode: 'E08000030',
    period: '2026-03-01 to 2026-03-31',
    value: 64,
    base: 380,
    status: 'FINAL',
    unit: 'percent',
    note: 'Made up for a test.',
    intervalMethod: 'Wilson score, 95%',
    survey: { record: id, mode: 'ONLINE', isWeighted: false, isSmallBase: false, responsePercent: 33 },
    source: { title: 'Made-up report, 2026' },
  });
  const { area, open } = await told<{ area: { observations: readonly Told[] }; open: object }>(
    `{ area(code: "E08000030") { observations(indicator: "mhclg-get-on-well") { value survey { name } } }
      open: surveyWaves { edges { node { stands { survey wording mode answers { people } invited weightedPercent effectiveBase } } } } }`,
  );
  expect(area.observations.find(({ survey }) => survey)?.value).toBe(64);
  expect(JSON.stringify(open)).not.toMatch(/241|137|1200|"people"/);
  const { surveyWavesFile: file } = await told<{ surveyWavesFile: { csv: string } }>(
    '{ surveyWavesFile { csv } }',
  );
  // The digits of its id are drawn anew each time, and may be any of these.
  expect(file.csv.replaceAll(id, '')).not.toMatch(/241|137|1200|DEFINITELY/);
  expect(
    JSON.stringify(
      await told<object>('{ surveyWaves { edges { node { stands { answers { people } } } } } }', 'farah'),
    ),
  ).toContain('241');
});

test('later waves are one line with it where they asked alike, and break it with the reason where they did not', async () => {
  await standing({ startedOn: '2026-08-01', endedOn: '2026-08-31', answers: answers(260, 120, 10) });
  await standing({
    startedOn: '2026-10-01',
    endedOn: '2026-10-31',
    mode: 'POST',
    answers: answers(210, 120, 10),
  });
  const { indicator } = await told<{
    indicator: { series: { points: readonly { value: number; break: string | null }[] } };
  }>('{ indicator(id: "mhclg-get-on-well") { series { points { value break } } } }');
  const points = indicator.series.points.slice(-2);
  expect(points.map(({ value }) => value)).toEqual([68, 64]);
  expect(points.map((point) => point.break)).toEqual([
    null,
    'It was asked by another survey, in other words, of other people or in another way than the figure before it.',
  ]);
});

test('a wave of few, or by which fewer than ten follow from the borough, is withheld at every door', async () => {
  await standing({ area: 'south', answers: answers(120, 72, 3) });
  await standing({ area: 'east', answers: answers(116, 62, 4) });
  const march = (await figures()).filter(({ base, areaCode }) => base !== null || areaCode !== 'E08000030');
  const of = (code: string) => march.find(({ areaCode }) => areaCode === code);
  // 241 less 120 and 116 leaves 5: one of the localities is not told, nor how many of those asked answered.
  const hidden = [of('south'), of('east')].filter((each) => each?.value === null);
  expect(hidden).toHaveLength(1);
  expect(hidden[0]).toMatchObject({
    status: 'SUPPRESSED',
    base: null,
    lower: null,
    survey: { responsePercent: null },
  });
  await standing({ area: 'west', answers: answers(16, 12, 0) });
  expect((await figures()).find(({ areaCode }) => areaCode === 'west')).toMatchObject({
    value: null,
    base: null,
  });
});
