import {
  type FileOrigin,
  siteFileChanges,
  siteFileFormats,
} from '../../../../domain/assessment/site/file-origin.ts';
import type { ReadFile } from '../../../../domain/assessment/site/read-site.ts';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import type { Values } from '../form/fields.ts';
import { type HandDrawn, nothingDrawn, type Outline, polygonOf } from './hand-drawn.ts';

/** Ways of giving a site, in the order in which they are offered; the names are those of the API. */
export const siteWays = ['drawn', 'typed', 'geojson', 'wards', 'aroundPostcode'] as const;
export type SiteWay = (typeof siteWays)[number];

/** A site in the terms of the API, in exactly one way. */
export type SiteInput =
  | { readonly drawn: Boundary }
  | { readonly typed: string }
  | { readonly readFile: ReadFile }
  | { readonly wards: readonly string[] }
  | { readonly aroundPostcode: { readonly postcode: string; readonly radiusMetres: number } };

/** The outline that came of a file, as text of GeoJSON. */
interface GivenFile extends FileOrigin {
  readonly name: string;
  readonly text: string;
}

/** What stands in the fields of all five ways: going from one to another loses nothing. */
export interface GivenSite {
  /** Undefined: none is chosen yet. */
  readonly way?: SiteWay;
  readonly drawn: HandDrawn;
  readonly typed: string;
  readonly file?: GivenFile | undefined;
  /** Text that was pasted among corners and is a file; undefined once it was read. */
  readonly pasted?: string | undefined;
  readonly wards: readonly string[];
  readonly postcode: string;
  readonly radius: string;
}

export const nothingGiven: GivenSite = {
  drawn: nothingDrawn,
  typed: '',
  wards: [],
  postcode: '',
  radius: '200',
};

/** Where a site is given: which of the five ways, and the fields of each. */
export type SiteField = 'way' | 'drawn' | 'typed' | 'file' | 'wards' | 'postcode' | 'radius';

/** Fewest characters of a postcode: asking for less would only be refused. */
const shortestPostcode = 5;

/**
 * The field that keeps a site from being sent, because it is not filled in; undefined: the chosen way is.
 * @example missingField({ ...nothingGiven, way: 'typed' }) // 'typed'
 */
export function missingField({
  way,
  drawn,
  typed,
  file,
  wards,
  postcode,
  radius,
}: GivenSite): SiteField | undefined {
  switch (way) {
    case 'drawn':
      return polygonOf(drawn) ? undefined : 'drawn';
    case 'typed':
      return typed.trim() === '' ? 'typed' : undefined;
    case 'geojson':
      return file ? undefined : 'file';
    case 'wards':
      return wards.length === 0 ? 'wards' : undefined;
    case 'aroundPostcode':
      if (postcode.replaceAll(' ', '').length < shortestPostcode) return 'postcode';
      return Number(radius) > 0 ? undefined : 'radius';
    default:
      return 'way';
  }
}

/**
 * The site in the terms of the API; undefined while the chosen way is not filled in.
 * @example siteInputOf({ ...nothingGiven, way: 'typed', typed: '-2, 52.5' }) // { typed: '-2, 52.5' }
 */
export function siteInputOf(given: GivenSite): SiteInput | undefined {
  if (missingField(given)) return undefined;
  switch (given.way) {
    case 'drawn': {
      const drawn = polygonOf(given.drawn);
      return drawn && { drawn };
    }
    case 'typed':
      return { typed: given.typed };
    case 'geojson':
      return given.file && { readFile: readFileOf(given.file) };
    case 'wards':
      return { wards: given.wards };
    case 'aroundPostcode': {
      const { postcode, radius } = given;
      return { aroundPostcode: { postcode: postcode.trim(), radiusMetres: Number(radius) } };
    }
    default:
      return undefined;
  }
}

const readFileOf = ({ text, format, agreed }: GivenFile): ReadFile => ({ geojson: text, format, agreed });

/** What was given, as a draft keeps it. */
export const toValues = ({ way, drawn, typed, file, wards, postcode, radius }: GivenSite): Values => ({
  way: way ?? '',
  drawn: JSON.stringify(drawn),
  typed,
  file: file ? JSON.stringify(file) : '',
  wards,
  postcode,
  radius,
});

/** What a draft kept; what does not read is as if it had not been given. */
export function fromValues(values: Values): GivenSite {
  const text = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const way = siteWays.find((each) => each === text('way'));
  const wards = values.wards;
  const drawn = parsed(text('drawn'));
  const file = parsed(text('file'));
  return {
    ...(way ? { way } : {}),
    drawn: isHandDrawn(drawn) ? drawn : nothingDrawn,
    typed: text('typed'),
    ...(isFile(file) ? { file } : {}),
    wards: Array.isArray(wards) ? wards : [],
    postcode: text('postcode'),
    radius: text('radius') || nothingGiven.radius,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isOutline = (value: unknown): value is Outline =>
  Array.isArray(value) &&
  value.every(
    (corner: unknown) => isRecord(corner) && typeof corner.lon === 'number' && typeof corner.lat === 'number',
  );

const isHandDrawn = (value: unknown): value is HandDrawn =>
  isRecord(value) &&
  typeof value.closed === 'boolean' &&
  isOutline(value.corners) &&
  (value.others === undefined || (Array.isArray(value.others) && value.others.every(isOutline)));

const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

/** A draft from before formats were kept holds none: its file is chosen again. */
const isFile = (value: unknown): value is GivenFile =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.text === 'string' &&
  isOneOf(siteFileFormats, value.format) &&
  Array.isArray(value.agreed) &&
  value.agreed.every((change) => isOneOf(siteFileChanges, change));
