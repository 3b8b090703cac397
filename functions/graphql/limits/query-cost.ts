import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { listSizes, sitesMeasured, workCosts } from '../../../schema/generated/size-table.ts';
import { cornersIn } from '../measuring/corners-in.ts';

/** How many objects a list counts for that takes no `first` and has no `@listSize`. */
const unnamedListSize = 10;

/** What each corner of a site costs that is sent to be measured: two of the largest sites are the most of one request. */
export const costOfCorner = 2;

/** What the fields cost that ask about the schema itself. */
const introspectionCosts: ReadonlyMap<string, number> = new Map([
  ['__schema', 1_000],
  ['__type', 100],
]);

export interface CostInput {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Is told how many corners a field's sites have, where the field measures them. */
  readonly onCorners?: (corners: number) => void;
}

/** An operation as it was written: a query or a mutation, and what it asks for. */
export type AskedOperation = Pick<OperationDefinitionNode, 'operation' | 'selectionSet'>;

/**
 * The most objects that an operation can answer with: every object counts one, every list as many as its `first`
 * asks for, or as its `@listSize` says, each times what is asked of it; `@cost` adds what takes long to work out or much
 * room, and `costOfCorner` what each corner of a site that is sent does. The schema itself counts as much each time that
 * it is asked for, whatever is asked of it. Fragments are counted once and reused, so the time is linear in the document.
 */
export function queryCost(input: CostInput, { operation, selectionSet: root }: AskedOperation): number {
  const known = new Map<string, number>();
  const open = new Set<string>();

  const ofSelections = (set: SelectionSetNode, type: GraphQLNamedType, pageSize: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, pageSize);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return sum + ofSelections(selection.selectionSet, type, pageSize);
      return sum + ofFragment(selection.name.value, type, pageSize);
    }, 0);

  const ofFragment = (name: string, type: GraphQLNamedType, pageSize: number): number => {
    const fragment = input.fragments.get(name);
    // A fragment that holds itself is refused by validation; here it only must not turn for ever.
    if (!fragment || open.has(name)) return 0;
    const key = `${name} ${type.name} ${pageSize}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    open.add(name);
    const cost = ofSelections(fragment.selectionSet, type, pageSize);
    open.delete(name);
    known.set(key, cost);
    return cost;
  };

  const ofCorners = (name: string, { arguments: given = [] }: FieldNode): number => {
    if (!sitesMeasured.has(name)) return 0;
    const values = given.map(({ value }) => valueFromASTUntyped(value, { ...input.variables }));
    const corners = cornersIn(values);
    input.onCorners?.(corners);
    return corners * costOfCorner;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType, pageSize: number): number => {
    const introspection = introspectionCosts.get(node.name.value);
    if (introspection !== undefined) return introspection;
    const name = `${parent.name}.${node.name.value}`;
    const named = (workCosts[name] ?? 0) + ofCorners(name, node);
    // A value is part of its object. Under another name it can be asked for again and again.
    if (!node.selectionSet) return named + (node.alias ? 1 : 0);
    if (!isObjectType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const asked = requestedSize(field, node, input.variables);
    const type = getNamedType(field.type);
    const inside = ofSelections(node.selectionSet, type, asked ?? unnamedListSize);
    return named + sizeOf(parent.name, field, asked, pageSize) * (1 + inside);
  };

  const rootType = input.schema.getRootType(operation);
  return rootType ? ofSelections(root, rootType, unnamedListSize) : 0;
}

function sizeOf(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  asked: number | undefined,
  page: number,
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (field.name === 'edges') return page;
  return asked ?? listSizes[`${parent}.${field.name}`] ?? unnamedListSize;
}

/** The `first` of a field: as written, as its variable says, or its default; undefined where it takes none. */
function requestedSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: CostInput['variables'],
): number | undefined {
  const argument = field.args.find((each) => each.name === 'first');
  if (!argument) return undefined;
  const given = node.arguments?.find((each) => each.name.value === 'first')?.value;
  const size = given && numberOf(given, variables);
  // Sizes below one are refused where the list is made; here they must not make a query cheap.
  return Math.max(1, size ?? Number(argument.defaultValue ?? unnamedListSize));
}

function numberOf(value: ValueNode, variables: CostInput['variables']): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const held = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof held === 'number' && Number.isFinite(held) ? held : undefined;
}
