import { rateLimitPolicy, rateLimits } from '../../functions/http/public-limits.ts';
import {
  assessPaths,
  comparePaths,
  dataFilePaths,
  documentPaths,
  matchingPaths,
  pageParameters,
  pagePaths,
  planFilePath,
  planParameters,
  planPath,
  searchParameters,
  searchPath,
} from '../page-paths.ts';
import {
  apiSecurityHeaders,
  assessSecurityHeaders,
  documentSecurityHeaders,
  explorerSecurityHeaders,
  pageSecurityHeaders,
} from '../security-headers.ts';
import { areaOfAddressCode, areaOfAddressPath } from './area-of-address.ts';
import { assessIndexCode } from './assess-index.ts';
import type { AnswerHeaders, CacheKey, EdgeBehaviour, ForwardedHeaders, Method } from './edge-behaviour.ts';
import { explorerIndexCode } from './explorer-index.ts';
import { graphqlSlashCode } from './graphql-slash.ts';
import { publicHostCode, publicHostHeader } from './public-host.ts';

const oneDay = 86_400;
const oneYear = 31_536_000;

const reading: readonly Method[] = ['GET', 'HEAD'];
/** A browser asks first whether a page of another origin may send the headers that it wants to send. */
const readingFromAnywhere: readonly Method[] = [...reading, 'OPTIONS'];
/** CloudFront knows three sets of methods; what the API does not take it refuses itself. */
const all: readonly Method[] = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'];

/** Files are the same in every language; the page that stands in for a missing one is not. */
const filesKey: CacheKey = {
  name: 'FilesByPath',
  says: 'Cohesion Map files: kept by path; the language is that of the page for a missing one',
  headers: [],
  query: ['lang'],
  seconds: { usual: oneDay, most: oneYear },
};

/** For as long as the function's own Cache-Control says; no word of it: not at all. */
const pagesKey: CacheKey = {
  name: 'PagesByPath',
  says: 'Cohesion Map pages: kept by path, parameters and name, as long as the function says',
  headers: [publicHostHeader],
  query: pageParameters,
  seconds: { usual: 0, most: oneYear },
};

/** The same of two areas beside each other. */
const compareKey: CacheKey = {
  ...pagesKey,
  name: 'CompareByAreas',
  says: 'Cohesion Map comparison: kept by its two areas, day, language and name, as long as the function says',
  query: comparePaths.parameters,
};

/** The same of pairs that could meet. */
const matchingKey: CacheKey = {
  ...pagesKey,
  name: 'MatchingByChoice',
  says: 'Cohesion Map pairs: kept by what they are looked for with, language and name, as long as the function says',
  query: matchingPaths.parameters,
};

/** What a page or a file of it is kept by. */
function keyOf(path: string): CacheKey {
  if (path.startsWith(comparePaths.start)) return compareKey;
  return path.startsWith(matchingPaths.start) ? matchingKey : pagesKey;
}

/** The same of the plan, which is narrowed by choices. */
const planKey: CacheKey = {
  ...pagesKey,
  name: 'PlanByChoice',
  says: 'Cohesion Map plan: kept by what it is narrowed by, language and name, as long as the function says',
  query: planParameters,
};

/** The same of the search page, which is asked for by what was typed. */
const searchKey: CacheKey = {
  ...pagesKey,
  name: 'SearchByText',
  says: 'Cohesion Map search page: kept by text, language and name, as long as the function says',
  query: searchParameters,
};

/**
 * Authorization is part of the key for two reasons: CloudFront takes it off a GET that is kept by anything less, and no
 * person can get what was made for another. The API says `no-store` to whoever shows a token, so that nothing is kept for
 * anybody signed in; requests without one share what is public.
 *
 * Source: Amazon CloudFront Developer Guide, "Configure CloudFront to forward the Authorization header".
 */
const answersKey: CacheKey = {
  name: 'AnswersByQuestion',
  says: 'Cohesion Map API: kept by query string, Accept and token, as long as the API says',
  headers: ['Accept', 'Authorization'],
  query: 'all',
  seconds: { usual: 0, most: oneDay },
};

