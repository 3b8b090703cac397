import { pdfWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { ask, change, changedBy, evidenceMade, on, screened } from '../testing/by-script.ts';
import { Officer, onAnotherDevice } from '../testing/officer.ts';

test('a published document is signed for, downloaded by everyone, and taken back with a reason', async ({
  map,
  browser,
}) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const draft = await screened(page, 'Homes with a plan');
  const sited = await changedBy(page, draft, {
    site: { aroundPostcode: { postcode: 'WS10 8UB', radiusMetres: 150 } },
  });
  const evidence = await evidenceMade(page, sited);
  const bytes = Buffer.from(pdfWith('/Title (A plan)'));
  const upload = crypto.randomUUID();
  await ask(
    page,
    'mutation S($input: SendDocumentPartInput!) { sendDocumentPart(input: $input) { parts } }',
    {
      input: { ...on(evidence), upload, bytes: bytes.length, part: 0, file: bytes.toString('base64') },
    },
  );
  const document = { upload, name: 'Plan of the site', audience: 'PUBLIC' };
  const attached = await change(page, 'attachDocument', 'AttachDocumentInput', {
    ...on(evidence),
    ...document,
  });
  const decided = await change(page, 'decideScreening', 'DecideScreeningInput', {
    ...on(attached),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  const { id } = await change(page, 'moveAssessment', 'MoveAssessmentInput', {
    ...on(decided),
    to: 'SCREENING_DONE',
  });

  const chloe = await onAnotherDevice(browser, 'Chloe', `/assess?id=${id}&step=check`);
  await chloe.press('link', 'Sign as head of service');
  await chloe.press('button', /^Sign$/);
  await expect(chloe.page.getByRole('alert')).toContainText('Tick “I have read this revision”');
  await chloe.tick('I have read this revision');
  await chloe.press('button', /^Sign$/);
  await chloe.press('link', 'Close after level 1');
  await chloe.press('button', 'Close after level 1');
  await chloe.press('link', 'Publish');
  await chloe.press('button', 'Publish');
  await expect(chloe.page.getByText('State: Published')).toBeVisible();

  await page.goto(`/assessments/${id}`);
  const kept = page.waitForEvent('download');
  await amina.press('link', 'Plan of the site');
  expect((await kept).suggestedFilename()).toBe('Plan of the site.pdf');

  await chloe.page.goto(`/assess?id=${id}&step=documents`);
  await chloe.tabTo(chloe.page.getByText('Take it back from the public'));
  await chloe.page.keyboard.press('Enter');
  await chloe.press('button', 'Take it back');
  await expect(chloe.page.getByRole('alert')).toHaveText('Say why it is taken back.');
  await expect(chloe.page.getByLabel(/^Why\?/)).toBeFocused();
  await chloe.page.keyboard.type('It names a member of the public.');
  await chloe.press('button', 'Take it back');
  await expect(chloe.page.getByText(/^Taken back on .*: It names a member of the public\./)).toBeVisible();
  await expect(chloe.page.getByRole('heading', { level: 1, name: /Documents/ })).toBeFocused();
  await chloe.page.context().close();
  await page.goto(`/assess?id=${id}&step=documents`);
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
  await map.holdUp('assess-document-taken-back');
});
