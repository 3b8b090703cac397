import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType } from 'graphql';

/** A field, an input or a value of a type, as a reader of the schema sees it. */
export interface Member {
  readonly name: string;
  /** As written in the schema, such as `[Venue!]!`; undefined for a value of an enum. */
  readonly type: string | undefined;
  /** The named type within, to go on to. */
  readonly typeName: string | undefined;
  readonly args: readonly Member[];
  readonly description: string;
  readonly deprecated: string | undefined;
}

/** A place in the schema that a search finds: a type, or a member of one. */
export interface SchemaEntry {
  /** `Venue` or `Venue.name`. */
  readonly name: string;
  readonly typeName: string;
  readonly description: string;
}

const kinds: Readonly<Record<string, string>> = {
  GraphQLObjectType: 'type',
  GraphQLInterfaceType: 'interface',
  GraphQLUnionType: 'one of several types',
  GraphQLEnumType: 'one of these values',
  GraphQLInputObjectType: 'input',
  GraphQLScalarType: 'scalar',
};

/** A description without the line breaks that only fit it to the schema's file: those of paragraphs and lists stay. */
export const unwrapped = (description: string | null | undefined): string =>
  (description ?? '').replace(/(?<!\n)\n(?!\n|\s*[-*] )/g, ' ');

/** What a type is, in a word or two: `type`, `input`, `scalar`. */
export const kindOf = (type: GraphQLNamedType): string => kinds[type[Symbol.toStringTag]] ?? 'type';

type Argument = GraphQLField<unknown, unknown>['args'][number];

const argument = ({ name, type, description, deprecationReason }: Argument): Member => ({
  name,
  type: String(type),
  typeName: getNamedType(type).name,
  args: [],
  description: unwrapped(description),
  deprecated: deprecationReason ?? undefined,
});

/** The fields, inputs, values or possible types of a type, in the order of the schema; none for a scalar. */
export function membersOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly Member[] {
  if ('getFields' in type) {
    return Object.values(type.getFields()).map((field) => ({
      ...argument(field),
      args: 'args' in field ? field.args.map(argument) : [],
    }));
  }
  const plain = { type: undefined, args: [] };
  if ('getValues' in type) {
    return type.getValues().map(({ name, description, deprecationReason }) => ({
      ...plain,
      name,
      typeName: undefined,
      description: unwrapped(description),
      deprecated: deprecationReason ?? undefined,
    }));
  }
  if (!('getTypes' in type)) return [];
  return schema.getPossibleTypes(type).map(({ name, description }) => ({
    ...plain,
    name,
    typeName: name,
    description: unwrapped(description),
    deprecated: undefined,
  }));
}

/** Every type and member of the schema, but those of introspection. */
export function schemaEntries(schema: GraphQLSchema): readonly SchemaEntry[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      { name: type.name, typeName: type.name, description: unwrapped(type.description) },
      ...('getTypes' in type ? [] : membersOf(schema, type)).map(({ name, description }) => ({
        name: `${type.name}.${name}`,
        typeName: type.name,
        description,
      })),
    ]);
}

/**
 * The entries that hold every word of what is looked for, in name or description: first those whose own name begins
 * with it, then those whose name holds it, then the rest; within each in the order of the schema.
 */
export function findEntries(entries: readonly SchemaEntry[], looked: string): readonly SchemaEntry[] {
  const words = looked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = ({ name, description }: SchemaEntry): number | undefined => {
    const lower = name.toLowerCase();
    const own = lower.slice(lower.indexOf('.') + 1);
    if (words.every((word) => own.startsWith(word) || lower === word)) return 0;
    if (words.every((word) => lower.includes(word))) return 1;
    return words.every((word) => lower.includes(word) || description.toLowerCase().includes(word))
      ? 2
      : undefined;
  };
  const ranked = entries.map((entry) => ({ entry, at: rank(entry) }));
  return [0, 1, 2].flatMap((wanted) => ranked.filter(({ at }) => at === wanted).map(({ entry }) => entry));
}
