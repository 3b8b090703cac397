import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

export interface QueryShape {
  /** Fields and fragment spreads in the whole document, each counted where it is written. */
  readonly selections: number;
  readonly aliases: number;
  /** Levels of fields below the root, fragments followed, introspection left out. */
  readonly depth: number;
}

/** The size of a document as it is written: linear in its length, before any validation. */
export function shapeOf(document: DocumentNode): QueryShape {
  let selections = 0;
  let aliases = 0;
  const count = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      selections += 1;
      if (selection.kind === Kind.FIELD && selection.alias) aliases += 1;
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) count(selection.selectionSet);
    }
  };
  for (const definition of document.definitions)
    if ('selectionSet' in definition) count(definition.selectionSet);
  return { selections, aliases, depth: depthOf(document) };
}

/** Fragments by name. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode): number =>
    set.selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, ofSet(selection.selectionSet));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value));
      if (selection.name.value.startsWith('__')) return deepest;
      return Math.max(deepest, 1 + (selection.selectionSet ? ofSet(selection.selectionSet) : 0));
    }, 0);
  const ofFragment = (name: string): number => {
    const counted = known.get(name);
    if (counted !== undefined) return counted;
    // Holds the place while the fragment is open, so that a fragment that holds itself ends here.
    known.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  };
  return Math.max(
    0,
    ...document.definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? ofSet(each.selectionSet) : 0,
    ),
  );
}
