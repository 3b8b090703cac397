import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 } });

test('the list of a register is narrowed by a thumb, and an empty one leads to its form', async ({
  page,
}) => {
  await page.goto('/records/school-levels');
  for (const control of await page.getByRole('main').locator('select, input, button').all()) {
    const box = await control.boundingBox();
    expect(box?.height, (await control.getAttribute('name')) ?? 'button').toBeGreaterThanOrEqual(44);
  }
  await page.getByLabel('Ward or locality').selectOption({ label: 'Pleck' });
  await page.getByRole('button', { name: 'Show these' }).click();
  await expect(page.getByRole('status')).toHaveText(/No record is about this area/);
  await expect(page.getByRole('link', { name: 'Sign in and write' })).toHaveAttribute(
    'href',
    '/assess?kind=schoolLevel&area=E05001314',
  );
});
