import { expect, test } from '../../testing/map-page.ts';
import { answered, answeredFirst, ask, atLevel2, begun, letIn, signed } from './testing/by-script.ts';
import { Officer, onAnotherDevice } from './testing/officer.ts';
import { colleague } from './testing/sign-in-by-script.ts';

test('nothing that was typed is lost or saved twice: beside another planner, on another device, without an answer, or where a sign-in ends', async ({
  map,
  request,
  browser,
  expectedFaults,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');

  await test.step('two planners save the same answer: the second sees who was faster, both texts, and loses nothing', async () => {
    const bilal = await colleague(request, 'Bilal');
    const at = await letIn(page, bilal, await begun(page, 'A scheme for two planners'));
    await amina.open(`/assess?id=${at.id}&step=screen&question=1`);
    await amina.choose('What will it do to cohesion?', 'Positive');
    await amina.write('Why, in a sentence?', 'What Amina found out.');

    await answeredFirst(bilal, at, 'What Bilal found out.');
    await amina.press('button', 'Save and continue');
    await expect(page.getByRole('heading', { name: 'Somebody else has saved meanwhile' })).toBeFocused();
    await expect(page.getByText('Demonstration: Bilal saved on')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Question 1 of the screen' })).toBeVisible();
    const why = page.getByRole('group', { name: 'Why, in a sentence?' });
    await expect(why).toContainText('What Amina found out.');
    await expect(why).toContainText('What Bilal found out.');
    await expect(page.getByRole('group', { name: 'Other sources' })).toContainText('Only they changed this');
    await map.holdUp('assess-conflict');

    await amina.choose('What will it do to cohesion?', 'Theirs, as saved');
    await amina.press('button', 'Save with these choices');
    await amina.heading(/Question 2 of 10/);
    await map.goTo(`/assess?id=${at.id}&step=screen`);
    const first = page.locator('.summary > div').first();
    await expect(first).toContainText('Negative');
    await expect(first).toContainText('What Amina found out.');
    await expect(first).toContainText('Minutes of the forum');

    await map.goTo(`/assess?id=${at.id}&step=history`);
    await amina.heading(/History/);
    await amina.straight.press('link', 'Back to the task list');
    await page.goBack();
    await page.locator('summary').first().click();
    await expect(page.locator('.differences').first()).toContainText('What Bilal found out.');
    await map.holdUp('assess-history');
  });

  await test.step('what was saved goes on another device, and what was typed and not saved waits on its own', async () => {
    const at = await begun(page, 'A scheme for two devices');
    await map.goTo(`/assess?id=${at.id}&step=facts&question=people`);
    await amina.straight.write('Who gains directly?', 'Saved on the first device.');
    await amina.straight.press('button', 'Save and continue');
    await amina.heading(/Size, money and time/);
    await amina.straight.write('Number of homes', '42');

    const elsewhere = await onAnotherDevice(browser, 'Amina');
    await elsewhere.straight.press('link', 'A scheme for two devices');
    await elsewhere.straight.press('link', 'Facts of the scheme');
    await expect(elsewhere.page.getByText('Saved on the first device.')).toBeVisible();
    await expect(elsewhere.page.getByText('42')).toHaveCount(0);
    await elsewhere.page.context().close();

    await page.reload();
    await expect(page.getByRole('main').getByText('did not save is put back')).toBeVisible();
    await expect(page.getByLabel('Number of homes')).toHaveValue('42');
    await map.holdUp('assess-restored');
    await page.goBack();
    await page.goForward();
    await expect(page.getByLabel('Number of homes')).toHaveValue('42');
    await amina.straight.press('button', 'Save and continue');
    await amina.heading(/Places where people meet/);
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  });

  await test.step('what was saved without an answer is not saved twice', async () => {
    const at = await begun(page, 'A scheme on a bad line');
    await map.goTo(`/assess?id=${at.id}&step=facts&question=people`);
    await amina.straight.write('Who gains directly?', 'Written on a bad line.');
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    expectedFaults.push(/Failed to load resource: net::ERR_FAILED/);
    await amina.straight.press('button', 'Save and continue');
    await expect(page.getByRole('alert')).toContainText('Not saved: the service did not answer.');
    await page.unroute('**/graphql');
    await amina.straight.press('button', 'Save and continue');
    await amina.heading(/Size, money and time/);
    const read = await ask<{ readonly assessment: { readonly revision: number } }>(
      page,
      'query Q($id: ID!) { assessment(id: $id) { revision } }',
      { id: at.id },
    );
    expect(read.assessment.revision).toBe(at.revision + 1);
  });

  await test.step('a sign-in that ends keeps the text, and saving goes on after signing in again', async () => {
    const at = await begun(page, 'A scheme over a long lunch');
    await map.goTo(`/assess?id=${at.id}&step=screen&question=4`);
    await amina.straight.choose('What will it do to cohesion?', 'Mixed');
    await amina.straight.write('Why, in a sentence?', 'Half a thought before lunch.');
    await page.route('**/sign-in/token', (route) =>
      route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
    );
    await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: {} }), { times: 1 });
    expectedFaults.push(/status of 40[01] /);
    await amina.straight.press('button', 'Save and continue');
    await expect(page.getByRole('alert')).toContainText('Not saved: your sign-in has ended.');
    await map.holdUp('assess-signed-out');
    await page.unroute('**/sign-in/token');
    // The page that was left has the same heading as the one that comes.
    const back = page.waitForEvent('load');
    await amina.press('button', 'Sign in again');
    await back;
    await amina.heading(/Question 4 of 10/);
    expect(amina.where()).toBe(`/assess?id=${at.id}&step=screen&question=4`);
    await expect(page.getByLabel('Why, in a sentence?')).toHaveValue('Half a thought before lunch.');
    await amina.straight.press('button', 'Save and continue');
    await amina.heading(/Question 5 of 10/);
  });
});

