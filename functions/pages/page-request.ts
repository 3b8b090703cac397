import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What is asked for: a page, or a file with the same content. */
export type Wanted =
  | { readonly kind: 'area'; readonly code: string; readonly form: 'html' | AreaFile }
  | { readonly kind: 'areas'; readonly form: 'html' | 'csv' | 'geojson' | 'csv-metadata.json' }
  | { readonly kind: 'compare'; readonly form: 'html' | AreaFile }
  | { readonly kind: 'assessments'; readonly form: 'html' | RegisterFile }
  | { readonly kind: 'assessment'; readonly id: string; readonly form: 'html' | AreaFile }
  | { readonly kind: 'accessibility' }
  | { readonly kind: 'limits' }
  | { readonly kind: 'dictionary' }
  | { readonly kind: 'style'; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

type AreaFile = 'csv' | 'geojson' | 'csv-metadata.json';
type RegisterFile = Exclude<AreaFile, 'geojson'>;

export interface PageRequest {
  readonly method: string;
  readonly wanted: Wanted;
  /** The two areas of a comparison, where they are given. */
  readonly compared: readonly [string | undefined, string | undefined];
  /** The day that is asked about, as written; undefined: today. */
  readonly asOf: string | undefined;
  readonly language: string | undefined;
  /** How much is to be printed. */
  readonly print: string | undefined;
  /** With its question mark; empty where there is none. */
  readonly search: string;
  /** The whole address, as the reader's browser has it. */
  readonly address: string;
  readonly ifNoneMatch: string | undefined;
  readonly acceptEncoding: string | undefined;
  /** Headers that a browser asks to be allowed to send, before it sends them from another origin. */
  readonly requestedHeaders: string | undefined;
}

/** Names of hosts, with a port at most: nothing else is repeated in a page. */
const hostForm = /^[a-z0-9.-]{1,253}(:\d{1,5})?$/i;

/** CloudFront names the host that the reader asked: API Gateway sees its own alone. */
export const publicHostHeader = 'x-public-host';

/** Reads an event of API Gateway (HTTP API, payload 2.0). */
export function readPageRequest(event: APIGatewayProxyEventV2): PageRequest {
  const { rawPath: path, rawQueryString: search = '' } = event;
  const query = new URLSearchParams(search);
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const header = (name: string) =>
    Object.entries(event.headers).find(([each]) => each.toLowerCase() === name)?.[1];
  return {
    method: event.requestContext.http.method,
    wanted: wantedAt(path, search),
    compared: [given('a'), given('b')],
    asOf: given('asOf'),
    language: given('lang'),
    print: given('print'),
    search: search ? `?${search}` : '',
    address: `${originOf(header('x-forwarded-proto'), header(publicHostHeader) ?? header('host'))}${path}${search ? `?${search}` : ''}`,
    ifNoneMatch: header('if-none-match'),
    acceptEncoding: header('accept-encoding'),
    requestedHeaders: header('access-control-request-headers'),
  };
}

/** API Gateway names the scheme; both are https on AWS, and http on a machine of one's own. */
function originOf(scheme = 'https', host = ''): string {
  return /^https?$/.test(scheme) && hostForm.test(host) ? `${scheme}://${host}` : '';
}

const areaPath = /^\/area\/([^/]{1,60}?)(?:\.(csv|geojson|csv-metadata\.json))?$/;
const comparePath = /^\/compare(?:\.(csv|geojson|csv-metadata\.json))?$/;
const registerPath = /^\/assessments(?:\.(csv|csv-metadata\.json))?$/;
const reportPath = /^\/assessments\/([\w-]{1,60})(?:\.(csv|geojson|csv-metadata\.json))?$/;
const areasPath = /^\/areas(?:\.(csv|geojson|csv-metadata\.json))?$/;

function wantedAt(path: string, search: string): Wanted {
  const [, form] = areasPath.exec(path) ?? [];
  if (areasPath.test(path)) return { kind: 'areas', form: (form as AreaFile | undefined) ?? 'html' };
  const [compared, comparedAs] = comparePath.exec(path) ?? [];
  if (compared) return { kind: 'compare', form: (comparedAs as AreaFile | undefined) ?? 'html' };
  const [register, registerAs] = registerPath.exec(path) ?? [];
  if (register) return { kind: 'assessments', form: (registerAs as RegisterFile | undefined) ?? 'html' };
  const [, id, reportAs] = reportPath.exec(path) ?? [];
  if (id !== undefined) return { kind: 'assessment', id, form: (reportAs as AreaFile | undefined) ?? 'html' };
  if (path === '/accessibility') return { kind: 'accessibility' };
  if (path === '/limits') return { kind: 'limits' };
  if (path === '/dictionary.csv') return { kind: 'dictionary' };
  if (path.startsWith('/area/style/')) return { kind: 'style', path };
  const [, code, file] = areaPath.exec(path) ?? [];
  if (code !== undefined) return areaWanted(code, file as AreaFile | undefined);
  const bare = path.replace(/\/+$/, '');
  if (bare === '/area') return { kind: 'moved', to: '/areas' };
  const known = bare !== path && wantedAt(bare, search).kind !== 'nothing';
  return known ? { kind: 'moved', to: `${bare}${search ? `?${search}` : ''}` } : { kind: 'nothing' };
}

function areaWanted(code: string, file: AreaFile | undefined): Wanted {
  try {
    return { kind: 'area', code: decodeURIComponent(code), form: file ?? 'html' };
  } catch {
    return { kind: 'nothing' };
  }
}
