import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  changed,
  on,
  type Standing,
} from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { publishedScheme, screenedScheme } from '../testing/published-scheme.ts';

/** Twenty past midnight on 2 July in Walsall, while it is still 1 July in UTC. */
const afterMidnight = '2026-07-01T23:20:00.000Z';

let site: AssessmentPages;
let homes: Standing;
let late: Standing;

beforeAll(async () => {
  site = await assessmentPages({ now: () => new Date(afterMidnight) });
  homes = await publishedScheme(site.office, { decisionDate: '2026-07-03' });
  late = await screenedScheme(site.office, { decisionDate: '2026-07-02' });
});
afterAll(() => site.stop());

const rows = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

it('register, report and files tell the day in England on which something was published, signed and made', async () => {
  const register = await site.get('/assessments');
  expect(register.text).toContain('2 July 2026');
  expect(register.text).not.toContain('1 July 2026');
  const report = await site.get(`/assessments/${homes.id}`);
  expect(report.text).toContain('Published on 2 July 2026');
  expect(report.text).toContain('Director, 2 July 2026: holds');
  expect(report.text).not.toContain('1 July 2026');
  const table = rows((await site.get('/assessments.csv')).body);
  expect(table.map((row) => [row.published_on, row.published_at])).toEqual([
    ['2026-07-02', afterMidnight],
    ['2026-07-02', afterMidnight],
  ]);
  const facts = rows((await site.get(`/assessments/${homes.id}.csv`)).body);
  expect(facts.filter(({ period = '' }) => period.startsWith('2026-07-01'))).toEqual([]);
});

it('the day of the decision has come at midnight in England, and the report says so', async () => {
  expect((await site.get(`/assessments/${late.id}`)).text).toContain('Published after the decision');
  expect((await site.get(`/assessments/${homes.id}`)).text).not.toContain('Published after the decision');
});

it('"today" of the API is the day in England: of what it answers, of the evidence, and of what is due', async () => {
  interface Told {
    readonly data: {
      readonly classification: { readonly asOf: string };
      readonly assessment: { readonly evidence: readonly { readonly asOf: string }[] };
    };
    readonly receipt?: { readonly asOf: string };
  }
  const { data, receipt } = (await site.office.as(
    'amina',
    'query Q($id: ID!) { classification { asOf } assessment(id: $id) { evidence { asOf } } }',
    { id: homes.id },
  )) as Told;
  expect(data.classification.asOf).toBe('2026-07-02');
  expect(data.assessment.evidence.map(({ asOf }) => asOf)).toEqual(['2026-07-02']);
  expect(receipt === undefined || receipt.asOf === '2026-07-02').toBe(true);

  const draft = await changed(site.office, 'amina', 'createAssessment', {
    facts: { title: 'Made-up: days' },
  });
  const due = await changed(site.office, 'amina', 'changeAssessment', {
    ...on(draft),
    predictions: [
      { id: 'a', measure: 'Visits', unit: 'visits', expected: 1, dueOn: '2026-07-02' },
      { id: 'b', measure: 'Hours', unit: 'hours', expected: 1, dueOn: '2026-07-01' },
    ],
  });
  interface Marked {
    readonly assessment: { readonly predictions: readonly { readonly overdue: boolean }[] };
  }
  const overdue = async () => {
    const query = 'query Q($id: ID!) { assessment(id: $id) { predictions { overdue } } }';
    const { data } = await site.office.as<Marked>('amina', query, { id: draft.id });
    return data.assessment.predictions.map((each) => each.overdue);
  };
  expect(await overdue()).toEqual([false, true]);
  await expect(
    changed(site.office, 'amina', 'markPrediction', {
      ...on(due),
      prediction: 'a',
      value: 1,
      note: 'Counted.',
    }),
  ).resolves.toMatchObject({ id: draft.id });
});
