/** Path patterns of CloudFront, where a star stands for anything, slashes included. The first that fits is taken. */

/** Data files, which programs and pages of other origins may read. */
export const dataFilePaths = [
  '/area*.csv*',
  '/area*.geojson',
  '/compare.*',
  '/dictionary.csv',
  '/assessments*.csv*',
  '/assessments*.geojson',
] as const;

/** Pages that are made on the server, with their style; last the public register of assessments and its reports. */
export const pagePaths = ['/area*', '/compare', '/accessibility', '/assessments', '/assessments/*'] as const;

/**
 * What a page may be asked with: two areas to compare, a day, a language, how much to print; the register of
 * assessments by ward or locality, state, kind, and where its next part begins; a report as an earlier publication has
 * it. Anything else stops before the function, so that nobody can fill what CloudFront keeps with addresses that mean
 * the same. Ten are the most that a cache policy takes (Amazon CloudFront Developer Guide, "Quotas").
 */
export const pageParameters = [
  'a',
  'b',
  'asOf',
  'lang',
  'print',
  'area',
  'state',
  'kind',
  'after',
  'revision',
] as const;

/**
 * A query string, without its question mark, with these parameters alone, in their order and as they were written.
 * @example withPageParameters('lang=pl&utm_source=x') // 'lang=pl'
 */
export const withPageParameters = (query: string): string =>
  query
    .split('&')
    .filter((pair) => (pageParameters as readonly string[]).includes(pair.split('=', 1).join('')))
    .join('&');

/**
 * Where the officers' working app answers: one page, whatever follows. People come back to the first of them, with a
 * code, when they have signed in. The register at `/assessments` is not part of it.
 */
export const assessPaths = ['/assess', '/assess/*', '/assess.html'] as const;

/** File of the officers' working app in the folder of the built site. */
export const assessFile = '/assess.html';

const fits = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('.*')}$`).test(path);
  });

/** Whether the path is a data file. */
export const isDataFilePath = (path: string): boolean => fits(dataFilePaths, path);

/** Whether the function of the pages answers this path: a page, its style, or a data file. */
export const isPagePath = (path: string): boolean => fits(pagePaths, path) || isDataFilePath(path);

/** Whether the path belongs to the officers' working app. @example isAssessPath('/assessments') // false */
export const isAssessPath = (path: string): boolean => fits(assessPaths, path);

/** The file of the built site that a path asks for. @example siteFileOf('/assess/new') // '/assess.html' */
export const siteFileOf = (path: string): string => (isAssessPath(path) ? assessFile : path);
