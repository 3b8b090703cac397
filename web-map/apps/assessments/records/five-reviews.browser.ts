import { expect } from '../../../testing/map-page.ts';
import { ask, recordStep } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';
import { test } from '../testing/own-records.ts';
import { colleague } from '../testing/sign-in-by-script.ts';

/** The registers with the practice test that rests on each. */
const registers = [
  ['Places to meet', 'placesToMeet'],
  ['Places of Welcome', 'reach'],
  ['Projects that bring groups together', 'activeProjects'],
  ['Counts of people taking part', 'participation'],
  ['Exchanges between areas', 'exchange'],
] as const;

interface OpenRecords {
  readonly area: {
    readonly classification: {
      readonly practice: {
        readonly tests: readonly { readonly key: string; readonly openRecords: readonly object[] }[];
      };
    };
  };
}
const openRecords =
  'query Q { area(code: "E05001314") { classification { practice { tests { key openRecords { id } } } } } }';
const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Europe/London' }).split('/');

test('a lead reviews the five registers of a ward by keys alone, and its label becomes known before her eyes @beside-map', async ({
  map,
  request,
  later,
}) => {
  // Five forms, and five approvals by somebody else.
  test.setTimeout(150_000);
  const { page } = map;
  await page.clock.install();
  const jasmine = new Officer(page);
  await jasmine.arrive('Jasmine', '/assess?kind=registerReview&record=new&area=E05001314');
  const [day = '', month = '', year = ''] = today;
  const records: string[] = [];
  const progress = page.getByRole('region', { name: 'The five registers of Pleck' });
  for (const [at, [register, key]] of registers.entries()) {
    await jasmine.heading('Review a register');
    if (at === 0) await jasmine.choose('Which register did you look at?', register);
    await expect(page.getByRole('radio', { name: register })).toBeChecked();
    await jasmine.writeDay('When did you look at it?', [day, month, year]);
    await jasmine.choose('Is it complete?', /^Complete/);
    await jasmine.write('What did you look at?', 'Made up for a test: the lists, and a walk.');
    const open = page.getByRole('group', { name: 'Which of these records do not count here?' });
    // The form asks for them: who ticked before they had come would settle none.
    const { area } = await ask<OpenRecords>(page, openRecords, {});
    const test = area.classification.practice.tests.find((each) => each.key === key);
    const boxes = open.getByRole('checkbox');
    await expect(boxes).toHaveCount(test?.openRecords.length ?? -1);
    for (const box of await boxes.all()) {
      await jasmine.tabTo(box);
      await page.keyboard.press('Space');
    }
    await jasmine.press('button', 'Send for approval');
    await expect(page.getByRole('heading', { name: 'Waits for approval' })).toBeVisible();
    await expect(progress.getByText('Waits for approval')).toHaveCount(at + 1);
    records.push(new URL(page.url()).searchParams.get('record') ?? '');
    if (at < registers.length - 1) await jasmine.press('link', `Review it ${registers[at + 1]?.[0]}`);
  }
  await expect(progress).toContainText('Label of Pleck now: Not enough evidence');
  await map.holdUp('five-reviews-wait');

  const farah = await colleague(request, 'Farah');
  for (const record of records) await recordStep(farah, 'approveRecord', record, 1);
  // She touches nothing: within ten seconds, which pass at once, her page looks again by itself.
  await later();
  await page.clock.fastForward(10_000);
  await expect(progress).toContainText('5 of its five tests are known');
  await expect(progress).toContainText('When you came it was: Not enough evidence.');
  await expect(progress.getByText(/^Complete, approved as cohesion officer on /)).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'In force' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waits for approval' })).toHaveCount(0);
  await map.holdUp('five-reviews-known');
  const label = (await progress.getByRole('link').first().textContent()) ?? '';
  await page.goto('/area/E05001314');
  await expect(page.getByRole('main')).toContainText(label);
});
