import { expect } from '../../../testing/map-page.ts';
import { Officer, onAnotherDevice } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';

const yesterday = new Date(Date.now() - 86_400_000);
const [day = '', month = '', year = ''] = yesterday
  .toLocaleDateString('en-GB', { timeZone: 'UTC' })
  .split('/');

test('from its row on a phone somebody says by keys how a milestone stands, a colleague approves it, and the plan tells it @beside-map', async ({
  map,
  browser,
  untilTold,
}) => {
  const { page } = map;
  await page.setViewportSize({ width: 390, height: 844 });
  const farah = new Officer(page);
  await farah.is('Farah');
  await page.goto('/plan?document=action-plan-2008#ap2008-1-2-4');
  const row = page.getByRole('row', { name: /^1\.2\.4 / });
  await expect(row).toContainText('no report found');
  const began = Date.now();
  await row.getByRole('link', { name: 'Say how it stands' }).first().press('Enter');
  await farah.heading('Report on a milestone');
  const link = farah.where();
  // The row named the milestone: nothing has to be looked for.
  await expect(page.getByRole('radio', { name: /^July 2008: Present work reviewed/ })).toBeChecked();
  await map.holdUp('milestone-form-phone');
  await farah.choose('How does it stand?', /^Done/);
  await farah.writeDay('Since which day, or when did you look?', [day, month, year]);
  await farah.write('What shows it?', 'Made up for a test: minutes of the board, item 4.');
  await farah.press('button', 'Send for approval');
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
  expect(Date.now() - began).toBeLessThan(60_000);
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();

  // Whoever follows the link of the row now comes to that report, and begins no second one.
  const report = farah.where();
  await map.goTo(link);
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
  await expect(page.getByText('Revision 1: proposed')).toBeVisible();

  // Nothing of it is told before a second person has read it.
  const dorota = await onAnotherDevice(browser, 'Dorota', report);
  await dorota.press('button', 'Approve');
  await expect(dorota.page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await expect(dorota.page.getByText('Revision 2: approved')).toBeVisible();
  const plan = '/plan?document=action-plan-2008';
  await untilTold(
    async () => (await page.request.get(plan)).text(),
    'Made up for a test: minutes of the board',
  );
  await dorota.press('link', 'See it on Plan and progress');
  await dorota.page.waitForURL(/\/plan#/);
  const told = dorota.page.getByRole('row', { name: /^1\.2\.4 / });
  await expect(told).toContainText('on record as done');
  await expect(told).toContainText('Made up for a test: minutes of the board, item 4.');
  await expect(told).toContainText('Approved on');

  // The row now leads to the report, where it is withdrawn.
  await told.getByRole('link', { name: 'Say how it stands' }).first().press('Enter');
  await dorota.heading('Report on a milestone');
  await dorota.write('Reason', 'Made up for a test.');
  await dorota.press('button', 'Withdraw');
  await expect(dorota.page.getByText('Revision 3: withdrawn')).toBeVisible();
  await dorota.page.context().close();
});
