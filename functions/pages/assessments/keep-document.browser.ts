import { createHash } from 'node:crypto';
import { expect, test } from '../../../web-map/testing/map-page.ts';

const parts = ['%PDF-1.7 first ', 'second ', 'third'];
const whole = createHash('sha256').update(parts.join('')).digest('hex');

test.use({ expectedFaults: [/status of 500/] });

test('the parts of a large document are put together by its name, and where that fails the page says so', async ({
  map,
  page,
}) => {
  await map.open('/assessments');
  let answers = (part: number): { readonly status: number; readonly body: string } => ({
    status: 200,
    body: parts[part] ?? '',
  });
  await page.route('**/made-up-part/*', (route) =>
    route.fulfill(answers(Number(new URL(route.request().url()).pathname.at(-1)))),
  );
  await page.evaluate((sha256) => {
    const note = document.createElement('span');
    Object.assign(note.dataset, {
      parts: '/made-up-part/0 /made-up-part/1 /made-up-part/2',
      name: 'Survey.pdf',
      sha256,
      failed: 'It could not be put together.',
    });
    note.textContent = 'In parts.';
    const line = document.createElement('p');
    const name = document.createElement('bdi');
    name.textContent = 'Survey';
    line.append(name, ' (PDF) ', note);
    document.querySelector('main')?.prepend(line);
  }, whole);
  await page.addScriptTag({ url: '/keep-document.js' });
  const button = page.getByRole('button', { name: 'Survey' });
  const told = page.locator('p').filter({ has: button }).getByRole('status').filter({ hasText: /./ });
  const kept = page.waitForEvent('download');
  await button.press('Enter');
  const file = await kept;
  expect(file.suggestedFilename()).toBe('Survey.pdf');
  await expect(told).toHaveCount(0);

  answers = (part) => ({ status: part === 1 ? 500 : 200, body: parts[part] ?? '' });
  await button.press('Enter');
  await expect(told).toHaveText('It could not be put together.');
  await expect(button).toBeFocused();
  // Other bytes than were attached are kept by nobody.
  answers = (part) => ({ status: 200, body: part === 1 ? 'other  ' : (parts[part] ?? '') });
  await button.press('Enter');
  await expect(told).toHaveText('It could not be put together.');

  answers = (part) => ({ status: 200, body: parts[part] ?? '' });
  const again = page.waitForEvent('download');
  await button.press('Enter');
  await again;
  await expect(told).toHaveCount(0);
});
