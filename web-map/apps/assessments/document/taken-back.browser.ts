import { pdfWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { ask, change, on, screened } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';
import { colleague } from '../testing/sign-in-by-script.ts';

test('a published document is signed for, downloaded by everyone, and taken back with a reason', async ({
  map,
  request,
}) => {
  const { page } = map;
  const amina = await colleague(request, 'Amina');
  const draft = await screened(amina, 'Homes with a plan');
  const bytes = Buffer.from(pdfWith('/Title (A plan)'));
  const upload = crypto.randomUUID();
  await ask(
    amina,
    'mutation S($input: SendDocumentPartInput!) { sendDocumentPart(input: $input) { parts } }',
    {
      input: { ...on(draft), upload, bytes: bytes.length, part: 0, file: bytes.toString('base64') },
    },
  );
  const document = { upload, name: 'Plan of the site', audience: 'PUBLIC' };
  const attached = await change(amina, 'attachDocument', 'AttachDocumentInput', {
    ...on(draft),
    ...document,
  });
  const decided = await change(amina, 'decideScreening', 'DecideScreeningInput', {
    ...on(attached),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  const { id } = await change(amina, 'moveAssessment', 'MoveAssessmentInput', {
    ...on(decided),
    to: 'SCREENING_DONE',
  });

  const chloe = new Officer(page);
  await chloe.arrive('Chloe', `/assess?id=${id}&step=check`);
  await chloe.straight.press('link', 'Sign as head of service');
  await chloe.straight.press('button', /^Sign$/);
  await expect(page.getByRole('alert')).toContainText('Tick “I have read this revision”');
  await chloe.straight.tick('I have read this revision');
  await chloe.straight.press('button', /^Sign$/);
  await chloe.straight.press('link', 'Close after level 1');
  await chloe.straight.press('button', 'Close after level 1');
  await chloe.straight.press('link', 'Publish');
  await chloe.straight.press('button', 'Publish');
  await expect(page.getByText('State: Published')).toBeVisible();

  await map.goTo(`/assess?id=${id}&step=documents`);
  await chloe.tabTo(page.getByText('Take it back from the public'));
  await page.keyboard.press('Enter');
  await chloe.press('button', 'Take it back');
  await expect(page.getByRole('alert')).toHaveText('Say why it is taken back.');
  await expect(page.getByLabel(/^Why\?/)).toBeFocused();
  await page.keyboard.type('It names a member of the public.');
  // Meanwhile it is there for everyone.
  const anyone = await page.context().newPage();
  await anyone.goto(`/assessments/${id}`);
  const kept = anyone.waitForEvent('download');
  await new Officer(anyone).press('link', 'Plan of the site');
  expect((await kept).suggestedFilename()).toBe('Plan of the site.pdf');
  await anyone.close();
  await chloe.press('button', 'Take it back');
  await expect(page.getByText(/^Taken back on .*: It names a member of the public\./)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /Documents/ })).toBeFocused();
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
  await map.holdUp('assess-document-taken-back');
});
