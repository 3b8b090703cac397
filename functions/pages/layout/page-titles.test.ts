import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

const titleOf = async (path: string): Promise<string> => {
  const { status, body } = await pages.get(path);
  expect([path, status]).toEqual([path, 200]);
  return /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '';
};

test('a list that is narrowed says to what in its title, in the language of the page', async () => {
  const site = 'Cohesion Map · Walsall';
  expect(await titleOf('/plan?document=action-plan-2008&state=NO_REPORT_FOUND')).toBe(
    `Plan and progress · Action plan, 2008 · no report found · ${site}`,
  );
  expect(await titleOf('/plan?priority=none&owner=none')).toMatch(
    /^Plan and progress · .+ · .+ · Cohesion Map/,
  );
  expect(await titleOf('/plan?owner=walsall-council&area=none')).toMatch(
    /^Plan and progress · Walsall Council · [^·]+ · Cohesion/i,
  );
  expect(await titleOf('/assessments?area=E05001308&state=WITHDRAWN')).toMatch(
    / · Brownhills · Withdrawn · Cohesion/i,
  );
  expect(await titleOf('/assessments?area=E05001308&lang=pl')).toMatch(/ · Brownhills · Cohesion/);
});

test('no two addresses of the site have one title', async () => {
  const paths = [
    '/areas',
    '/area/E05001308',
    '/area/E05016439',
    '/area/east',
    '/area/E08000030',
    '/compare',
    '/compare?a=E05001308&b=east',
    '/compare?a=E05001308&b=south',
    '/plan',
    '/plan?document=action-plan-2008',
    '/plan?document=legacy',
    '/plan?state=DONE',
    '/assessments',
    '/assessments?area=E05001308',
    '/assessments?kind=HOUSING',
    '/search',
    '/search?q=library',
    '/easy',
    '/easy/east',
    '/practice',
    '/places-and-projects',
    '/organisations',
    '/exchanges',
    '/priorities',
    '/targets',
    '/registers',
    '/records/pledges',
    '/records/grants',
    '/records/pledges?area=south',
    '/records/pledges?asOf=2026-11-01',
    '/events',
    '/returns',
    '/returns/2026-09',
    '/returns/courses-and-events',
    '/matching',
    '/roles',
    '/areas/meeting-places',
    '/areas/meeting-places?area=south',
    '/assessments/expectations',
    '/limits',
    '/about',
    '/accessibility',
  ];
  const titles = await Promise.all(paths.map(titleOf));
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});
