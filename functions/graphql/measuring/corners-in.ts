import { siteLimits } from '../../../domain/assessment/site/site-limits.ts';

/** Members of a site's input that hold it as text. */
const asText = new Set(['typed', 'geojson']);

/**
 * About how many corners the sites in an input have, before anything of it is read: pairs of numbers in lists, and half
 * of the numbers in text. A file counts for no more than a site may have, because the rest is simplified before anything is
 * measured; its bytes count for as many. Linear in its size.
 * @example cornersIn({ drawn: { type: 'Polygon', coordinates: [[[-1.98, 52.58], [-1.97, 52.58], [-1.97, 52.59]]] } }) // 3
 */
export function cornersIn(input: unknown): number {
  if (Array.isArray(input)) {
    const [first, second]: readonly unknown[] = input;
    if (isNumber(first) && isNumber(second)) return 1;
    return input.reduce<number>((sum, part) => sum + cornersIn(part), 0);
  }
  if (typeof input !== 'object' || input === null) return 0;
  return Object.entries(input).reduce((sum, [name, value]) => sum + cornersInMember(name, value), 0);
}

function cornersInMember(name: string, value: unknown): number {
  if (name === 'file') return cornersInFile(value);
  return asText.has(name) && typeof value === 'string' ? cornersInText(value) : cornersIn(value);
}

function cornersInFile(file: unknown): number {
  if (typeof file !== 'object' || file === null) return 0;
  const text: unknown = Reflect.get(file, 'text');
  return Math.min(
    typeof text === 'string' ? cornersInText(text) : siteLimits.mostCorners,
    siteLimits.mostCorners,
  );
}

/** Numbers of a query's text come as text where no type has read them yet. */
const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value !== '' && Number.isFinite(Number(value)));

const cornersInText = (text: string): number => Math.floor((text.match(/\d+(?:\.\d+)?/g)?.length ?? 0) / 2);
