import type { Headers } from '../security-headers.ts';

export type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/**
 * Under what CloudFront keeps an answer. All of it reaches the origin too; nothing else does but `EdgeBehaviour.forwarded`
 * and, in every case, Accept-Encoding as far as it names Brotli or gzip.
 */
export interface CacheKey {
  readonly name: string;
  readonly says: string;
  readonly headers: readonly string[];
  readonly query: 'all' | readonly string[];
  /** How long an answer is kept that does not say so itself, and how long at most, whatever it says. */
  readonly seconds: { readonly usual: number; readonly most: number };
}

/** Headers that reach the origin and do not tell answers apart. */
export interface ForwardedHeaders {
  readonly name: string;
  readonly says: string;
  readonly headers: readonly string[];
}

/** What CloudFront puts on each answer, whoever made it. */
export interface AnswerHeaders {
  readonly name: string;
  /** In place of what the origin says. */
  readonly always: Headers;
  /** Where the origin says nothing of the name. */
  readonly otherwise?: Headers;
  /** Whether pages of any origin may read the answer; the origin's own word goes first. */
  readonly openToAll: boolean;
}

/** A CloudFront function (JavaScript runtime 2.0) that sees each request first. */
export interface ViewerRequest {
  readonly name: string;
  readonly code: string;
}

/**
 * How CloudFront treats the paths of one pattern. The stacks make the distribution of these, and the front of a local run
 * answers by the same: what is local is what is deployed. A test holds the template to them.
 */
export interface EdgeBehaviour {
  /** A star stands for anything, slashes included; `*` alone for what no other pattern fits. */
  readonly path: string;
  /** The files of the site, with the functions behind them for what is no file; or the functions alone. */
  readonly origin: 'files' | 'functions';
  readonly methods: readonly Method[];
  readonly plainHttp: 'redirect-to-https' | 'https-only';
  readonly key: CacheKey;
  readonly forwarded?: ForwardedHeaders;
  readonly answerHeaders: AnswerHeaders;
  readonly viewerRequest?: ViewerRequest;
}

const asExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );

/**
 * The first behaviour whose pattern fits a path.
 * Source: Amazon CloudFront Developer Guide, "Path pattern".
 */
export function behaviourAt(behaviours: readonly EdgeBehaviour[], path: string): EdgeBehaviour {
  const found = behaviours.find((each) => asExpression(each.path).test(path));
  if (!found) throw new Error(`No behaviour fits ${path}; the last should fit everything.`);
  return found;
}
