import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changed, on } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { canary, publishedScheme } from '../testing/published-scheme.ts';

let now = '2026-11-22T09:00:00.000Z';
let site: AssessmentPages;
beforeAll(async () => {
  site = await assessmentPages({ now: () => new Date(now) });
});
afterAll(() => site.stop());

const address = '/assessments/expectations';
const rows = async () =>
  parse((await site.get(`${address}.csv`)).body, { bom: true, columns: true }) as Record<string, string>[];
interface Told {
  readonly calibration: Readonly<Record<'all', Readonly<Record<string, unknown>>>>;
}
const counts = 'predictions notDue due notMeasured compared withRange insideRange shareInside { value }';
const all = async () =>
  (await site.office.as<Told>('public', `{ calibration { all { ${counts} } } }`)).data.calibration.all;

it('says that there is nothing to compare, and draws nothing, until something is published', async () => {
  const { status, text, headers } = await site.get(address);
  expect(status).toBe(200);
  expect(text).toContain('No published assessment holds an expectation in numbers yet');
  expect(text).not.toContain('Each expectation');
  expect(headers['cache-control']).toBe('no-store');
  expect(await rows()).toEqual([]);
  expect(await all()).toMatchObject({ predictions: 0, compared: 0, shareInside: null });
  expect((await site.get('/assessments')).body).toContain(`href="${address}"`);
});

it('counts an expectation once published, and its finding once a colleague has approved it', async () => {
  const published = await publishedScheme(site.office);
  expect(await all()).toMatchObject({ predictions: 1, notDue: 1, compared: 0 });
  now = '2028-11-22T09:00:00.000Z';
  expect(await all()).toMatchObject({ notDue: 0, due: 1 });
  const mark = { prediction: 'users', value: 140, note: 'Counted at the door.' };
  const marked = await changed(site.office, 'amina', 'markPrediction', { ...on(published), ...mark });
  expect(await all()).toMatchObject({ due: 1, compared: 0 });
  const review = { prediction: 'users', outcome: 'APPROVED' };
  await changed(site.office, 'carol', 'reviewReport', { ...on(marked), ...review });
  expect(await all()).toMatchObject({ due: 0, compared: 1, withRange: 1, insideRange: 1, shareInside: null });

  const { text, body } = await site.get(address);
  expect(text).toContain('Inside the stated range: 1 of 1. Of fewer than 10 no share is told');
  expect(text).toContain('150 people (range 135 people to 165 people)');
  expect(text).toContain('140 people: Counted at the door.');
  expect(body).toContain('<svg class="calibration"');
  expect(body).not.toContain(canary);
  expect(await rows()).toEqual([
    expect.objectContaining({
      assessment: published.id,
      scheme_kind: 'HOUSING',
      expected: '150',
      range_lower: '135',
      range_upper: '165',
      standing: 'COMPARED',
      found: '140',
      marked_on: '2028-11-22',
      beside_range: 'INSIDE',
    }),
  ]);
  expect((await site.get(`/assessments/${published.id}`)).text).toContain('(range 135 people to 165 people)');
});