/** What the API reads besides the key. Cookies and all else stop at CloudFront, whatever a browser was allowed to send. */
const forTheApi: ForwardedHeaders = {
  name: 'QuestionOnly',
  says: 'Cohesion Map API: what else it reads, and nothing about the browser',
  headers: [
    'Content-Type',
    'Origin',
    'Access-Control-Request-Method',
    'Access-Control-Request-Headers',
    'Apollo-Require-Preflight',
    'X-Apollo-Operation-Name',
  ],
};

/** What decides the answer to a preflight. */
const forPreflights: ForwardedHeaders = {
  name: 'PreflightOnly',
  says: 'Cohesion Map data files: what a page of another origin wants to send',
  headers: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
};

const ofPages: AnswerHeaders = { name: 'PageHeaders', always: pageSecurityHeaders, openToAll: true };

/**
 * A refusal that the HTTP API makes itself, when too many ask at once, says neither when to come back nor who may read it,
 * and CloudFront adds headers without looking at the status: so Retry-After stands on every answer that does not name
 * another. Clients read it with 429 and 503 alone (RFC 9110, section 10.2.3).
 */
const ofTheApi: AnswerHeaders = {
  name: 'ApiHeaders',
  always: { ...apiSecurityHeaders, 'RateLimit-Policy': rateLimitPolicy },
  otherwise: { 'Retry-After': String(rateLimits.everyone.seconds) },
  openToAll: true,
};

/**
 * All behaviours, the first that fits first: data files come before the pages whose pattern fits them too.
 * @param signInOrigins origins that the officers' working app may ask for its tokens
 */
export function edgeBehaviours(signInOrigins: readonly string[]): readonly EdgeBehaviour[] {
  const files = { origin: 'files', methods: reading, plainHttp: 'redirect-to-https', key: filesKey } as const;
  const api: Omit<EdgeBehaviour, 'path'> = {
    origin: 'functions',
    methods: all,
    plainHttp: 'https-only',
    key: answersKey,
    forwarded: forTheApi,
    answerHeaders: ofTheApi,
  };
  const explorer: Omit<EdgeBehaviour, 'path'> = {
    ...files,
    answerHeaders: { name: 'ExplorerHeaders', always: explorerSecurityHeaders, openToAll: false },
    viewerRequest: { name: 'ExplorerIndex', code: explorerIndexCode },
  };
  const assess: Omit<EdgeBehaviour, 'path'> = {
    ...files,
    answerHeaders: { name: 'AssessHeaders', always: assessSecurityHeaders(signInOrigins), openToAll: false },
    viewerRequest: { name: 'AssessIndex', code: assessIndexCode },
  };
  const pages: Omit<EdgeBehaviour, 'path'> = {
    origin: 'functions',
    methods: readingFromAnywhere,
    plainHttp: 'redirect-to-https',
    key: pagesKey,
    forwarded: forPreflights,
    answerHeaders: ofPages,
    viewerRequest: { name: 'PublicHost', code: publicHostCode },
  };
  const at = (paths: readonly string[], behaviour: Omit<EdgeBehaviour, 'path'>): readonly EdgeBehaviour[] =>
    paths.map((path) => ({ path, ...behaviour }));
  return [
    { path: '/graphql', ...api },
    { path: '/graphql/', ...api, viewerRequest: { name: 'GraphqlSlash', code: graphqlSlashCode } },
    ...at(['/explorer', '/explorer/*'], explorer),
    ...at(assessPaths, assess),
    ...at(documentPaths, {
      ...pages,
      answerHeaders: { name: 'DocumentHeaders', always: documentSecurityHeaders, openToAll: false },
    }),
    ...dataFilePaths.map((path) => ({ path, ...pages, key: keyOf(path), answerHeaders: ofTheApi })),
    ...pagePaths.map((path) => ({ path, ...pages, key: keyOf(path) })),
    { ...pages, path: planFilePath, key: planKey, answerHeaders: ofTheApi },
    { path: planPath, ...pages, key: planKey },
    { ...pages, path: searchPath, key: searchKey },
    {
      ...files,
      path: areaOfAddressPath,
      answerHeaders: ofPages,
      viewerRequest: { name: 'AreaOfAddress', code: areaOfAddressCode },
    },
    { path: '*', ...files, answerHeaders: ofPages },
  ];
}
