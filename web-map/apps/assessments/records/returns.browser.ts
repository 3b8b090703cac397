import { expect, keepPicture } from '../../../testing/map-page.ts';
import { recordStep } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';
import { colleague } from '../testing/sign-in-by-script.ts';

const place = 'com-aaina-community-hub';
const form = `/assess?kind=placeReturn&record=new&venue=${place}`;

// Every number in here is made up. Without a network the browser notes each request that got no answer.
test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] });

test('returns are told on a phone without a network, kept, and sent once by themselves when it is back @beside-map', async ({
  map,
  request,
}) => {
  test.slow();
  const { page } = map;
  const jasmine = new Officer(page);

  await test.step('a month is told on a phone without a network, kept, and sent once by itself when it is back', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    await jasmine.arrive('Jasmine', form);
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

    const farah = await colleague(request, 'Farah');
    const record = new URL(page.url()).searchParams.get('record') ?? '';
    await recordStep(farah, 'approveRecord', record, 1);
    await page.goto('/returns');
    const row = page.getByRole('row', { name: /Aaina Community Hub/ });
    await expect(row).toContainText('Sent');
    await expect(page.getByRole('main')).not.toContainText('31');
  });

  await test.step('a course is told on a phone without a network and sent once; a form asks before anything goes wrong', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await jasmine.open('/assess?kind=courseReturn&record=new');
    await jasmine.heading('Send the return of a course');
    await map.holdUp('course-form');
    await page.context().setOffline(true);
    await page.getByLabel('What was the course called?').fill('Made-up: English for a browser test');
    await page.getByLabel('Which organisation gave it?').fill('Made-up college');
    await page.getByLabel('English for speakers of other languages').check();
    await page.getByLabel('In which area was it?').selectOption({ label: 'South' });
    const day = page.getByRole('group', { name: 'On which day did it end?' });
    await day.getByLabel('Day').fill('1');
    await day.getByLabel('Month').fill('9');
    await day.getByLabel('Year').fill('2026');
    await page.getByLabel('How many were enrolled?').fill('12');
    await page.getByLabel('How many of them completed it?').fill('13');
    const english = page.getByRole('group', { name: 'How well do they speak English now' });
    await english.getByText('How well do they speak English now').click();
    await english.getByLabel('Very well').fill('4');
    await jasmine.press('button', 'Save');
    await expect(page.getByRole('alert')).toContainText('13 completed it, and 12 were enrolled');
    await page.getByLabel('How many of them completed it?').fill('9');
    await jasmine.press('button', 'Save');
    await expect(page.getByText('It is sent by itself, once,')).toBeVisible();
    await keepPicture(page, 'course-offline-390', true);
    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
    await expect(page.getByText('Very well 4')).toBeVisible();
    await page.goto('/returns/courses-and-events');
    await expect(page.getByRole('main')).toContainText('No return of any course is held.');
    await keepPicture(page, 'turnout-390', true);
  });
});
