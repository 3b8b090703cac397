import { expect, test } from '../../../testing/map-page.ts';
import { Officer } from './officer.ts';

test('a link that has the focus is reached, though one of the same name comes before it meanwhile', async ({
  page,
}) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>Lists</title><main><ul></ul><a href="#all">A scheme</a></main></html>',
  );
  await page.evaluate(() => {
    document.querySelector('a')?.addEventListener('focus', () => {
      document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li><a href="#yours">A scheme</a></li>');
    });
  });
  const officer = new Officer(page);
  await officer.press('link', 'A scheme');
  await expect(page).toHaveURL(/#all$/);
});

test('what Tab does not come to is not reached', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>Lists</title><main><a href="#all" tabindex="-1">A scheme</a><a href="#b">Another</a></main></html>',
  );
  await expect(new Officer(page).press('link', 'A scheme')).rejects.toThrow(
    'the control can be reached with Tab',
  );
});

test('a control that is come to straight is come to again where what comes meanwhile takes the focus', async ({
  page,
}) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>Sign</title><main><p role="alert" tabindex="-1">Tick it</p><label><input type="checkbox">I have read it</label></main></html>',
  );
  await page.evaluate(() => {
    const takeFocus = () => setTimeout(() => document.querySelector('p')?.focus());
    document.querySelector('input')?.addEventListener('focus', takeFocus, { once: true });
  });
  await new Officer(page).straight.tick('I have read it');
  await expect(page.getByRole('checkbox')).toBeChecked();
});
