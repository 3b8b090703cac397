import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

test('a register of nothing says that nothing was published, and not that a choice found nothing', async () => {
  const { text } = await pages.get('/assessments');
  expect(text).toContain('No assessment has been published yet.');
  expect(text).not.toContain('fits what was asked');
  expect((await pages.get('/assessments?kind=HOUSING')).text).toContain('fits what was asked');
});
