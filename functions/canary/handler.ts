import { faultOf, type SiteAnswer, type SiteCheck, siteChecks } from './site-checks.ts';

const patienceMilliseconds = 15_000;

/** Asks one address as a stranger's browser does, past no cache that a stranger has not. */
async function answerAt(
  site: string,
  { path, type }: SiteCheck,
  fetchFrom: typeof fetch,
): Promise<SiteAnswer> {
  const response = await fetchFrom(new URL(path, site), {
    headers: { accept: type, 'apollo-require-preflight': 'true' },
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}

/**
 * Looks at every address of `siteChecks` once, together.
 * @param site origin of the site, "https://map.example.gov.uk"
 * @throws Error that names each address at fault and what was wrong with it
 */
export async function lookAtSite(site: string, fetchFrom: typeof fetch = fetch): Promise<void> {
  const faults = await Promise.all(
    siteChecks.map((check) =>
      answerAt(site, check, fetchFrom).then(
        (answer) => faultOf(check, answer),
        (error: unknown) => `${check.path.split('?')[0]} did not answer (${reasonOf(error)})`,
      ),
    ),
  );
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) throw new Error(`The site is not well: ${found.join('; ')}.`);
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
};

/** Lambda entry point, run by a schedule. It breaks off when the site is not well, and the alarm rings for that. */
export const handler = (): Promise<void> => lookAtSite(process.env.SITE_ADDRESS ?? '');
