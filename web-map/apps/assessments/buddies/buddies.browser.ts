import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, keepPicture, test } from '../../../testing/map-page.ts';
import { Officer } from '../testing/officer.ts';

/** Everybody in here is made up. The words under "background" stand nowhere else, so that they can be looked for. */
const head = 'reference,side,languages,ward,days,takes,group,wish,background,met';
const people = [
  'CANARYN1,newcomer,Polish; English,Bloxwich East,Monday; Friday,,w,same group,Canaryland,',
  'N-02,newcomer,Urdu,Bloxwich West,Tuesday,,,,Canaryland,',
  'N-03,newcomer,Welsh,Bloxwich West,Tuesday,,,,,',
  'B-01,buddy,English; Polish,Bloxwich East,Monday; Friday,2,w,,Elsewhere,',
  'B-02,buddy,English; Urdu,Bloxwich West,Tuesday,1,,,Elsewhere,',
];
const goodFile = [
  head,
  ...people.map((line) => line.replace('CANARYN1', 'N-01').replace('Welsh', 'Tamil')),
].join('\n');

const chosen = (text: string) => ({ name: 'canary.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** What only the file holds. */
const secret = /canary|N-0[123]|B-0[12]/i;

/** Everything that a browser keeps for the page, as one text. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      await caches.keys(),
      document.cookie,
      location.href,
      history.state,
    ]),
  );

test('newcomers are matched with buddies by whoever comes, and nothing of the file leaves the page; an example is made up, and ten buddies lead to the count of the register @beside-map', async ({
  map,
}) => {
  const { page } = map;
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(
      `${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
    );
  });
  page.on('websocket', (socket) => sent.push(`socket ${socket.url()}`));
  const coordinator = new Officer(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/matching?open=all');
  await page.getByRole('link', { name: 'Match newcomers with buddies' }).click();
  await coordinator.heading('Match newcomers with buddies');
  // The link of the list of records leads here too.
  expect(coordinator.where()).toBe('/assess?step=buddies');
  await expect(page.getByRole('main')).toContainText(
    'read on this device alone; nothing of it is sent or kept',
  );
  const keptBefore = await keptBy(page);
  await expect(page.getByLabel('Your file (CSV)')).toBeVisible();
  await map.holdUp('buddies-before');

  await coordinator.press('button', /^Match$/);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Choose a file first.');

  await page.getByLabel('Your file (CSV)').setInputFiles(chosen([head, ...people].join('\n')));
  const before = sent.length;
  await coordinator.press('button', /^Match$/);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Line 2, reference: this looks like a person’s name.');
  await expect(summary).toContainText('Line 4, languages: “Welsh” is none of the languages');
  await expect(page).toHaveTitle(/^Error: /);
  await map.holdUp('buddies-refused');

  await page.getByLabel('Your file (CSV)').setInputFiles(chosen(goodFile));
  await coordinator.press('button', /^Match$/);
  await expect(page.getByRole('heading', { name: 'Pairs', exact: true })).toBeFocused();
  await expect(summary).toHaveCount(0);
  const result = page.getByRole('region', { name: 'Pairs', exact: true });
  await expect(result).toContainText('2 pairs within 5 km, with 19 points in all.');
  const row = result.getByRole('row').filter({ hasText: 'N-01' });
  await expect(row).toContainText('B-01');
  await expect(row).toContainText('Both speak English and Polish (+2).');
  await expect(row).toContainText('Both are free on Monday and Friday (+2).');
  await expect(row).toContainText('Both live in Bloxwich East (+3).');
  await expect(row).toContainText('Their backgrounds differ: Canaryland; Elsewhere (+4).');
  await expect(row).toContainText('The wish for the same group is met.');
  await expect(result).toContainText('N-03: everybody on the other side is ruled out');
  await expect(result).toContainText('Fewer than ten buddies are in these pairs.');
  await map.holdUp('buddies-result');
  await keepPicture(page, 'buddies-result-whole-390', true);

  const coming = page.waitForEvent('download');
  await coordinator.press('button', 'Download the pairs (CSV)');
  const file = readFileSync(await (await coming).path(), 'utf8');
  expect(file).toContain(
    'N-01,B-01,11,English; Polish,Monday; Friday,Bloxwich East,Bloxwich East,0,different\r\n',
  );

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Match' })).toBeHidden();
  await expect(row).toBeVisible();
  await page.emulateMedia({ media: null });

  // What was asked for since the first file was chosen is nothing but a download that the page made itself.
  expect(sent.slice(before).filter((each) => !each.startsWith('GET blob:'))).toEqual([]);
  expect(sent.join('\n')).not.toMatch(secret);
  expect(await keptBy(page)).toBe(keptBefore);
  expect(keptBefore).not.toMatch(/canary/i);

  await page.reload();
  await coordinator.heading('Match newcomers with buddies');
  await expect(page.getByLabel('Your file (CSV)')).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Pairs', exact: true })).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('Canaryland');
  expect(await keptBy(page)).not.toMatch(/canary|N-01/i);

  await test.step('the example is made up, says so on every line and is matched; ten buddies lead to the count of the register', async () => {
    const sample = page.waitForEvent('download');
    await coordinator.press('button', 'Download an example, made up (CSV)');
    const example = await (await sample).path();
    for (const line of readFileSync(example, 'utf8').trim().split('\r\n').slice(1))
      expect(line).toMatch(/^MADE-UP-/);
    await page.getByLabel('Your file (CSV)').setInputFiles(example);
    await page.getByLabel(/^How far apart/).selectOption({ label: '12 km' });
    await coordinator.straight.press('button', /^Match$/);
    await expect(page.getByRole('region', { name: 'Pairs', exact: true })).toContainText(
      '3 pairs within 12 km',
    );

    const many = Array.from({ length: 10 }, (_, at) => [
      `N-${at},newcomer,English,Bloxwich East,Monday`,
      `B-${at},buddy,English,Bloxwich East,Monday`,
    ]).flat();
    await page
      .getByLabel('Your file (CSV)')
      .setInputFiles(chosen(['reference,side,languages,ward,days', ...many].join('\n')));
    await coordinator.straight.press('button', /^Match$/);
    await expect(page.getByRole('main')).toContainText('10 buddies are in these pairs.');
    const form = page.getByRole('link', { name: 'Put down a count of buddies (opens in a new tab)' });
    const opening = page.waitForEvent('popup');
    await form.click();
    const { pathname, search } = new URL((await opening).url());
    expect(pathname + search).toBe('/assess?kind=roleCount&record=new&given=role%3DBUDDY');
    // The pairs are still there: the form is another tab.
    await expect(page.getByRole('heading', { name: 'Pairs', exact: true })).toBeVisible();
    await map.holdUp('buddies-ten');
  });
});
