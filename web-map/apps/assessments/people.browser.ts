import { expect, MapPage, test } from '../../testing/map-page.ts';
import { answered, ask, atLevel2, begun, changedBy } from './testing/by-script.ts';
import { Officer, onAnotherDevice } from './testing/officer.ts';

test('colleagues comment on an assessment, write in it together and approve what is reported of it, and areas that do not apply are passed over', async ({
  map,
  browser,
}) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const talked = await answered(page, await atLevel2(page, 'A scheme with a comment'));
  const shared = await begun(page, 'A scheme for one of us');
  const farah = await onAnotherDevice(
    browser,
    'Farah',
    `/assess?id=${talked.id}&step=comments&question=detail.6.1`,
  );
  const hers = new MapPage(farah.page);
  const requestDetail = (id: string, reason: string): Promise<unknown> =>
    ask(farah.page, 'mutation M($input: RequestDetailInput!) { requestDetail(input: $input) { replayed } }', {
      input: { idempotencyKey: crypto.randomUUID(), id, reason },
    });

  await test.step('a colleague comments on an answer, its author is told and replies, by keyboard', async () => {
    const { id } = talked;
    await farah.heading('Comment: Level 2, question 6.1');
    await expect(farah.page.getByText('Made up for a test.')).toBeVisible();
    await farah.write('Your comment', 'Which rooms stay open during the works?');
    await farah.press('button', 'Save the comment');
    await farah.heading('Comments');

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
    await amina.straight.write('In words', 'Benches, and one door for all.');
    await ask(
      farah.page,
      'mutation M($input: CommentOnAssessmentInput!) { commentOnAssessment(input: $input) { replayed } }',
      { input: { idempotencyKey: crypto.randomUUID(), id, about: 'detail.6.5', text: 'Good.' } },
    );
    await amina.straight.press('button', 'Save and continue');
    await expect(page).not.toHaveURL(/question=6\.5/);
  });

  await test.step('she asks to write in another and is let in; nobody else may', async () => {
    await hers.goTo(`/assess?id=${shared.id}&step=screen`);
    await farah.press('link', 'Ask to write in it');
    await farah.write('Why do you want to write in it?', 'I know the school there.');
    await farah.press('button', 'Ask the owner');
    await expect(farah.page.getByText('You have asked to write in it.')).toBeVisible();

    await map.goTo('/assess');
    await amina.press('link', /^A colleague asks to write: A scheme for one of us/);
    await map.holdUp('assess-team');
    await amina.press('button', /^Let in Demonstration: Farah/);
    await expect(page.getByRole('button', { name: /^Hand over to Demonstration: Farah/ })).toBeVisible();
  });

  await test.step('what became of her words stands on her own list: she settles her comment, and writes where she was let in', async () => {
    const { id } = talked;
    const reason = 'A councillor asks for a closer look.';
    await requestDetail(id, reason);
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
    await hers.goTo('/assess');
    const own = farah.page.getByRole('region', { name: 'Your requests for level 2' });
    await expect(own.getByRole('link', { name: 'A scheme with a comment' })).toBeVisible();
    await expect(own).toContainText(reason);
    await expect(own).toContainText('It is taken up It is at level 2 already.');
    await farah.press('link', /^Your comments were answered: settle them: A scheme with a comment/);
    await farah.press('button', /^Settle this comment/);
    await expect(farah.page.getByText('Settled by Demonstration: Farah')).toBeVisible();
    await hers.goTo(`/assess?id=${shared.id}&step=screen`);
    await expect(farah.page.getByRole('link', { name: 'Begin with question 1' })).toBeVisible();
  });

  await test.step('a report on an action waits until she approves it, and its author cannot', async () => {
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
    await map.goTo(`/assess?id=${at.id}&step=actions`);
    await amina.press('link', /^Report progress/);
    await amina.heading('How far is it?');
    await amina.choose('How far is it?', 'Done');
    await amina.write('What shows that it is done, or why was it dropped?', 'Both groups meet on Tuesdays.');
    await amina.press('button', 'Save and continue');
    await expect(page.getByText('Reported, and not public until a colleague has approved it:')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Review this report/ })).toHaveCount(0);
    await expect(page.getByText('Not started')).toBeVisible();

    await hers.goTo(`/assess?id=${at.id}`);
    await expect(farah.page.getByText('1 to review')).toBeVisible();
    await hers.goTo(`/assess?id=${at.id}&step=actions`);
    await farah.press('link', /^Review this report/);
    await farah.heading('Review a report');
    await expect(farah.page.getByText('Both groups meet on Tuesdays.')).toBeVisible();
    await farah.choose('What becomes of it?', /^Approve it/);
    await farah.press('button', 'Save and continue');
    await expect(farah.page.getByText('Done', { exact: true })).toBeVisible();
    await expect(farah.page.getByText('not public until')).toHaveCount(0);
    await farah.page.context().close();
  });

  await test.step('areas that do not apply are passed over', async () => {
    const detail = await atLevel2(page, 'A scheme with areas aside');
    await map.goTo(`/assess?id=${detail.id}&step=detail`);
    await amina.press('link', 'Begin with the areas that apply');
    await amina.heading('Which of the six areas does it bear on?');
    await amina.choose('Shared vision', 'It bears on this');
    await amina.straight.choose('Rights and responsibilities', 'It bears on this');
    await amina.straight.choose('Newcomers and settled people', 'It does not apply');
    await amina.write(/^Why does it not apply/, '.');
    await amina.straight.choose('Relationships between people', 'It bears on this');
    await amina.press('button', 'Save and continue');
    await expect(page.getByText(/this says too little/).first()).toBeVisible();
    await map.holdUp('assess-areas');
    await amina.straight.write(/^Why does it not apply/, 'Nobody moves in or out.');
    await amina.straight.press('button', 'Save and continue');
    await amina.heading('Six points');
    await expect(page.getByText('This area was passed over: Nobody moves in or out.')).toBeVisible();
  });
});
