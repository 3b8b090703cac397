import { expect, type Page } from '@playwright/test';

/** What was told last of a drawing. */
export const told = (page: Page) => page.locator('.told');

/** The area that was told with the last corner. */
export const areaTold = async (page: Page): Promise<string> =>
  / ([\d.,]+ (?:square metres|hectares))/.exec((await told(page).textContent()) ?? '')?.[1] ??
  'no area is told';

/** The map can be drawn on. */
export const mapReady = (page: Page): Promise<void> =>
  expect(page.locator('.draw-frame[data-progress="drawn"]')).toBeVisible();

/** Closes a shape by its first corner and drags another one; nothing is drawn anew in between. */
export const closeAndDrag = (page: Page): Promise<void> =>
  page.locator('.draw-frame canvas').evaluate((canvas) => {
    const { left, top } = canvas.getBoundingClientRect();
    const fire = (type: string, x: number, y: number) =>
      canvas.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          clientX: left + x,
          clientY: top + y,
          buttons: 1,
          view: window,
        }),
      );
    for (const type of ['mousedown', 'mouseup', 'click']) fire(type, 300, 200);
    fire('mousedown', 380, 260);
    for (const y of [280, 300]) fire('mousemove', 380, y);
    fire('mouseup', 380, 300);
  });

/**
 * Moves the chosen corner to the crosshair and types its metres north in the moment in which the move is told, before
 * anything that follows a drawing of the page; then waits until that has come.
 */
export async function typeAsMoveIsTold(page: Page, metres: string): Promise<void> {
  const toCrosshair = page.getByRole('button', { name: 'Move it to the crosshair' });
  await toCrosshair.evaluate(async (button: HTMLButtonElement, typed) => {
    const words = document.querySelector('.told');
    const field = document.querySelector<HTMLInputElement>('input[id$="-northing"]');
    if (!words || !field) throw new Error('the form is not there');
    const isTold = new Promise<void>((done) => {
      new MutationObserver(() => done()).observe(words, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    button.click();
    await isTold;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, metres);
  await expect(told(page)).toContainText('Corner 3 moved.');
  // An effect runs after the frame that is drawn next.
  await page.evaluate(
    () =>
      new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(later, 50)))),
  );
}
