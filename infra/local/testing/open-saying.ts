import { join } from 'node:path';
import { openStore, type RunningStore } from '../open-store.ts';

/** The store of a folder as `npm start` opens it, and what is said meanwhile. */
export async function openSaying(folder: string): Promise<RunningStore & { readonly said: string }> {
  const said: string[] = [];
  const store = await openStore(folder, {
    say: (line) => said.push(line),
    now: () => new Date(),
    loaded: join(folder, 'imported'),
  });
  return { ...store, said: said.join('\n') };
}
