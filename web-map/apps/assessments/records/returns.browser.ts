import { expect, test } from '../../../testing/map-page.ts';
import { Officer, onAnotherDevice } from '../testing/officer.ts';

const place = 'com-aaina-community-hub';
const form = `/assess?kind=placeReturn&record=new&venue=${place}`;

// Without a network the browser notes each request that got no answer.
test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] });

test('a month is told on a phone without a network, kept, and sent once by itself when it is back @beside-map', async ({
  map,
  browser,
}) => {
  const { page } = map;
  const jasmine = new Officer(page);
  await jasmine.arrive('Jasmine');
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(form);
  await jasmine.heading('Send the return of a month');
  await expect(page.getByRole('main')).toContainText('Aaina Community Hub');
  await expect(page.getByLabel('Which month?')).not.toHaveValue('');
  await jasmine.press('button', 'Save');
  await expect(page.getByRole('alert')).toContainText('How many sessions took place');
  await map.holdUp('return-faults');

  await page.context().setOffline(true);
  await page.getByLabel('How many sessions took place?').fill('4');
  await page.getByLabel('How many came, counted at each session').fill('31');
  const sexes = page.getByRole('group', { name: 'Of which sex' });
  await sexes.getByText('Of which sex').click();
  await sexes.getByLabel('Female').fill('40');
  await jasmine.press('button', 'Save');
  // What would be refused is told at once, without the service.
  await expect(page.getByRole('alert')).toContainText('These are 40, and 31 came in all');
  await sexes.getByLabel('Female').fill('20');
  await jasmine.press('button', 'Save');
  await expect(page.getByText('It is sent by itself, once,')).toBeVisible();
  await map.holdUp('return-offline');
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
  await expect(page.getByText('Revision 1: proposed')).toBeVisible();
  await expect(page.getByText('Female 20')).toBeVisible();

  const farah = await onAnotherDevice(browser, 'Farah');
  await farah.page.goto(jasmine.where());
  await farah.press('button', 'Approve');
  await expect(farah.page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await farah.page.goto('/returns');
  const row = farah.page.getByRole('row', { name: /Aaina Community Hub/ });
  await expect(row).toContainText('Sent');
  await expect(farah.page.getByRole('main')).not.toContainText('31');

  // Withdrawn: other tests find the place as it was.
  await farah.page.goto(jasmine.where());
  await farah.write('Reason', 'Made up for a test.');
  await farah.press('button', 'Withdraw');
  await expect(farah.page.getByText('Revision 3: withdrawn')).toBeVisible();
  await farah.page.context().close();
});
