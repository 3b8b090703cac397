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
    expect(rowsIn((await pages.get('/plan?state=DONE')).body)).toBe(2);
    const south = await pages.get('/plan?area=south');
    expect(rowsIn(south.body)).toBeGreaterThan(0);
    expect(rowsIn(south.body)).toBeLessThan(20);
    expect(rowsIn((await pages.get('/plan?area=none')).body)).toBeGreaterThan(80);
    const ward = await pages.get('/plan?area=E05001301');
    expect(ward.status).toBe(200);
    expect(ward.text).toContain('Nothing on record answers to this choice.');
    expect(ward.body).toMatch(/<option value="E05001301"[^>]* selected>/);
    const both = await pages.get('/plan?document=action-plan-2008&owner=none');
    expect(both.text).toContain('Nothing on record answers to this choice.');
    expect(both.body).toContain('<form class="choose" action="/plan" method="get">');
  });

  test.each([
    ['document', 'plan-2009'],
    ['priority', 'x'],
    ['owner', '<b>'],
    ['state', 'LATE'],
    ['state', 'none'],
    ['area', 'atlantis'],
  ])('refuses a %s that is none, and says what to do', async (field, asked) => {
    const { status, text } = await pages.get(`/plan?${field}=${encodeURIComponent(asked)}`);
    expect(status).toBe(400);
    expect(text).toContain(
      `${field}: "${asked}" is none of those on record. Choose one in the form of /plan.`,
    );
  });

  test('every milestone of a document has its date and a way for officers to say how it stands', async () => {
    const { body } = await pages.get('/plan?document=action-plan-2008');
    const steps = pages.dataset.actions.filter(({ plan }) => plan === 'action-plan-2008');
    const dated = steps.flatMap(({ milestones }) => milestones);
    expect(dated).toHaveLength(46);
    const links = [...body.matchAll(/href="\/assess\?([^"#]+)"/g)].map(([, query = '']) =>
      new URLSearchParams(query.replaceAll('&amp;', '&')).get('about'),
    );
    expect(links).toHaveLength(46);
    expect(links).toContain('ap2008-1-1-2:2');
    // The same on one page: a mark a milestone, which leads to its promise.
    const glance = body.slice(body.indexOf('<section id="glance"')).split('</section>')[0] ?? '';
    const marks = [...glance.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(marks).toHaveLength(46);
    for (const id of marks) expect(body).toContain(`<span id="${id}"`);
    expect(glance).toContain('0 of 30 milestones on record as done');
    expect(glance).toContain('no report found: 46');
    // What has no number in its document is named: on paper a mark alone would say nothing.
    const legacy = (await pages.get('/plan?document=legacy')).body;
    const named = legacy.slice(legacy.indexOf('<section id="glance"')).split('</section>')[0] ?? '';
    for (const { kind, text } of pages.dataset.statements)
      if (kind === 'LEGACY') expect(named).toContain(text.slice(0, 20));
    expect(body).toContain('class="brief"');
    expect((await pages.get('/plan?document=action-plan-2008&print=full')).body).not.toContain(
      'class="brief"',
    );
    expect((await pages.get('/plan')).body).not.toMatch(/class="brief"|id="glance"/);
  });

  test('how many stand how is told by document, by priority and by owner, each leading to its list', async () => {
    const { body } = await pages.get('/plan');
    const total = pages.dataset.actions.length + 20;
    const tables = body.split('<table').slice(1, 4);
    const sumOf = (table: string) =>
      [...table.matchAll(/data-label="Promises"><div>([\d,]+)/g)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      );
    expect(tables.slice(0, 2).map(sumOf)).toEqual([total, total]);
    // One with several owners counts for each.
    expect(sumOf(tables[2] ?? '')).toBeGreaterThan(total);
    const links = [...body.matchAll(/href="(\/plan\?owner=[^"]+)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(20);
    expect((await pages.get(links.at(-1) ?? '')).status).toBe(200);
  });

  test('the files say the same of the same choice: a row a milestone, every column described', async () => {
    const csv = await pages.get('/plan.csv?document=action-plan-2008');
    expect(csv.status).toBe(200);
    const lines = csv.body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 46);
    const names = (lines[0] ?? '').replace('\uFEFF', '').split(',');
    const metadata = JSON.parse((await pages.get('/plan.csv-metadata.json')).body);
    const columns: { name: string; 'dc:description': string }[] = metadata.tableSchema.columns;
    expect(columns.map(({ name }) => name)).toEqual(names);
    for (const column of columns) expect(column['dc:description'].length).toBeGreaterThan(10);
    const json = JSON.parse((await pages.get('/plan.json?document=action-plan-2008')).body);
    expect(json.promises).toHaveLength(36);
    expect(json.licence).toMatch(/Open Government Licence/);
    expect((await pages.get('/plan.csv')).body.trim().split('\r\n').length).toBeGreaterThan(109);
    expect((await pages.get('/plan.csv?owner=nobody')).status).toBe(400);
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
