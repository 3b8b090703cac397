import { expect, test } from '../../testing/map-page.ts';

for (const path of ['/assess', '/']) {
  test(`a browser that is too old is told so at ${path}, and what it can read instead`, async ({ page }) => {
    // The newest thing that the program rests on.
    await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
    await page.goto(path);
    await expect(page.getByText(/^If nothing else comes, this browser is older than/)).toBeVisible({
      timeout: 15_000,
    });
    await expect(page.getByRole('link', { name: /the register|a page for each area/ }).first()).toBeVisible();
  });
}
