import { rm } from 'node:fs/promises';

/** Takes away the store that the browser tests ran on. */
export default async function removeStore(): Promise<void> {
  const folder = process.env.MAP_STORE;
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
