import { expect, test } from '../../testing/map-page.ts';
import { answeredFirst, letIn, screened } from './testing/by-script.ts';
import { Officer } from './testing/officer.ts';
import { colleague } from './testing/sign-in-by-script.ts';

test('evidence leads an assessment from its site to a decision, which is never saved over words that were not read', async ({
  map,
  request,
}) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');

  await test.step('a site in Darlaston, its evidence, an answer that rests on it, and what leads to level 2, by keyboard', async () => {
    const { id } = await screened(page, 'Rooms and homes in Darlaston');
    await amina.open(`/assess?id=${id}`);
    await amina.press('link', 'Where it is');
    await amina.choose('How do you want to give the site?', 'A circle around a postcode');
    await amina.write(/^Postcode/, 'WS10 8AA');
    await amina.write(/^Radius/, '150');
    await expect(page.getByRole('heading', { name: 'The site as given' })).toBeVisible();
    await amina.press('button', 'Save the site');
    await expect(page.getByText(/^Saved: 7\.07 hectares/)).toBeVisible();
    await amina.press('link', 'Back to the task list');
    await expect(page.getByRole('listitem').filter({ hasText: 'Where it is' })).toContainText('Done');
    await amina.press('link', 'Recommendation and decision');
    await expect(page.getByText('Nothing yet: something is still missing.')).toBeVisible();
    await amina.press('link', /Make the evidence for the site/);
    await amina.heading(/Evidence/);
    const pressed = Date.now();
    await amina.press('button', 'Make evidence');
    await expect(page.getByRole('heading', { name: 'Places to meet' }).first()).toBeVisible();
    console.log(`Evidence came ${((Date.now() - pressed) / 1_000).toFixed(1)} s after it was asked for.`);

    await amina.press('link', 'Back to the task list');
    await expect(page.getByText(/In .*Darlaston/)).toBeVisible();
    await map.goTo(`/assess?id=${id}&step=screen&question=8`);
    await amina.tick('Places to meet');
    await amina.write('Other sources', 'Letter of the residents');
    await map.holdUp('assess-question-with-evidence');
    await amina.press('button', 'Save and continue');
    await amina.heading(/Question 9 of 10/);
    await map.goTo(`/assess?id=${id}&step=screen`);
    await expect(page.getByText('Rests on: Places to meet; Letter of the residents')).toBeVisible();
    await page.goto(`/assess?id=${id}&step=screen&question=8`);
    await expect(page.getByRole('checkbox', { name: 'Places to meet' })).toBeChecked();

    await map.goTo(`/assess?id=${id}&step=decision`);
    await expect(page.getByText(/stand inside the site, and nobody has said/)).toBeVisible();
    await expect(page.getByText('Nothing yet: something is still missing.')).toBeVisible();
    await amina.press('link', /Say what becomes of Darlaston Community Library/);
    await amina.heading(/Places where people meet/);
    const asked = page.getByRole('group', { name: /^What becomes of/ });
    await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
    // Saved with nothing said, nothing is done: each place is still open.
    await amina.press('button', 'Save and continue');
    await amina.heading(/Rooms and homes in Darlaston/);
    const task = page.getByRole('listitem').filter({ hasText: 'Places where people meet' });
    await expect(task).toContainText('Not started');
    await amina.press('link', 'Places where people meet');
    const names = await asked.locator('legend').allTextContents();
    for (const name of names) {
      await amina.choose(name, name.includes('Darlaston Community Library') ? 'It is lost' : 'It is kept');
    }
    await map.holdUp('assess-meeting-at-risk');
    await amina.press('button', 'Save and continue');
    await expect(task).toContainText('Done');
    await map.goTo(`/assess?id=${id}&step=decision`);
    await expect(page.getByText('Go to level 2, the detailed test.')).toBeVisible();
    await expect(page.getByText(/It takes 1 meeting place: Darlaston Community Library/)).toBeVisible();
    await expect(page.getByText(/stand inside the site, and nobody has said/)).toHaveCount(0);
    await map.holdUp('assess-decision-with-evidence');
  });

  await test.step('a decision is never saved on top of words that were not read', async () => {
    const bilal = await colleague(request, 'Bilal');
    const at = await letIn(page, bilal, await screened(page, 'A scheme that moves on'));
    await map.goTo(`/assess?id=${at.id}&step=decision`);
    await amina.choose('Decision', 'Go to level 2');
    await amina.write('Why?', 'Two answers need a closer look.');
    await answeredFirst(bilal, at, 'It is hard to see why.');

    await amina.press('button', 'Save the decision');
    await expect(page.getByRole('alert')).toContainText('Not done: somebody has saved meanwhile.');
    await expect(page.getByRole('alert')).toContainText('Demonstration: Bilal');
    await expect(page.getByText('answered negative', { exact: false })).toBeVisible();
    await expect(page.getByLabel('Why?')).toHaveValue('Two answers need a closer look.');
    await map.holdUp('assess-reread');
    await amina.press('button', 'Save the decision');
    await amina.heading(/Next steps and signatures/);
  });
});
