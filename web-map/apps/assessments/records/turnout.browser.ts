import { expect, keepPicture, test } from '../../../testing/map-page.ts';
import { Officer, onAnotherDevice } from '../testing/officer.ts';

/** Every number in here is made up, and taken back at the end: no course has told anything, no survey is held. */
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
  await english.getByText('Count the groups').click();
  await english.getByLabel('Very well').fill('4');
  await jasmine.press('button', 'Save');
  await expect(page.getByRole('alert')).toContainText('13 completed it, and 12 were enrolled');
  await page.getByLabel('How many of them completed it?').fill('9');
  await jasmine.press('button', 'Save');
  await expect(page.getByText('It is sent by itself, once,')).toBeVisible();
  await keepPicture(page, 'course-offline-390', true);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
  await expect(page.getByText('VERY_WELL 4')).toBeVisible();
  await page.goto('/returns/courses-and-events');
  await expect(page.getByRole('main')).toContainText('No return of any course is held.');
  await keepPicture(page, 'turnout-390', true);
});

test('the answers that a wave takes are those of its question, and everyone reads a share @beside-map', async ({
  map,
  browser,
}) => {
  const { page } = map;
  const farah = new Officer(page);
  await farah.arrive('Farah');
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto('/assess?kind=surveyWave&record=new');
  await farah.heading('Put down a wave of a survey');
  const answers = page.getByRole('group', { name: 'How many gave each answer' });
  await page.getByLabel('How often people feel lonely').check();
  await answers.getByText('Count the groups').click();
  await expect(answers.getByLabel('Hardly ever')).toBeVisible();
  await page.getByLabel('People from different backgrounds get on well').check();
  await expect(answers.getByLabel('Hardly ever')).toHaveCount(0);
  await answers.getByLabel('Definitely agree').fill('130');
  await answers.getByLabel('Tend to disagree').fill('70');
  await answers.getByLabel('Too few people in the local area').fill('11');
  await page.getByLabel('What is the survey called').fill('Made-up survey');
  await page.getByLabel('How was it put, word for word?').fill('Made-up: do people here get on well?');
  await page.getByLabel('Whose residents were asked?').selectOption({ label: 'East' });
  for (const [legend, month] of [
    ['From which day were people asked?', '3'],
    ['Until which day?', '4'],
  ] as const) {
    const group = page.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill('2');
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill('2026');
  }
  await page.getByLabel('Who was asked: of which age').fill('Made-up: adults drawn by chance');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('How many were asked, if that is known?').fill('900');
  await page.getByLabel('No: each counts once').check();
  await page.getByLabel('Where do the figures stand?').fill('Made-up report, 2026');
  await map.holdUp('wave-form');
  await keepPicture(page, 'wave-form-1366', true);
  await farah.press('button', 'Send for approval');
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();

  const director = await onAnotherDevice(browser, 'Dilip');
  await director.page.goto(farah.where());
  await director.press('button', 'Approve');
  await expect(director.page.getByRole('heading', { name: 'In force' })).toBeVisible();
  const { page: other } = director;
  await other.goto('/area/east');
  const main = other.getByRole('main');
  await expect(main).toContainText('Made-up survey: about 200 answers');
  await expect(main).toContainText('23% of those asked answered');
  await expect(main).not.toContainText('130');
  await keepPicture(other, 'wave-area-1366', true);
  await other.goto('/area/east?lang=ur');
  await keepPicture(other, 'wave-area-ur', true);
  await other.goto('/records/survey-waves?lang=ur');
  await keepPicture(other, 'wave-record-ur', true);
  await other.goto('/returns/2026-Q3?lang=ur');
  await keepPicture(other, 'turnout-ur', true);

  // Taken back: other tests find the area as it was.
  await other.goto(farah.where());
  await director.write('Reason', 'Made up for a test.');
  await director.press('button', 'Withdraw');
  await expect(other.getByText('Revision 3: withdrawn')).toBeVisible();
  await other.context().close();
});