test('level 2 by keyboard: a red answer needs an action and what is left, then colleagues sign and the author cannot', async ({
  map,
  browser,
  request,
}) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const at = await answered(page, await atLevel2(page, 'A scheme with a red answer'), ['3.3', 'AGE']);
  await amina.open(`/assess?id=${at.id}&step=detail`);
  await amina.press('link', 'Go on with the next question');
  await amina.heading(/Who is displaced/);
  await amina.choose('How do you answer?', 'With an answer and its effect');
  await amina.write('In words', 'Two faith groups lose their rooms during works.');
  await amina.choose(/^How likely is the effect/, /^4/);
  await amina.choose(/^What would it do to relations/, /^−3/);
  await amina.choose('How sure are you?', 'Well founded');
  await map.holdUp('assess-detail-question');
  await amina.press('button', 'Save and continue');

  await amina.heading(/What is left after the actions/);
  await expect(page.getByText('risk 12 of 15')).toBeVisible();
  await amina.press('link', 'Add an action for question 3.3');
  await expect(page.getByLabel('Which question does it answer?')).toHaveValue('3.3');
  await amina.choose('What kind of action is it?', 'Reduce');
  await amina.write('What is done?', 'Rooms meanwhile, and a right to return.');
  await amina.write('Which office owns it?', 'Head of Regeneration');
  await amina.writeDay('By when?', ['1', '9', '2027']);
  await amina.write('How is success seen?', 'Both groups meet weekly during works.');
  await amina.press('button', 'Save and continue');
  await amina.heading(/What is left after the actions/);
  await amina.straight.choose('How likely is it then?', /^2/);
  await amina.straight.choose('What would it do then?', /^−2/);
  await map.holdUp('assess-after');
  const asked = page.url();
  await amina.press('button', 'Save and continue');
  // Whoever leaves before the answer has come leaves what is not saved.
  await page.waitForURL((url) => url.href !== asked);

  await map.goTo(`/assess?id=${at.id}&step=detail`);
  const lifeChances = page.getByRole('row', { name: /Life chances/ });
  await expect(lifeChances).toContainText('Red');
  await expect(lifeChances).toContainText('Amber');
  await map.holdUp('assess-colours');

  await map.goTo(`/assess?id=${at.id}&step=grid`);
  await amina.press('link', 'Go on with the next row');
  await amina.heading(/Age/);
  await amina.choose('One answer for all three limbs?', /^Yes/);
  await amina.choose('Effect, for all three limbs', 'None');
  await amina.write(/^Why\? /, 'Nothing points to one.');
  await map.holdUp('assess-grid-row');
  await amina.press('button', 'Save and continue');
  await amina.heading(/Disability/);

  for (const step of ['pairs', 'engagement', 'actions', 'predictions', 'sensitive']) {
    await map.goTo(`/assess?id=${at.id}&step=${step}`);
    await amina.heading(/./);
    await map.holdUp(`assess-${step}`);
  }
  await amina.straight.write('What divides them?', 'canary in the restricted block');
  const sensitive = page.url();
  await amina.press('button', 'Save and continue');
  await page.waitForURL((url) => url.href !== sensitive);
  await amina.heading(/A scheme with a red answer/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('canary');

  await map.goTo(`/assess?id=${at.id}&step=check`);
  await amina.straight.press('link', 'Send it to those who review and sign');
  await amina.straight.press('button', 'Send it to those who review and sign');
  await expect(page.getByRole('heading', { level: 3, name: 'Sign as director' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign as director' })).toHaveCount(0);
  await expect(page.getByText('For another office').first()).toBeVisible();

  // They sign on the same page, each in an office: one by script, the other as people do.
  const farah = await colleague(request, 'Farah');
  await signed(farah, at, 'EQUALITY_LEAD', 'Read by the equality lead.');
  const dorota = await onAnotherDevice(browser, 'Dorota', `/assess?id=${at.id}&step=check`);
  await expect(dorota.page.getByText('Read by the equality lead.')).toBeVisible();
  await dorota.press('link', 'Sign as director');
  await dorota.heading(/Sign as director/);
  await dorota.tick('I have read this revision');
  await dorota.write(/^What you say with it/, 'Read by the director.');
  await dorota.press('button', /^Sign$/);
  await expect(dorota.page.getByText('Read by the director.')).toBeVisible();
  await dorota.straight.press('link', 'Mark it as signed off');
  await dorota.straight.press('button', 'Mark it as signed off');
  await dorota.straight.press('link', 'Publish');
  await dorota.straight.press('button', 'Publish');
  await expect(dorota.page.getByText('State: Published')).toBeVisible();
  await dorota.page.context().close();
});
