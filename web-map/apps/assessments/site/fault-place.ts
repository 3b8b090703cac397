import type { SiteInput } from '../../../../domain/assessment/site/read-site.ts';
import { readTypedCoordinates } from '../../../../domain/assessment/site/read-typed-coordinates.ts';
import type { Position } from '../../../../domain/geography/position.ts';

/** Where in what somebody gave a fault lies. */
export interface FaultPlace {
  /** Corner that the path names, for the map. */
  readonly at?: Position;
  /** Line of the typed text, counted from 0. */
  readonly line?: number;
}

/**
 * Finds the place that a path of the API means: "site.drawn.coordinates[0][3]" is the fourth corner of the first ring,
 * "site.typed[2]" the third corner typed. Nothing where the path names no corner.
 * @example faultPlace('site.typed[1]', { typed: '-2, 52.5\n\nx' }) // { line: 2 }
 */
export function faultPlace(field: string, input: SiteInput): FaultPlace {
  const path = field.replace(/^(input\.)?site\./, '');
  const [way = '', ...steps] = path.split(/[.[\]]+/).filter(Boolean);
  if (way === 'typed') return typedPlace(steps, input.typed ?? '');
  const at =
    way === 'readFile'
      ? positionOf(valueAt(parsed(input.readFile?.geojson), steps.slice(1)))
      : positionOf(valueAt(way === 'drawn' ? input.drawn : undefined, steps));
  return at ? { at } : {};
}

/**
 * The place that a refusal names in words, as the rules write it: where two lines cross, which is no corner.
 * @example placeInWords('They cross at lon -2.025, lat 52.565.') // { lon: -2.025, lat: 52.565 }
 */
export function placeInWords(reason: string): Position | undefined {
  const [, lon, lat] = /lon (-?\d+(?:\.\d+)?), lat (-?\d+(?:\.\d+)?)/.exec(reason) ?? [];
  return lon === undefined || lat === undefined ? undefined : { lon: Number(lon), lat: Number(lat) };
}

/** A path below "typed" is either the number of a corner, or the way through the rings that were made of them. */
function typedPlace(steps: readonly string[], text: string): FaultPlace {
  const corner = Number(steps.at(-1));
  if (steps.length === 0 || !Number.isInteger(corner)) return {};
  const line = lineOfCorner(text, corner);
  try {
    const rings = readTypedCoordinates(text).parts.flatMap(({ rings }) => rings);
    const at = positionOf(rings.flatMap((ring) => (Array.isArray(ring) ? ring : []))[corner]);
    return { ...(line === undefined ? {} : { line }), ...(at ? { at } : {}) };
  } catch {
    return line === undefined ? {} : { line };
  }
}

function lineOfCorner(text: string, corner: number): number | undefined {
  let seen = 0;
  for (const [number, line] of text.trimStart().split('\n').entries()) {
    const corners = line.split(';').filter((each) => each.trim() !== '').length;
    if (corner < seen + corners) return number;
    seen += corners;
  }
  return undefined;
}

function parsed(file: unknown): unknown {
  if (typeof file !== 'string') return file;
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined),
    value,
  );

function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined;
  const [lon, lat]: readonly unknown[] = value;
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lat) <= 90 ? { lon, lat } : undefined;
}
