import { expect, type Page } from '@playwright/test';
import { darlaston } from './darlaston.ts';
import { Officer } from './officer.ts';

/** Opens the page of the site of an assessment that Amina begins. @returns its id */
export async function atSite(page: Page, site?: Readonly<Record<string, unknown>>): Promise<string> {
  const amina = new Officer(page);
  await amina.arrive('Amina');
  const { id } = await darlaston(page, site);
  await page.goto(`/assess?id=${id}&step=site`);
  await expect(page.getByRole('group', { name: 'How do you want to give the site?' })).toBeVisible();
  return id;
}
