import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

/** What stands at an address, with the heading of the part that holds it. */
function sectionOf(body: string, id: string): string {
  const part = body.indexOf(` id="under-${id}"`);
  return body.slice(part < 0 ? body.indexOf(` id="${id}"`) : part).split('</section>')[0] ?? '';
}

test('every priority has an address with its aim and section, in the order of its document', async () => {
  const { status, body, text } = await pages.get('/priorities');
  expect(status).toBe(200);
  const { priorities } = pages.dataset;
  expect(body.match(/<section id="[^"]+" class="priority"/g)).toHaveLength(priorities.length);
  for (const { id, number, title, aim, source } of priorities) {
    const section = sectionOf(body, id);
    expect(section, id).toContain(`${number} ${title.split(',')[0]}`);
    expect(section).toContain(source.title.split(',')[0]);
    if (aim) expect(text).toContain(aim);
  }
  const at = ['1 People', '1.1 Building', '1.5 Safeguarding', '2 Places', '2.3 Working', '3 Prosperity'];
  const places = at.map((words) => body.indexOf(`>${words}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(body.indexOf('4 Living together'));
  expect(body.length).toBeLessThan(220_000);
  // Only lists of a few lines stand open.
  for (const [, lines = ''] of body.matchAll(/<details class="folded" open[^>]*>(.*?)<\/details>/gs)) {
    expect(lines.match(/<li>/g)?.length).toBeLessThanOrEqual(3);
  }
});

test('every action, project and indicator that the documents put under a priority stands under it, and no other', async () => {
  const { body, text } = await pages.get('/priorities');
  const { actions, projects, observations } = pages.dataset;
  const under = actions.filter(({ theme }) => theme !== undefined);
  expect(body.match(/href="\/plan#/g)).toHaveLength(under.length);
  const numbered = projects.filter(({ priority, restricted }) => priority !== undefined && !restricted);
  expect(body.match(/href="\/\?project=/g)).toHaveLength(numbered.length);
  const young = sectionOf(body, 'walsall-for-all-p2-young-people');
  expect(young.match(/href="\/\?project=/g)).toHaveLength(
    numbered.filter(({ priority }) => priority === 2).length,
  );
  expect(young).toContain('Organisations named: ');
  const targets = observations.filter(({ kind, area }) => kind === 'TARGET' && area.code === 'E08000030');
  const table = sectionOf(body, 'targets').split('</table>')[0] ?? '';
  expect(table.match(/<th role="rowheader"/g)).toHaveLength(targets.length);
  expect(text).toMatch(/get on well together .* 74% 2007\/08 76% 2008\/09/);
});

test('links to organisations and promises lead to what stands there, and plan, places and targets lead here', async () => {
  const { body } = await pages.get('/priorities');
  const [plan, organisations, places, targets] = await Promise.all(
    ['/plan', '/organisations', '/places-and-projects', '/targets'].map((path) => pages.get(path)),
  );
  for (const [, id] of body.matchAll(/href="\/plan#([^"]+)"/g)) expect(plan?.body).toContain(`id="${id}"`);
  for (const [, id] of body.matchAll(/href="\/organisations#([^"]+)"/g)) {
    expect(organisations?.body).toContain(`id="${id}"`);
  }
  for (const page of [plan, places, targets]) expect(page?.body).toContain('href="/priorities"');
});

test.each(languageCodes.filter((code) => code !== 'en'))('it stands in %s, records marked', async (code) => {
  const { status, text, body } = await pages.get(`/priorities?lang=${code}`);
  expect(status).toBe(200);
  expect(text).not.toMatch(
    /Priorities and what|No aim is on record|Actions: |no report found|Action plan, 2008/,
  );
  expect(body).toContain('lang="en" dir="ltr"');
  // The terms at the foot are told in the language of the page.
  expect(text).not.toMatch(/except where the source|source\.licence/);
});
