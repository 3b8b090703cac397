import type { Call } from '../../http/call.ts';

/** What one address of the site is given as: a page, or a file with the same content. */
export type Form = (typeof forms)[number];
export const forms = ['html', 'csv', 'geojson', 'csv-metadata.json'] as const;
/** A list that lies nowhere. */
export type RegisterForm = Exclude<Form, 'geojson'>;

export interface PageRequest {
  /** The two areas of a comparison, where they are given. */
  readonly compared: readonly [string | undefined, string | undefined];
  /** The area that a file of records is asked for, as written; undefined: all. */
  readonly area: string | undefined;
  /** The day that is asked about, as written; undefined: today. */
  readonly asOf: string | undefined;
  /** The day since which the changes of an area are asked for, as written; undefined: they are not. */
  readonly since: string | undefined;
  /** What is looked for; undefined: nothing. */
  readonly typed: string | undefined;
  readonly language: string | undefined;
  /** How much is to be printed. */
  readonly print: string | undefined;
  /** With its question mark; empty where there is none. */
  readonly search: string;
  /** The whole address, as the reader's browser has it. */
  readonly address: string;
}

/** Names of hosts, with a port at most: nothing else is repeated in a page. */
const hostForm = /^[a-z0-9.-]{1,253}(:\d{1,5})?$/i;

/** CloudFront names the host that the reader asked: API Gateway sees its own alone. */
export const publicHostHeader = 'x-public-host';

export function readPageRequest({ headers }: Pick<Request, 'headers'>, call: Call): PageRequest {
  const query = new URLSearchParams(call.search);
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const search = call.search ? `?${call.search}` : '';
  const origin = originOf(
    headers.get('x-forwarded-proto'),
    headers.get(publicHostHeader) ?? headers.get('host'),
  );
  return {
    compared: [given('a'), given('b')],
    area: given('area'),
    asOf: given('asOf'),
    since: given('since'),
    typed: given('q'),
    language: given('lang'),
    print: given('print'),
    search,
    address: `${origin}${call.rawPath}${search}`,
  };
}

/** API Gateway names the scheme; both are https on AWS, and http on a machine of one's own. */
function originOf(scheme: string | null, host: string | null): string {
  const [proto, name] = [scheme ?? 'https', host ?? ''];
  return /^https?$/.test(proto) && hostForm.test(name) ? `${proto}://${name}` : '';
}

const areaName = /^([^/]{1,60}?)(?:\.(csv|geojson|csv-metadata\.json))?$/;
const reportName = /^([\w-]{1,60})(?:\.(csv|geojson|csv-metadata\.json))?$/;

/** What the last step of an address names: an area or a report, and its form. */
export interface Named {
  readonly name: string;
  readonly form: Form;
}

/**
 * Undefined where it names no area.
 * @param step as it came: a point in percent form is a part of the name
 * @example namedArea('E05001308.csv') // { name: 'E05001308', form: 'csv' }
 */
export function namedArea(step: string): Named | undefined {
  try {
    const named = namedBy(areaName, step);
    return named && { ...named, name: decodeURIComponent(named.name) };
  } catch {
    return undefined;
  }
}

/** Undefined where it names no report. */
export const namedReport = (step: string): Named | undefined => namedBy(reportName, step);

function namedBy(pattern: RegExp, step: string): Named | undefined {
  const [, name, form = 'html'] = pattern.exec(step) ?? [];
  return name === undefined ? undefined : { name, form: form as Form };
}
