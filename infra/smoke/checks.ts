import { behaviourAt } from '../edge/edge-behaviour.ts';
import { edgeBehaviours } from '../edge/edge-behaviours.ts';
import { type AskSite, hasStatus, holds, tells } from './site-under-check.ts';

/** One thing that a stranger can see of a site that is well. */
export interface Check {
  readonly says: string;
  readonly look: (ask: AskSite) => Promise<void>;
}

const elsewhere = { origin: 'https://partner.example' };
const packed = { 'accept-encoding': 'gzip, br' };
const json = { 'content-type': 'application/json' };
const queryPath = (query: string): string => `/graphql?${new URLSearchParams({ query })}`;
const wards = queryPath('{ areas(level: WARD) { code name locality { name } } }');

/** Headers that clients of GraphQL and programs that trace requests add, and caches that were told to be asked. */
const unusualHeaders = [
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'cache-control',
  'content-type',
  'if-none-match',
  'pragma',
  'traceparent',
  'tracestate',
  'x-requested-with',
];

const preflight = async (ask: AskSite, path: string, method: string): Promise<void> => {
  const asked = {
    'access-control-request-method': method,
    'access-control-request-headers': unusualHeaders.join(','),
  };
  const answer = await ask(path, { method: 'OPTIONS', headers: { ...elsewhere, ...asked } });
  hasStatus(answer, 204);
  tells(answer, 'access-control-allow-origin', '*');
  for (const name of unusualHeaders) tells(answer, 'access-control-allow-headers', name);
  holds(Number(answer.headers.get('access-control-max-age')) >= 7_200, 'a browser may not remember it');
};

/** Headers of the behaviour of a path, but for those of the working app, which name the sign-in service. */
const hasItsHeaders = async (ask: AskSite, path: string): Promise<void> => {
  const answer = await ask(path);
  for (const [name, value] of Object.entries(behaviourAt(edgeBehaviours([]), path).answerHeaders.always)) {
    holds(
      answer.headers.get(name) === value,
      `${path}: ${name} is "${answer.headers.get(name)}", not "${value}"`,
    );
  }
};

const pages: readonly Check[] = [
  {
    says: 'The map has its page, which browsers ask for anew',
    look: async (ask) => {
      const page = await ask('/');
      hasStatus(page, 200);
      tells(page, 'content-type', 'text/html');
      tells(page, 'cache-control', 'must-revalidate');
    },
  },
  {
    says: 'Its scripts and styles come compressed and may be kept',
    look: async (ask) => {
      const { text } = await ask('/');
      const files = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
        ([, path = '']) => path,
      );
      holds(files.length > 0, 'the page names none');
      for (const path of new Set(files)) {
        const file = await ask(path, { headers: packed });
        hasStatus(file, 200);
        tells(file, 'cache-control', 'immutable');
        if (file.text.length > 1_000) tells(file, 'content-encoding', /^(br|gzip)$/);
      }
    },
  },
  {
    says: 'The pages without script are there, in the language that is asked for, and are answered 304 to who holds them',
    look: async (ask) => {
      const page = await ask('/areas?lang=pl');
      hasStatus(page, 200);
      holds(page.text.includes('<html lang="pl"'), 'it is not in Polish');
      tells(page, 'cache-control', 'max-age=60');
      const etag = page.headers.get('etag') ?? '';
      hasStatus(await ask('/areas?lang=pl', { headers: { 'if-none-match': etag } }), 304);
    },
  },
  {
    says: 'The register of assessments, the accessibility statement and the limits are there',
    look: async (ask) => {
      for (const path of ['/assessments', '/accessibility', '/limits']) hasStatus(await ask(path), 200);
    },
  },
  {
    says: 'The working app and the API explorer are there',
    look: async (ask) => {
      hasStatus(await ask('/assess'), 200);
      hasStatus(await ask('/assess/anything'), 200);
      const bare = await ask('/explorer');
      hasStatus(bare, 301);
      tells(bare, 'location', '/explorer/');
      hasStatus(await ask('/explorer/'), 200);
    },
  },
  {
    says: 'What is nowhere is told in the language of whoever asks, and kept by nobody',
    look: async (ask) => {
      for (const path of ['/nothing-here', '/area/E05099999', '/assets/nothing-here.js']) {
        const answer = await ask(`${path}?lang=pl`);
        hasStatus(answer, 404);
        holds(answer.text.includes('<html lang="pl"'), `${path}: it is not in Polish`);
        tells(answer, 'cache-control', 'no-store');
      }
    },
  },
  {
    says: 'Pages, API, data files, explorer and missing files have their security headers',
    look: async (ask) => {
      for (const path of ['/', '/areas', '/graphql', '/areas.csv', '/explorer/', '/nothing-here']) {
        await hasItsHeaders(ask, path);
      }
    },
  },
  {
    says: 'Files of the site are only read',
    look: async (ask) => {
      const { status } = await ask('/', { method: 'POST', body: 'a=1' });
      holds(status === 403, `POST / is answered with ${status}`);
    },
  },
];

