import { expect, test } from '../../testing/map-page.ts';
import { Officer } from './testing/officer.ts';

test('a planner makes an assessment from the start to the decision by keyboard alone', async ({ map }) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await page.goto('/assess');
  await amina.signIn('Amina');

  await amina.press('link', 'Start an assessment');
  await amina.heading('Start an assessment');
  await amina.press('button', 'Start');
  await expect(page.getByRole('alert')).toBeFocused();
  await map.holdUp('assess-begin-faults');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title of the scheme')).toBeFocused();
  await amina.write('Title of the scheme', 'Small grants for community groups');
  await amina.choose('What kind of scheme is it?', 'A programme of grants');
  await amina.press('button', 'Start');
  await amina.heading(/Small grants for community groups/);

  await amina.press('link', 'Facts of the scheme');
  await amina.heading(/What it is/);
  await amina.write(
    'What is planned, in a few sentences?',
    'Grants of up to 2,000 pounds for groups that bring people together.',
  );
  await amina.press('button', 'Save and continue');
  await amina.heading(/Who decides/);
  await amina.choose('How far has the scheme come?', 'One option is preferred');
  await amina.write('Who decides?', 'Cabinet');
  await amina.writeDay('When is it to be decided?', ['31', '2', '2027']);
  await amina.press('button', 'Save and continue');
  await expect(page.getByRole('alert')).toContainText('write a real day');
  await amina.straight.writeDay('When is it to be decided?', ['31', '3', '2027']);
  await map.holdUp('assess-facts');
  await amina.straight.press('button', 'Save and continue');
  await amina.heading(/Who gains/);
  await amina.straight.write('Who gains directly?', 'Community groups in all four localities.');
  await amina.straight.press('button', 'Save and continue');
  await amina.heading(/Size, money and time/);
  await amina.press('link', 'Go on without saving');
  await amina.heading(/Places where people meet/);
  await amina.straight.press('link', 'Go on without saving');
  await amina.heading(/Facts of the scheme/);
  await map.holdUp('assess-facts-summary');

  await amina.press('link', 'Back to the task list');
  await amina.press('link', 'Ten questions');
  await amina.press('link', 'Begin with question 1');
  for (let number = 1; number <= 10; number += 1) {
    await amina.heading(new RegExp(`Question ${number} of 10`));
    // The way over the page of one question is that over each.
    const her = number === 1 ? amina : amina.straight;
    await her.choose('What will it do to cohesion?', number === 6 ? 'Mixed' : 'Neutral');
    await her.write('Why, in a sentence?', `Because of reason ${number}.`);
    await her.press('button', 'Save and continue');
  }
  await amina.heading(/Ten questions/);
  await map.holdUp('assess-screen');
  await amina.press('link', 'See the recommendation');
  await expect(page.getByText('Go to level 2, the detailed test.')).toBeVisible();
  await expect(page.getByText('Question 6', { exact: false }).first()).toBeVisible();
  await amina.choose('Decision', 'Close with reasons');
  await expect(page.getByLabel('You decide otherwise than recommended: why is that right?')).toBeVisible();
  await amina.choose('Decision', 'Go to level 2');
  await amina.write('Why?', 'Question 6 needs a closer look.');
  await amina.press('button', 'Save the decision');
  await amina.heading(/Next steps and signatures/);
  await amina.press('link', 'Finish the screen');
  await amina.press('button', 'Finish the screen');
  await amina.straight.press('link', 'Go on at level 2');
  await amina.straight.press('button', 'Go on at level 2');
  await amina.heading(/Small grants/);
  await expect(page.getByRole('link', { name: 'Six points' })).toBeVisible();
});
