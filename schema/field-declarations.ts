import {
  type DirectiveNode,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Audience } from '../domain/permission/audiences.ts';
import type { Otherwise } from '../domain/permission/field-rule.ts';

/** What `@access` says: who may ask, what the others are answered, whether the answer is never kept and the asking noted. */
export interface Access {
  readonly to: Audience;
  readonly otherwise: Otherwise;
  readonly live: boolean;
  readonly noted: boolean;
}

/** What `@cost` says: objects on top of those of the answer, and whether corners of sites cost too. */
export interface Cost {
  readonly weight: number;
  readonly measuresSites: boolean;
}

/** What the directives of `directives.graphql` say of every field of the schema, by "Type.field". */
export interface FieldDeclarations {
  readonly access: ReadonlyMap<string, Access>;
  readonly costs: ReadonlyMap<string, Cost>;
  /** About how many a list holds, where it takes no `first`. */
  readonly listSizes: ReadonlyMap<string, number>;
  /** The field of the same type whose text a field gives as messages. */
  readonly messageOf: ReadonlyMap<string, string>;
}

interface Declared {
  readonly astNode?: { readonly directives?: readonly DirectiveNode[] } | null | undefined;
}

/**
 * Reads the directives of every field in one pass.
 * @throws Error that names every field without `@access`, and every directive that would count for nothing
 */
export function fieldDeclarations(schema: GraphQLSchema): FieldDeclarations {
  const access = new Map<string, Access>();
  const costs = new Map<string, Cost>();
  const listSizes = new Map<string, number>();
  const messageOf = new Map<string, string>();
  const faults: string[] = [];
  const read = reader(schema);

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const ofType = read<Access>('access', type);
    if (ofType && isRoot(schema, type))
      faults.push(`${type.name} has an @access: give each operation its own.`);
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const own = read<Access>('access', field);
      if (ofType && own)
        faults.push(
          `${name} has an @access and so has ${type.name}: where fields differ, give each its own.`,
        );
      const declared = own ?? ofType;
      if (declared) access.set(name, declared);
      else faults.push(`${name} has no @access, so nobody may ask for it: say for whom it is.`);
      const cost = read<Cost>('cost', field);
      if (cost) costs.set(name, cost);
      const told = read<{ readonly field: string }>('messageOf', field)?.field;
      if (told !== undefined) {
        messageOf.set(name, told);
        if (!type.getFields()[told]?.args.some((argument) => argument.name === 'language'))
          faults.push(`${name} gives the messages of ${told}, which takes no language.`);
      }
      const size = read<{ readonly assumedSize: number }>('listSize', field);
      if (size) listSizes.set(name, size.assumedSize);
      if (size && !isCountedList(field))
        faults.push(
          `${name} has a @listSize that counts for nothing: it is no list of objects, or takes first.`,
        );
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { access, costs, listSizes, messageOf };
}

/** What a directive says of a type or field, with its defaults; undefined where it is not there. */
function reader(schema: GraphQLSchema) {
  const directives = new Map<string, GraphQLDirective>(
    schema.getDirectives().map((directive) => [directive.name, directive]),
  );
  return <Values>(name: string, { astNode }: Declared): Values | undefined => {
    const directive = directives.get(name);
    if (!directive) throw new Error(`The schema has no directive @${name}.`);
    return astNode ? (getDirectiveValues(directive, astNode) as Values | undefined) : undefined;
  };
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

/** Whether the cost of a query asks how long a list is: as `functions/graphql/limits/query-cost.ts` counts. */
const isCountedList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(getNullableType(field.type)) &&
  !isLeafType(getNamedType(field.type)) &&
  field.name !== 'edges' &&
  !field.args.some(({ name }) => name === 'first');