const api: readonly Check[] = [
  {
    says: 'The API answers a GET with data and a receipt, which caches keep by its tag',
    look: async (ask) => {
      const answer = await ask(wards);
      hasStatus(answer, 200);
      const { data, extensions } = JSON.parse(answer.text);
      holds(data?.areas?.length === 20, `${data?.areas?.length} wards instead of 20`);
      holds(Boolean(extensions?.receipt?.dataVersion), 'the receipt names no data version');
      tells(answer, 'cache-control', 'public');
      const etag = answer.headers.get('etag') ?? '';
      hasStatus(await ask(wards, { headers: { 'if-none-match': etag } }), 304);
    },
  },
  {
    says: 'The API answers a POST, also with a slash at the end of its address, and nobody keeps it',
    look: async (ask) => {
      for (const path of ['/graphql', '/graphql/']) {
        const answer = await ask(path, {
          method: 'POST',
          headers: json,
          body: '{"query":"{ borough { name } }"}',
        });
        hasStatus(answer, 200);
        holds(JSON.parse(answer.text).data?.borough?.name !== undefined, `${path} names no borough`);
        tells(answer, 'cache-control', 'no-store');
      }
    },
  },
  {
    says: 'Answers of the API and data files come compressed, whatever their type',
    look: async (ask) => {
      const accept = { ...packed, accept: 'application/graphql-response+json' };
      const large = await ask(wards, { headers: accept });
      tells(large, 'content-type', 'application/graphql-response+json');
      tells(large, 'content-encoding', 'br');
      tells(large, 'vary', /accept-encoding/i);
      for (const path of ['/areas.geojson', '/area/E08000030.csv-metadata.json', '/areas.csv']) {
        const file = await ask(path, { headers: packed });
        hasStatus(file, 200);
        tells(file, 'content-encoding', 'br');
      }
    },
  },
  {
    says: 'A page of another origin may ask with the headers that its programs add',
    look: async (ask) => {
      await preflight(ask, '/graphql', 'POST');
      await preflight(ask, '/graphql/', 'POST');
      await preflight(ask, '/areas.csv', 'GET');
    },
  },
  {
    says: 'It may read answers, refusals and "not found", and their tags and limits',
    look: async (ask) => {
      const asked: readonly (readonly [path: string, status: number])[] = [
        [wards, 200],
        ['/graphql?query=%7B', 200],
        ['/areas.csv', 200],
        ['/area/E05099999.csv', 404],
        ['/nothing-here.csv', 404],
      ];
      for (const [path, status] of asked) {
        const answer = await ask(path, { headers: elsewhere });
        hasStatus(answer, status);
        tells(answer, 'access-control-allow-origin', '*');
        tells(answer, 'access-control-expose-headers', /etag.*retry-after/i);
      }
    },
  },
  {
    says: 'The limits are told by every answer, and a query that is too costly is told by how much',
    look: async (ask) => {
      const answer = await ask(wards);
      tells(answer, 'ratelimit-policy', /q=\d+;w=\d+/);
      tells(answer, 'x-query-cost', /^\d+$/);
      const limit = answer.headers.get('x-query-cost-limit') ?? '';
      holds(/^\d+$/.test(limit), 'X-Query-Cost-Limit is missing');
      const costly =
        '{ areas(level: WARD) { observations { area { observations { area { observations { value } } } } } } }';
      const refused = await ask(queryPath(costly));
      holds(refused.text.includes('QUERY_TOO_COSTLY'), `it is answered: ${refused.text.slice(0, 120)}`);
      tells(refused, 'x-query-cost-limit', limit);
    },
  },
  {
    says: 'A token that proves nothing is refused with a challenge, and nobody keeps the refusal',
    look: async (ask) => {
      const answer = await ask(wards, { headers: { ...elsewhere, authorization: 'Bearer nothing' } });
      hasStatus(answer, 401);
      tells(answer, 'www-authenticate', 'Bearer');
      tells(answer, 'cache-control', 'no-store');
      tells(answer, 'access-control-allow-origin', '*');
    },
  },
  {
    says: 'Where people sign in can be found, and the working app may ask it',
    look: async (ask) => {
      const { data } = JSON.parse((await ask(queryPath('{ signIn { issuer clientId } }'))).text);
      // Before people can sign in there is nothing to find; the guide says when that is.
      if (data.signIn === null) return;
      const { issuer, clientId } = data.signIn;
      holds(Boolean(clientId), 'the page has no client');
      const discovery = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      hasStatus(discovery, 200);
      const found = JSON.parse(discovery.text);
      holds(found.issuer === issuer, `discovery names ${found.issuer} instead of ${issuer}`);
      const page = await ask('/assess');
      const [, allowed = ''] =
        /connect-src ([^;]*)/.exec(page.headers.get('content-security-policy') ?? '') ?? [];
      for (const address of [issuer, found.token_endpoint]) {
        const { origin } = new URL(address);
        const isOwn =
          allowed.includes("'self'") &&
          origin === new URL(found.issuer).origin &&
          /localhost|127\.0\.0\.1/.test(origin);
        holds(isOwn || allowed.split(' ').includes(origin), `the page may not ask ${origin}: ${allowed}`);
      }
    },
  },
];

/** Everything that is looked at, in order. */
export const checks: readonly Check[] = [...pages, ...api];

/** What can be looked at only where there is TLS. */
export const checksOverTls = (address: string): readonly Check[] => [
  {
    says: 'Who comes without TLS is sent to it',
    look: async (ask) => {
      const answer = await ask(address.replace(/^https:/, 'http:'));
      holds([301, 307, 308].includes(answer.status), `status ${answer.status}`);
      tells(answer, 'location', 'https://');
    },
  },
];
