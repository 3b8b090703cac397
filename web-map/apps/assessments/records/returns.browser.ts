import { expect, keepPicture } from '../../../testing/map-page.ts';
import { ask, recordStep } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';
import { colleague } from '../testing/sign-in-by-script.ts';

const place = 'com-aaina-community-hub';
const timesForm = `/assess?kind=venueOpening&record=new&venue=${place}`;
const form = `/assess?kind=placeReturn&record=new&venue=${place}`;

// Every number in here is made up. Without a network the browser notes each request that got no answer.
test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] });

test('on a phone a lead corrects opening times by keys alone, and tells returns without a network, which are kept and sent once by themselves when it is back @beside-map', async ({
  map,
  request,
  untilTold,
}) => {
  test.slow();
  const { page } = map;
  const jasmine = new Officer(page);
  const farah = await colleague(request, 'Farah');
  const approveSent = (): Promise<unknown> =>
    recordStep(farah, 'approveRecord', new URL(page.url()).searchParams.get('record') ?? '', 1);
  await page.setViewportSize({ width: 390, height: 844 });
  await jasmine.is('Jasmine');

  await test.step('opening times are corrected by keys alone, and stand at once when they have been approved before', async () => {
    await jasmine.open(timesForm);
    await jasmine.heading('Correct opening times');
    await expect(page.getByRole('main')).toContainText('Aaina Community Hub');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByRole('alert')).toContainText('When is it open every week');
    await map.holdUp('opening-faults');
    const opens = page.getByLabel('Monday Opens', { exact: true });
    await jasmine.tabTo(opens);
    await opens.fill('10:00');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByRole('alert')).toContainText('The closing time of Monday is missing.');
    const closes = page.getByLabel('Monday Closes', { exact: true });
    await jasmine.tabTo(closes);
    await closes.fill('12:00');
    await jasmine.choose('And on bank holidays?', 'Closed');
    await jasmine.choose('Who says so?', 'Whoever runs the place');
    await jasmine.press('button', 'Save');
    await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
    await approveSent();

    // Her next change stands at once.
    await map.goTo(timesForm);
    await jasmine.press('button', 'Another time on Monday');
    await page.getByLabel('Monday Opens 2', { exact: true }).fill('14:00');
    await page.getByLabel('Monday Closes 2', { exact: true }).fill('16:00');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByRole('heading', { name: 'In force' })).toBeVisible();
    await expect(page.getByText('Revision 3: changed')).toBeVisible();
    await map.holdUp('opening-in-force');
  });

  await test.step('a month is told without a network, kept, and sent once by itself when it is back', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    await map.goTo(form);
    await jasmine.heading('Send the return of a month');
    await expect(page.getByRole('main')).toContainText('Aaina Community Hub');
    await expect(page.getByLabel('Which month?')).not.toHaveValue('');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByRole('alert')).toContainText('How many sessions took place');
    await map.holdUp('return-faults');

    await page.context().setOffline(true);
    await page.getByLabel('How many sessions took place?').fill('4');
    await page.getByLabel('How many came, counted at each session').fill('31');
    const sexes = page.getByRole('group', { name: 'Of which sex' });
    await sexes.getByText('Of which sex').click();
    await sexes.getByLabel('Female').fill('40');
    await jasmine.straight.press('button', 'Save');
    // What would be refused is told at once, without the service.
    await expect(page.getByRole('alert')).toContainText('These are 40, and 31 came in all');
    await sexes.getByLabel('Female').fill('20');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByText('It is sent by itself, once,')).toBeVisible();
    await map.holdUp('return-offline');
    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
    await expect(page.getByText('Revision 1: proposed')).toBeVisible();
    await expect(page.getByText('Female 20')).toBeVisible();
    await approveSent();
  });

  await test.step('a course is told without a network and sent once; a form asks before anything goes wrong', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await map.goTo('/assess?kind=courseReturn&record=new');
    await jasmine.heading('Send the return of a course');
    await map.holdUp('course-form');
    await page.context().setOffline(true);
    await page.getByLabel('What was the course called?').fill('Made-up: English for a browser test');
    await page.getByLabel('Which organisation gave it?').fill('Made-up college');
    await page.getByLabel('English for speakers of other languages').check();
    await page.getByLabel('In which area was it?').selectOption({ label: 'South' });
    await jasmine.straight.writeDay('On which day did it end?', ['1', '9', '2026']);
    await page.getByLabel('How many were enrolled?').fill('12');
    await page.getByLabel('How many of them completed it?').fill('13');
    const english = page.getByRole('group', { name: 'How well do they speak English now' });
    await english.getByText('How well do they speak English now').click();
    await english.getByLabel('Very well').fill('4');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByRole('alert')).toContainText('13 completed it, and 12 were enrolled');
    await page.getByLabel('How many of them completed it?').fill('9');
    await jasmine.straight.press('button', 'Save');
    await expect(page.getByText('It is sent by itself, once,')).toBeVisible();
    await keepPicture(page, 'course-offline-390', true);
    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
    await expect(page.getByText('Very well 4')).toBeVisible();
  });

  await test.step('everybody sees that a return was sent and none of its numbers, and the times with their history', async () => {
    await page.goto('/returns');
    const row = page.getByRole('row', { name: /Aaina Community Hub/ });
    await expect(row).toContainText('Sent');
    await expect(page.getByRole('main')).not.toContainText('31');
    await page.goto('/returns/courses-and-events');
    await expect(page.getByRole('main')).toContainText('No return of any course is held.');
    await keepPicture(page, 'turnout-390', true);

    await untilTold(
      () => ask(farah, 'query Q($id: ID!) { venue(id: $id) { openingText } }', { id: place }),
      '14:00',
    );
    await page.goto(`/?venue=${place}`);
    await expect(page.getByRole('main')).toContainText('Monday 14:00 to 16:00');
    await page.getByText('History of these times').click();
    await expect(page.getByText(/^Changed on /)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Correct its opening times' })).toHaveAttribute(
      'href',
      timesForm,
    );
    await expect(page.getByRole('link', { name: 'Send the return of a course held here' })).toHaveAttribute(
      'href',
      `/assess?kind=courseReturn&record=new&venue=${place}`,
    );
  });
});
