import { expect, type MapPage } from '../../../testing/map-page.ts';
import { darlaston } from './darlaston.ts';
import { Officer } from './officer.ts';

/** Opens the page of the site of an assessment that Amina begins; on a page where she is at work already, another one. */
export async function atSite(map: MapPage): Promise<void> {
  const { page } = map;
  const amina = new Officer(page);
  const isAtWork = page.url() !== 'about:blank';
  if (!isAtWork) await amina.is('Amina');
  const { id } = await darlaston(page);
  const path = `/assess?id=${id}&step=site`;
  await (isAtWork ? map.goTo(path) : amina.open(path));
  await expect(page.getByRole('group', { name: 'How do you want to give the site?' })).toBeVisible();
}
