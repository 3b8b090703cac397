import { expect } from '../../../testing/map-page.ts';
import { ask, recordStep } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';
import { colleague } from '../testing/sign-in-by-script.ts';

const place = 'com-aaina-community-hub';
const form = `/assess?kind=venueOpening&record=new&venue=${place}`;

test('a lead corrects opening times on a phone by keys alone, and everybody sees them with their history @beside-map', async ({
  map,
  request,
  untilTold,
}) => {
  const { page } = map;
  const jasmine = new Officer(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await jasmine.arrive('Jasmine', form);
  await jasmine.heading('Correct opening times');
  await expect(page.getByRole('main')).toContainText('Aaina Community Hub');
  await jasmine.press('button', 'Save');
  await expect(page.getByRole('alert')).toContainText('When is it open every week');
  await map.holdUp('opening-faults');
  const opens = page.getByLabel('Monday Opens', { exact: true });
  await jasmine.tabTo(opens);
  await opens.fill('10:00');
  await jasmine.press('button', 'Save');
  await expect(page.getByRole('alert')).toContainText('The closing time of Monday is missing.');
  const closes = page.getByLabel('Monday Closes', { exact: true });
  await jasmine.tabTo(closes);
  await closes.fill('12:00');
  await jasmine.choose('And on bank holidays?', 'Closed');
  await jasmine.choose('Who says so?', 'Whoever runs the place');
  await jasmine.press('button', 'Save');
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();

  const farah = await colleague(request, 'Farah');
  const record = new URL(page.url()).searchParams.get('record') ?? '';
  await recordStep(farah, 'approveRecord', record, 1);

  // Her next change stands at once, and the map's card has it with its history.
  await page.goto(form);
  await jasmine.press('button', 'Another time on Monday');
  await page.getByLabel('Monday Opens 2', { exact: true }).fill('14:00');
  await page.getByLabel('Monday Closes 2', { exact: true }).fill('16:00');
  await jasmine.press('button', 'Save');
  await expect(page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await expect(page.getByText('Revision 3: changed')).toBeVisible();
  await map.holdUp('opening-in-force');
  await untilTold(
    () => ask(farah, 'query Q($id: ID!) { venue(id: $id) { openingText } }', { id: place }),
    '14:00',
  );
  await page.goto(`/?venue=${place}`);
  await expect(page.getByRole('main')).toContainText('Monday 14:00 to 16:00');
  await page.getByText('History of these times').click();
  await expect(page.getByText(/^Changed on /)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Correct its opening times' })).toHaveAttribute('href', form);
  await expect(page.getByRole('link', { name: 'Send the return of a course held here' })).toHaveAttribute(
    'href',
    `/assess?kind=courseReturn&record=new&venue=${place}`,
  );
});
