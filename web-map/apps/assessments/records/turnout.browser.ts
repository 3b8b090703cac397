import { expect, keepPicture, test } from '../../../testing/map-page.ts';
import { Officer } from '../testing/officer.ts';

/** Every number in here is made up: no course has told anything. */
test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] });

test('a course is told on a phone without a network and sent once; a form asks before anything goes wrong @beside-map', async ({
  map,
}) => {
  const { page } = map;
  const jasmine = new Officer(page);
  await jasmine.arrive('Jasmine');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/assess?kind=courseReturn&record=new');
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
