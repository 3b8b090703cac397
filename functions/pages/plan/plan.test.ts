import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

const rowsIn = (body: string): number =>
  body.match(/<tr role="row"><th role="rowheader" scope="row"><span id=/g)?.length ?? 0;

describe('plan and progress', () => {
  test('tells every action and what was to remain, each with owner, date and state', async () => {
    const { status, text, body } = await pages.get('/plan');
    expect(status).toBe(200);
    const { actions, statements } = pages.dataset;
    const remaining = statements.filter(({ kind }) => kind === 'LEGACY');
    expect(rowsIn(body)).toBe(actions.length + remaining.length);
    expect([actions.length, remaining.length]).toEqual([89, 20]);
    for (const { action } of actions) expect(text).toContain(action);
    for (const each of remaining) expect(text).toContain(each.text);
    expect(text).toContain('109 promises stand here. 2 are on record as done, 1 as not done.');
    expect(text).toContain('No document held reports on the other 106');
    expect(text).toContain('no owner named');
    expect(body.length).toBeLessThan(220_000);
  });

  test('says done only beside what a document says, and never late', async () => {
    const { body, text } = await pages.get('/plan');
    const evidenced = pages.dataset.actions.filter(({ progress }) => progress);
    for (const { id, progress } of evidenced) {
      expect(body).toContain(`href="#evidence-${id}"`);
      expect(body).toContain(`id="evidence-${id}"`);
      expect(text).toContain(progress?.words);
      expect(text).toContain(progress?.source.title);
    }
    expect(body.match(/href="#evidence-/g)).toHaveLength(evidenced.length);
    expect(text.match(/no report found/g)?.length).toBeGreaterThan(36);
    expect(text).not.toMatch(/\b(late|overdue|delayed)\b/i);
  });

  test('is narrowed by document, priority and owner without a script', async () => {
    const plan2008 = await pages.get('/plan?document=action-plan-2008');
    expect(rowsIn(plan2008.body)).toBe(36);
    expect(plan2008.text).toContain('36 promises stand here. None is on record as done.');
    expect(plan2008.body).toContain('<option value="action-plan-2008" selected>');
    expect(rowsIn((await pages.get('/plan?document=end-of-programme-recommendations-2022')).body)).toBe(21);
    expect(rowsIn((await pages.get('/plan?document=legacy')).body)).toBe(20);
    const people = await pages.get('/plan?priority=people-2008&document=action-plan-2008');
    expect(rowsIn(people.body)).toBe(23);
    const unowned = await pages.get('/plan?owner=none&document=end-of-programme-recommendations-2022');
    expect(rowsIn(unowned.body)).toBe(9);
    const both = await pages.get('/plan?document=action-plan-2008&owner=none');
    expect(both.text).toContain('Nothing on record answers to this choice.');
    expect(both.body).toContain('<form class="choose" action="/plan" method="get">');
  });

  test.each([
    ['document', 'plan-2009'],
    ['priority', 'x'],
    ['owner', '<b>'],
  ])('refuses a %s that is none, and says what to do', async (field, asked) => {
    const { status, text } = await pages.get(`/plan?${field}=${encodeURIComponent(asked)}`);
    expect(status).toBe(400);
    expect(text).toContain(
      `${field}: "${asked}" is none of those on record. Choose one in the form of /plan.`,
    );
  });

  test.each(languageCodes.filter((code) => code !== 'en'))(
    'stands in %s, records marked as English',
    async (code) => {
      const { body, text } = await pages.get(`/plan?lang=${code}`);
      expect(text).not.toContain('Plan and progress');
      expect(text).not.toMatch(/no report found|not yet checked|Action plan, 2008/);
      expect(body).toMatch(/lang="en"[^>]*>Work with schools on cohesion/);
      expect(body).toContain(`href="/plan?document=action-plan-2008&amp;lang=${code}"`);
    },
  );
});
