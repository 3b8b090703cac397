/** How the value of a field follows from its source: said there, read between its lines, or worked out from it. */
export const fieldBases = ['STATED', 'INFERRED', 'DERIVED'] as const;
export type Basis = (typeof fieldBases)[number];

/**
 * What to know of one field of a record whose value is not simply as printed. A field of which nothing is said stands as
 * its source prints it.
 */
export interface FieldBasis {
  /** Name of the field. */
  readonly field: string;
  /** Which entry of the field, where it is a list; undefined: all of it. */
  readonly item?: string;
  readonly basis: Basis;
  /** Where the source says it, if not in the section that the record names. */
  readonly section?: string;
  /** In one sentence of our own: what the source says, or how the value was made from it. */
  readonly words: string;
}

/** A record some of whose values are not as printed. */
export interface Based {
  readonly bases?: readonly FieldBasis[];
}

/**
 * The basis of a field, or of one entry of it; STATED where nothing else is said.
 * @example basisOf({ bases: [{ field: 'venues', item: 'v1', basis: 'INFERRED', words: '...' }] }, 'venues', 'v1') // 'INFERRED'
 */
export function basisOf({ bases = [] }: Based, field: string, item?: string): Basis {
  const said = bases.filter((each) => each.field === field);
  return (
    (said.find((each) => each.item === item) ?? said.find((each) => each.item === undefined))?.basis ??
    'STATED'
  );
}
