import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { pdfWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { screened } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';

const pdf = (bytes: number): Buffer =>
  Buffer.concat([pdfWith('/Title (A survey)'), Buffer.alloc(bytes, ' ')]).subarray(0, bytes);

// Parts of a large document get no answer.
test.use({ expectedFaults: [/net::ERR_FAILED/] });

test('documents are attached and taken away, and a large one is sent in parts and goes on where it was held up', async ({
  map,
}, info) => {
  test.slow();
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const { id } = await screened(page, 'Homes with a long survey');
  await page.clock.install();
  await amina.open(`/assess?id=${id}&step=documents`);
  const choose = page.getByLabel('Choose a file, or drop one here');
  const attach = page.getByRole('button', { name: 'Attach it' });

  await test.step('a document is attached, with who may read it', async () => {
    const page1 = { name: 'Plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script></script>') };
    await choose.setInputFiles(page1);
    await attach.press('Enter');
    const readers = page.getByRole('group', { name: 'Who may download it?' });
    await expect(readers).toContainText('Say who may download it.');
    const everyone = page.getByRole('radio', { name: /^Public: everyone/ });
    await expect(everyone).toBeFocused();
    await everyone.check();
    await attach.press('Enter');
    await expect(page.getByText(/is no PDF, PNG, JPEG or Word document/)).toBeVisible();
    await expect(attach).toBeFocused();
    // Dropped beside the small field, where a browser would open the file by itself.
    const dataTransfer = await page.evaluateHandle((text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], 'Plan.pdf', { type: 'application/pdf' }));
      return held;
    }, Buffer.from(pdfWith('/Title (A plan)')).toString());
    await readers.dispatchEvent('drop', { dataTransfer });
    await expect(choose).toHaveValue(/Plan\.pdf$/);
    await attach.press('Enter');
    await expect(page.getByRole('heading', { name: 'Plan.pdf' })).toBeVisible();
    await expect(attach).toBeFocused();
    await expect(everyone).not.toBeChecked();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('a large one is sent in parts, goes on where it was held up, and one too large is told with its size', async () => {
    /** A part without an answer is sent again after a second, then after four: they pass at once. */
    const shownAfterPauses = (wanted: Locator): Promise<void> =>
      expect(async () => {
        await page.clock.fastForward(4_000);
        await expect(wanted).toBeVisible({ timeout: 250 });
      }).toPass({ timeout: 20_000 });
    const sent: number[] = [];
    let lost = 4;
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() ?? {};
      const part = variables?.input?.upload === undefined ? undefined : variables.input.part;
      if (part === undefined) return route.continue();
      sent.push(part);
      if (part !== 1 || lost === 0) return route.continue();
      lost -= 1;
      return route.abort();
    });
    const name = 'Survey.pdf';
    // From the disk, as by people: what is handed over as bytes goes through the test's own connection.
    const give = async (bytes: number): Promise<void> => {
      const folder = info.outputPath(String(bytes));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), pdf(bytes));
      await choose.setInputFiles(join(folder, name));
    };
    await give(10_000_001);
    await expect(page.locator('.field-fault')).toContainText('10,000,001 bytes; at most 10,000,000');
    await give(1_600_000);
    await page.getByRole('radio', { name: /^Internal/ }).check();
    await attach.press('Enter');
    // Three times without an answer: it says so, and what arrived is kept.
    await shownAfterPauses(page.getByText(/What has arrived is kept for a day/));
    expect(sent).toEqual([0, 1, 1, 1]);
    await map.holdUp('assess-documents-held-up');
    await attach.press('Enter');
    await shownAfterPauses(page.getByRole('heading', { name }));
    expect(sent).toEqual([0, 1, 1, 1, 1, 1]);
    await expect(page.getByText(/PDF, 1,600 kB, attached by/)).toBeVisible();
    const keeping = page.waitForEvent('download');
    await amina.press('button', /^Download Survey\.pdf/);
    const download = await keeping;
    expect(download.suggestedFilename()).toBe(name);
    expect((await readFile(await download.path())).equals(pdf(1_600_000))).toBe(true);
    await amina.press('button', /^Take it away Survey\.pdf/);
    await expect(page.getByRole('heading', { name })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: /Documents/ })).toBeFocused();
    await amina.straight.press('button', /^Take it away Plan\.pdf/);
    await expect(page.getByText('No document is attached.')).toBeVisible();
    await page.unroute('**/graphql');
  });
});
