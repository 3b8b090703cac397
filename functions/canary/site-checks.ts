/** What a person notices first when it is not there: one address of each part of the site. */
export interface SiteCheck {
  /** Path and query, from the root of the site. */
  readonly path: string;
  /** Media type that the answer must have. */
  readonly type: string;
  /** Words that the answer must hold, so that an error page with status 200 or an empty table is no success. */
  readonly holds: string;
}

/** What each page of the bucket begins its program with; their words come later, by that program. */
const startsProgram = '<script type="module"';

/** Files from the bucket, the API with its data, and the pages: each goes another way through the site. */
export const siteChecks: readonly SiteCheck[] = [
  { path: '/', type: 'text/html', holds: startsProgram },
  { path: '/assess', type: 'text/html', holds: startsProgram },
  {
    path: `/graphql?query=${encodeURIComponent('{ areas(level: WARD) { code } }')}`,
    type: 'application/json',
    holds: '"code":"E0',
  },
  { path: '/areas', type: 'text/html', holds: '/area/E0' },
  { path: '/assessments', type: 'text/html', holds: 'Cohesion Map' },
];

/** An answer, as far as it is looked at. */
export interface SiteAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * What is wrong with an answer, in a sentence for whoever is called at night; undefined where all is well.
 * @example faultOf(siteChecks[0], { status: 403, type: 'application/json', body: '' }) // '/ answered with status 403'
 */
export function faultOf(check: SiteCheck, { status, type, body }: SiteAnswer): string | undefined {
  const [place] = check.path.split('?');
  if (status !== 200) return `${place} answered with status ${status}`;
  if (!type.startsWith(check.type))
    return `${place} answered with ${type || 'no type'} in place of ${check.type}`;
  if (!body.includes(check.holds)) return `${place} answered without "${check.holds}"`;
  return undefined;
}
