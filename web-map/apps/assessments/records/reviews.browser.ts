import { expect } from '../../../testing/map-page.ts';
import { ask, recordStep } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';
import { colleague } from '../testing/sign-in-by-script.ts';

/** The registers that a review may be of, in the API, with the practice test that rests on each. */
const otherRegisters = [
  ['placesOfWelcome', 'reach'],
  ['projects', 'activeProjects'],
  ['participation', 'participation'],
  ['exchanges', 'exchange'],
] as const;

interface OpenRecords {
  readonly area: {
    readonly classification: {
      readonly practice: {
        readonly tests: readonly {
          readonly key: string;
          readonly openRecords: readonly { readonly id: string }[];
        }[];
      };
    };
  };
}
const openRecords =
  'query Q { area(code: "E05001311") { classification { practice { tests { key openRecords { id } } } } } }';
const propose =
  'mutation M($input: ProposeRegisterReviewInput!) { proposeRegisterReview(input: $input) { id } }';

const yesterday = new Date(Date.now() - 86_400_000);
const written = yesterday.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const [day = '', month = '', year = ''] = yesterday
  .toLocaleDateString('en-GB', { timeZone: 'UTC' })
  .split('/');

test('a lead reviews a register by keys alone, a colleague approves it, and with the other four the label becomes known before her eyes and tells who answers and when @beside-map', async ({
  map,
  request,
  later,
}) => {
  test.slow();
  const { page } = map;
  await page.clock.install();
  const jasmine = new Officer(page);
  await jasmine.arrive('Jasmine');
  await jasmine.press('link', 'Records');
  await jasmine.heading('Records that people keep');
  await map.holdUp('kinds-of-record');
  await expect(
    page.getByRole('link', { name: 'Match newcomers with buddies from your own file' }),
  ).toHaveAttribute('href', '/assess?step=buddies');
  await jasmine.press('link', 'Reviews of registers');
  await jasmine.heading('Reviews of registers');
  await jasmine.press('link', 'Review a register');
  await jasmine.heading('Review a register');
  const area = page.getByLabel('For which area?');
  await expect(area).toHaveAccessibleDescription('As a locality lead you write for South.');
  await expect(area.getByRole('option', { name: 'Darlaston South' })).toHaveCount(0);
  await jasmine.straight.press('button', 'Send for approval');
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
  await jasmine.straight.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('could not be read, so none of them could be shown');
  // What was said of one area is not said of another.
  await area.selectOption({ label: 'Pleck' });
  await jasmine.straight.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('could not be read, so none of them could be shown');
  await expect(page.getByRole('alert')).toBeFocused();
  isRead = true;
  await area.selectOption({ label: 'Palfrey' });
  await jasmine.straight.press('button', 'Send for approval');
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
  const farah = await colleague(request, 'Farah');
  const record = (): string => new URL(page.url()).searchParams.get('record') ?? '';
  await recordStep(farah, 'approveRecord', record(), 1);
  await jasmine.straight.press('button', 'Send for approval');
  await expect(page.getByRole('alert')).toContainText('could not be read, so none of them could be shown');
  await expect(page.getByRole('alert')).toBeFocused();
  // Who was told so and sends again means it.
  await jasmine.straight.press('button', 'Send for approval');
  await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
  await expect(page.locator('.conflict li')).toHaveText(['Whether it is approved']);
  await map.holdUp('review-conflict');
  await jasmine.press('button', 'Take theirs and leave mine');
  await expect(page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await expect(page.getByText(/^Approved as cohesion officer on .*\. Holds until /)).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });

  // The next is a link away. What this one walked to is done for it without the way, and for three more by script.
  await jasmine.press('link', 'Review it Places of Welcome');
  await expect(page.getByRole('radio', { name: 'Places of Welcome' })).toBeChecked();
  const {
    area: { classification },
  } = await ask<OpenRecords>(page, openRecords, {});
  const settledFor = (test: string): readonly string[] =>
    classification.practice.tests.find(({ key }) => key === test)?.openRecords.map(({ id }) => id) ?? [];
  await jasmine.straight.writeDay('When did you look at it?', [day, month, year]);
  await jasmine.straight.choose('Is it complete?', /^Complete/);
  await jasmine.straight.write('What did you look at?', 'Made up for a test: the lists, and a walk.');
  const boxes = leftOpen.getByRole('checkbox');
  await expect(boxes).toHaveCount(settledFor('reach').length);
  for (const box of await boxes.all()) await box.press('Space');
  await jasmine.straight.press('button', 'Send for approval');
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
  const sent = [record()];
  for (const [register, key] of otherRegisters.slice(1)) {
    const content = {
      register,
      area: 'E05001311',
      reviewedOn: `${year}-${month}-${day}`,
      result: 'COMPLETE',
      lookedAt: 'Made up for a test: the lists, and a walk.',
      ...(settledFor(key).length > 0 ? { settled: settledFor(key) } : {}),
    };
    const { proposeRegisterReview } = await ask<{ readonly proposeRegisterReview: { readonly id: string } }>(
      page,
      propose,
      { input: { idempotencyKey: crypto.randomUUID(), content } },
    );
    sent.push(proposeRegisterReview.id);
  }
  // She touches nothing: within ten seconds, which pass at once, her page looks again by itself.
  const pageLooks = async (): Promise<void> => {
    await later();
    await page.clock.fastForward(10_000);
  };
  const progress = page.getByRole('region', { name: 'The five registers of Palfrey' });
  await pageLooks();
  await expect(progress.getByText('Waits for approval')).toHaveCount(4);
  await expect(progress).toContainText('Label of Palfrey now: Not enough evidence');
  await map.holdUp('five-reviews-wait');
  for (const each of sent) await recordStep(farah, 'approveRecord', each, 1);
  await pageLooks();
  await expect(progress).toContainText('5 of its five tests are known');
  await expect(progress).toContainText('When you came it was: Not enough evidence.');
  await expect(progress.getByText(/^Complete, approved as cohesion officer on /)).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toHaveCount(0);
  await map.holdUp('five-reviews-known');
  const label = (await progress.getByRole('link').first().textContent()) ?? '';

  // Where the page on which buddies are matched leads: what it says is chosen.
  await map.goTo('/assess?kind=roleCount&record=new&given=role%3DBUDDY');
  await expect(page.getByLabel(/^Buddies$/i)).toBeChecked();

  await page.goto('/area/E05001311');
  const main = page.getByRole('main');
  await expect(main).toContainText(label);
  await expect(main).toContainText(
    `The register was reviewed on ${written}; a cohesion officer answers for it being complete.`,
  );
  await expect(main).toContainText(
    '1 record without a status or full dates was looked into: by the review it does not count here.',
  );
});
