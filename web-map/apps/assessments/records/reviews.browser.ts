import { expect } from '../../../testing/map-page.ts';
import { ask } from '../testing/by-script.ts';
import { Officer, onAnotherDevice } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';

const yesterday = new Date(Date.now() - 86_400_000);
const written = yesterday.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const [day = '', month = '', year = ''] = yesterday
  .toLocaleDateString('en-GB', { timeZone: 'UTC' })
  .split('/');

test('a lead reviews a register by keys alone, a colleague approves it, and the label tells who answers and when @beside-map', async ({
  map,
  browser,
  untilTold,
}) => {
  const { page } = map;
  const jasmine = new Officer(page);
  await jasmine.arrive('Jasmine');
  await jasmine.press('link', 'Records');
  await jasmine.heading('Records that people keep');
  await map.holdUp('kinds-of-record');
  await jasmine.press('link', 'Reviews of registers');
  await jasmine.heading('Reviews of registers');
  await jasmine.press('link', 'Review a register');
  await jasmine.heading('Review a register');
  const area = page.getByLabel('For which area?');
  await expect(area).toHaveAccessibleDescription('As a locality lead you write for South.');
  await expect(area.getByRole('option', { name: 'Darlaston South' })).toHaveCount(0);
  await jasmine.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('Choose an answer: For which area');
  await expect(page).toHaveTitle('Error: Review a register · Cohesion impact assessments');
  await map.holdUp('review-faults');
  // The list of what is left open cannot be read at first, and then comes late: who sends before is not taken to settle none.
  const fault = { json: { errors: [{ message: 'A fault that the test made up.' }] } };
  const late = Promise.withResolvers<void>();
  let isRead = false;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('OpenRecords')) return route.continue();
    if (!isRead) return route.fulfill(fault);
    await late.promise;
    await route.continue();
  });
  await jasmine.choose('Which register did you look at?', 'Places to meet');
  await jasmine.tabTo(area);
  await page.keyboard.type('Palfrey');
  await jasmine.writeDay('When did you look at it?', [day, month, year]);
  await jasmine.choose('Is it complete?', /^Complete/);
  await jasmine.write('What did you look at?', 'Made up for a test: the list of lettings.');
  await jasmine.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('could not be read, so none of them could be shown');
  await map.holdUp('review-list-not-read');
  // What was said of one area is not said of another.
  await jasmine.tabTo(area);
  await page.keyboard.type('Pleck');
  await jasmine.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('could not be read, so none of them could be shown');
  await expect(page.getByRole('alert')).toBeFocused();
  isRead = true;
  await jasmine.tabTo(area);
  await page.keyboard.type('Palfrey');
  await jasmine.press('button', 'Send for approval');
  await expect(page.getByRole('button', { name: 'Saving' })).toBeVisible();
  late.resolve();
  await expect(page.getByRole('alert')).toContainText('their list came only now');
  await map.holdUp('review-list-came');
  await page.unrouteAll({ behavior: 'wait' });
  // One place of the ward has no word on whether it is open: without an answer the test would stay not known.
  const leftOpen = page.getByRole('group', { name: 'Which of these records do not count here?' });
  await expect(leftOpen.getByRole('checkbox')).toHaveCount(1);
  await jasmine.tabTo(leftOpen.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await jasmine.press('button', 'Send for approval');
  await jasmine.heading('Review of a register');
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
  await expect(page).toHaveTitle(/^Review of a register · .*Palfrey.* · Cohesion impact assessments$/);
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  // She goes on writing while a colleague approves what she sent.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('OpenRecords') ? route.fulfill(fault) : route.continue(),
  );
  await jasmine.press('button', 'Change');
  await jasmine.write('What did you look at?', 'Made up for a test: the list of lettings, and a walk.');
  const farah = await onAnotherDevice(browser, 'Farah', jasmine.where());
  await farah.press('button', 'Approve');
  await expect(farah.page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await expect(farah.page.getByText(/^Approved as cohesion officer on .*\. Holds until /)).toBeVisible();
  await jasmine.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('could not be read, so none of them could be shown');
  await expect(page.getByRole('alert')).toBeFocused();
  // Who was told so and sends again means it.
  await jasmine.press('button', 'Send for approval');
  await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
  await expect(page.locator('.conflict li')).toHaveText(['Whether it is approved']);
  await map.holdUp('review-conflict');
  await jasmine.press('button', 'Take theirs and leave mine');
  await expect(page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await map.holdUp('review-in-force');

  const { page: anyone } = farah;
  const answers = 'query Q { area(code: "E05001311") { classification { practice { known } } } }';
  await untilTold(() => ask(page, answers, {}), '"known":1');
  await anyone.goto('/area/E05001311');
  await expect(anyone.locator('main')).toContainText(
    `The register was reviewed on ${written}; a cohesion officer answers for it being complete.`,
  );
  await expect(anyone.locator('main')).toContainText(
    '1 record without a status or full dates was looked into: by the review it does not count here.',
  );

  await anyone.goto(jasmine.where());
  await farah.write('Reason', 'Made up for a test.');
  await farah.press('button', 'Withdraw');
  await expect(anyone.getByText('Revision 3: withdrawn')).toBeVisible();
  await anyone.context().close();
});
