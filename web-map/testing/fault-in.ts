import { expect, type MapPage } from './map-page.ts';

/** What a page of this HTML is found at fault with, empty where nothing is; being looked at changes nothing of it. */
export async function faultIn(map: MapPage, html: string): Promise<string> {
  await map.page.setContent(html);
  const before = await map.page.content();
  const fault = await map.holdUp('made-up-page').then(
    () => '',
    (error: Error) => error.message,
  );
  expect(await map.page.content()).toBe(before);
  return fault;
}
