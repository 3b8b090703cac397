import { expect, test } from '../../testing/map-page.ts';
import { answered, ask, atLevel2, begun } from './testing/by-script.ts';
import { Officer, onAnotherDevice } from './testing/officer.ts';

test('colleagues comment on an assessment and write in it together, and areas that do not apply are passed over', async ({
  map,
  browser,
}) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');

  await test.step('a reviewer comments on an answer, its author is told and replies, and it is settled, by keyboard', async () => {
    const { id } = await answered(page, await atLevel2(page, 'A scheme with a comment'));
    const chloe = await onAnotherDevice(
      browser,
      'Chloe',
      `/assess?id=${id}&step=comments&question=detail.6.1`,
    );
    await chloe.heading('Comment: Level 2, question 6.1');
    await expect(chloe.page.getByText('Made up for a test.')).toBeVisible();
    await chloe.write('Your comment', 'Which rooms stay open during the works?');
    await chloe.press('button', 'Save the comment');
    await chloe.heading('Comments');

    await amina.open('/assess');
    await amina.press('link', /^Answer comments: A scheme with a comment/);
    await amina.heading('Comments');
    await expect(page.getByRole('button', { name: /^Settle/ })).toHaveCount(0);
    await map.holdUp('assess-comments');
    await amina.press('link', /^Reply/);
    await amina.write('Your reply', 'Both halls stay open.');
    await amina.press('button', 'Save the reply');
    await expect(page.getByLabel('Your reply')).toHaveCount(0);
    await expect(page.getByText('Both halls stay open.')).toBeVisible();

    // What others say beside an answer never stands in the way of saving it.
    await map.goTo(`/assess?id=${id}&step=detail&question=6.5`);
    await amina.write('In words', 'Benches, and one door for all.');
    await ask(
      chloe.page,
      'mutation M($input: CommentOnAssessmentInput!) { commentOnAssessment(input: $input) { replayed } }',
      { input: { idempotencyKey: crypto.randomUUID(), id, about: 'detail.6.5', text: 'Good.' } },
    );
    await amina.press('button', 'Save and continue');
    await expect(page).not.toHaveURL(/question=6\.5/);

    // What she asked for stands on her own list, with what became of it.
    const requested = 'mutation M($input: RequestDetailInput!) { requestDetail(input: $input) { replayed } }';
    const reason = 'A councillor asks for a closer look.';
    await ask(chloe.page, requested, { input: { idempotencyKey: crypto.randomUUID(), id, reason } });
    await ask(
      page,
      'mutation M($input: AnswerDetailRequestInput!) { answerDetailRequest(input: $input) { replayed } }',
      {
        input: {
          idempotencyKey: crypto.randomUUID(),
          id,
          request: 'r1',
          outcome: 'TAKEN_UP',
          reason: 'It is at level 2 already.',
        },
      },
    );
    await chloe.page.goto('/assess');
    const own = chloe.page.getByRole('region', { name: 'Your requests for level 2' });
    await expect(own.getByRole('link', { name: 'A scheme with a comment' })).toBeVisible();
    await expect(own).toContainText(reason);
    await expect(own).toContainText('It is taken up It is at level 2 already.');
    await chloe.press('link', /^Your comments were answered: settle them: A scheme with a comment/);
    await chloe.press('button', /^Settle this comment/);
    await expect(chloe.page.getByText('Settled by Demonstration: Chloe')).toBeVisible();
    await chloe.page.context().close();
  });

  await test.step('a colleague asks to write and is let in; nobody else may, and areas that do not apply are passed over', async () => {
    const { id } = await begun(page, 'A scheme for one of us');
    const bilal = await onAnotherDevice(browser, 'Bilal', `/assess?id=${id}&step=screen`);
    await bilal.press('link', 'Ask to write in it');
    await bilal.write('Why do you want to write in it?', 'I know the school there.');
    await bilal.press('button', 'Ask the owner');
    await expect(bilal.page.getByText('You have asked to write in it.')).toBeVisible();

    await amina.open('/assess');
    await amina.press('link', /^A colleague asks to write: A scheme for one of us/);
    await map.holdUp('assess-team');
    await amina.press('button', /^Let in Demonstration: Bilal/);
    await expect(page.getByRole('button', { name: /^Hand over to Demonstration: Bilal/ })).toBeVisible();
    await bilal.page.goto(`/assess?id=${id}&step=screen`);
    await expect(bilal.page.getByRole('link', { name: 'Begin with question 1' })).toBeVisible();
    await bilal.page.context().close();

    const detail = await atLevel2(page, 'A scheme with areas aside');
    await map.goTo(`/assess?id=${detail.id}&step=detail`);
    await amina.press('link', 'Begin with the areas that apply');
    await amina.heading('Which of the six areas does it bear on?');
    await amina.choose('Shared vision', 'It bears on this');
    await amina.choose('Rights and responsibilities', 'It bears on this');
    await amina.choose('Newcomers and settled people', 'It does not apply');
    await amina.write(/^Why does it not apply/, '.');
    await amina.choose('Relationships between people', 'It bears on this');
    await amina.press('button', 'Save and continue');
    await expect(page.getByText(/this says too little/).first()).toBeVisible();
    await map.holdUp('assess-areas');
    await amina.write(/^Why does it not apply/, 'Nobody moves in or out.');
    await amina.press('button', 'Save and continue');
    await amina.heading('Six points');
    await expect(page.getByText('This area was passed over: Nobody moves in or out.')).toBeVisible();
  });
});
