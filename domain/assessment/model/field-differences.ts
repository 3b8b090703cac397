import { canonicalText } from './content-hash.ts';

/** One field that a revision changed, by its path: "facts.homes", "screening.4.value". */
export interface FieldDifference {
  readonly path: string;
  /** JSON of the value before; undefined: it was not there. */
  readonly before?: string;
  /** JSON of the value after; undefined: it was taken away. */
  readonly after?: string;
}

/**
 * What differs between two JSON values, field by field, in the order of paths. Lists whose items carry an `id` are
 * compared item by item under that id; any other list, and a geometry, is one field.
 * @example fieldDifferences({ facts: { homes: 40 } }, { facts: { homes: 60 } }) // [{ path: 'facts.homes', before: '40', after: '60' }]
 */
export function fieldDifferences(before: unknown, after: unknown): readonly FieldDifference[] {
  const found: FieldDifference[] = [];
  compare('', before, after, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function compare(path: string, before: unknown, after: unknown, found: FieldDifference[]): void {
  if (before === undefined && after === undefined) return;
  const [partsBefore, partsAfter] = [partsOf(before), partsOf(after)];
  if (partsBefore && partsAfter) {
    for (const name of new Set([...partsBefore.keys(), ...partsAfter.keys()])) {
      compare(path === '' ? name : `${path}.${name}`, partsBefore.get(name), partsAfter.get(name), found);
    }
    return;
  }
  const [textBefore, textAfter] = [textOf(before), textOf(after)];
  if (textBefore === textAfter) return;
  found.push({
    path,
    ...(textBefore === undefined ? {} : { before: textBefore }),
    ...(textAfter === undefined ? {} : { after: textAfter }),
  });
}

const textOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : canonicalText(value);

/** The named parts of a value that is compared part by part; undefined for one that is compared whole. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return 'coordinates' in value ? undefined : new Map(Object.entries(value));
  const named = value.flatMap((item: unknown) => {
    const id = idOf(item);
    return id === undefined ? [] : [[id, item] as const];
  });
  return named.length === value.length && value.length > 0 ? new Map(named) : undefined;
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}
