import { expect, test } from '../../testing/map-page.ts';

test("a browser that is too old is told so in the officers' app and on the map, and what it can read instead", async ({
  page,
}) => {
  // The newest thing that the program rests on.
  await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
  for (const path of ['/assess', '/']) {
    await page.goto(path);
    const told = page.getByText(/^If nothing else comes, this browser is older than/);
    await expect(told).toBeAttached();
    // It waits for a program that may be slow to come; a test that nothing else comes to need not.
    await expect(told).toBeHidden();
    const waits = await told.evaluate((words) =>
      words.getAnimations().map((animation) => {
        const { delay } = animation.effect?.getComputedTiming() ?? {};
        animation.finish();
        return delay;
      }),
    );
    expect(waits).toEqual([5_000]);
    await expect(told).toBeVisible();
    await expect(page.getByRole('link', { name: /the register|a page for each area/ }).first()).toBeVisible();
  }
});
