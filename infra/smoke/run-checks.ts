import { type Check, checks, checksOverTls } from './checks.ts';
import { Amiss, type AskSite, askSite } from './site-under-check.ts';

/**
 * Looks at a site as a stranger does, one line a check; what is amiss does not end it.
 * @returns how many checks found something amiss
 */
export async function runChecks(address: string, say: (line: string) => void): Promise<number> {
  const ask = askSite(address);
  const all = [...checks, ...(address.startsWith('https:') ? checksOverTls(address) : [])];
  const amiss: string[] = [];
  for (const check of all) {
    const found = await lookedAt(check, ask);
    if (found !== undefined) amiss.push(check.says);
    say(found === undefined ? `ok     ${check.says}` : `AMISS  ${check.says}: ${found}`);
  }
  say(
    amiss.length === 0
      ? `All ${all.length} checks of ${address} are well.`
      : `${amiss.length} of ${all.length} checks of ${address} found something amiss.`,
  );
  return amiss.length;
}

/** What is amiss; undefined: nothing. */
async function lookedAt({ look }: Check, ask: AskSite): Promise<string | undefined> {
  try {
    await look(ask);
    return undefined;
  } catch (error) {
    if (error instanceof Amiss) return error.message;
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return `${error instanceof Error ? error.message : String(error)}${cause}`;
  }
}
