import { expect, test } from '../../testing/map-page.ts';
import { atLevel2, changedBy } from './testing/by-script.ts';
import { Officer, onAnotherDevice } from './testing/officer.ts';

test('a report on an action waits until a colleague approves it, and its author cannot', async ({
  map,
  browser,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const at = await changedBy(page, await atLevel2(page, 'A scheme with a report'), {
    actions: [
      {
        id: 'rooms',
        type: 'REDUCE',
        what: 'Rooms meanwhile',
        ownerRole: 'Head of Regeneration',
        dueOn: '2027-09-01',
        measure: 'Both groups meet weekly',
      },
    ],
  });
  await amina.open(`/assess?id=${at.id}&step=actions`);
  await amina.press('link', /^Report progress/);
  await amina.heading('How far is it?');
  await amina.choose('How far is it?', 'Done');
  await amina.write('What shows that it is done, or why was it dropped?', 'Both groups meet on Tuesdays.');
  await amina.press('button', 'Save and continue');
  await expect(page.getByText('Reported, and not public until a colleague has approved it:')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Review this report/ })).toHaveCount(0);
  await expect(page.getByText('Not started')).toBeVisible();

  const farah = await onAnotherDevice(browser, 'Farah', `/assess?id=${at.id}`);
  await expect(farah.page.getByText('1 to review')).toBeVisible();
  await farah.page.goto(`/assess?id=${at.id}&step=actions`);
  await farah.press('link', /^Review this report/);
  await farah.heading('Review a report');
  await expect(farah.page.getByText('Both groups meet on Tuesdays.')).toBeVisible();
  await farah.choose('What becomes of it?', /^Approve it/);
  await farah.press('button', 'Save and continue');
  await expect(farah.page.getByText('Done', { exact: true })).toBeVisible();
  await expect(farah.page.getByText('not public until')).toHaveCount(0);
  await farah.page.context().close();
});
