/** Path patterns of CloudFront, where a star stands for anything, slashes included. The first that fits is taken. */

/** Data files, which programs and pages of other origins may read. */
export const dataFilePaths = [
  '/area*.csv*',
  '/area*.geojson',
  '/compare.*',
  '/dictionary.csv',
  '/practice-on-record.*',
  '/venues.*',
  '/projects.*',
  '/indicators.*',
  '/comparators.*',
  '/matching.*',
  '/returns*.csv*',
  '/registers.*',
  '/events*.ics',
  '/assessments*.csv*',
  '/records/*.csv',
  '/assessments*.geojson',
] as const;

/** Documents that stand with assessments: a browser keeps them and shows none. */
export const documentPaths = ['/assessments/*/documents/*'] as const;

/** Pages that are made on the server, with their style; last the public register of assessments and its reports. */
export const pagePaths = [
  '/area*',
  '/compare',
  '/about',
  '/easy*',
  '/accessibility',
  '/limits',
  '/practice',
  '/places-and-projects',
  '/organisations',
  '/exchanges',
  '/priorities',
  '/targets',
  '/matching',
  '/roles',
  '/records',
  '/records/*',
  '/returns*',
  '/registers',
  '/events',
  '/assessments',
  '/assessments/*',
] as const;

/**
 * What a page may be asked with: a day, a day since which changes are told, a language, how much to print; the register of
 * assessments by ward or locality, state, kind, and where its next part begins; a report as an earlier publication
 * has it. Anything else stops before the function, so that nobody can fill what CloudFront keeps with addresses that mean
 * the same. Ten are the most that a cache policy takes (Amazon CloudFront Developer Guide, "Quotas").
 */
export const pageParameters = [
  'asOf',
  'since',
  'lang',
  'print',
  'area',
  'state',
  'kind',
  'after',
  'revision',
] as const;

/** Two areas beside each other, as a page and as files: apart, because the other pages have their ten. */
export const comparePaths = { start: '/compare', parameters: ['a', 'b', 'asOf', 'print', 'lang'] } as const;
/** Pairs that could meet, as a page and as a file, by what they are looked for with. */
export const matchingPaths = {
  start: '/matching',
  parameters: [
    'phase',
    'withinKilometres',
    'leastDifference',
    'mealsApart',
    'linksEach',
    'spotsPerPlace',
    'asOf',
    'print',
    'lang',
  ],
} as const;

/** The promises of the plans, and what they can be narrowed by: apart, because the other pages have their ten. */
export const planPath = '/plan';
/** The files that say the same, which programs and pages of other origins may read. */
export const planFilePath = '/plan.*';
export const planParameters = [
  'document',
  'priority',
  'owner',
  'state',
  'area',
  'print',
  'asOf',
  'lang',
] as const;
/** The search page, by itself: what the other pages are asked with are the ten names that a policy takes. */
export const searchPath = '/search';
export const searchParameters = ['q', 'lang'] as const;

/**
 * Where the officers' working app answers: one page, whatever follows. People come back to the first of them, with a
 * code, when they have signed in. The register at `/assessments` is not part of it.
 */
export const assessPaths = ['/assess', '/assess/*', '/assess.html'] as const;

/** File of the officers' working app in the folder of the built site. */
export const assessFile = '/assess.html';
