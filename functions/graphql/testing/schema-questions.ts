import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One set of arguments, as it is written in a query: `(level: WARD)`; empty for none. */
type Arguments = string;

export interface Question {
  /** The type whose fields are all asked for. */
  readonly type: string;
  readonly query: string;
}

export interface Samples {
  /** Sets of arguments for a field, by "Type.field"; the first is the one that lists are reached through. */
  readonly fields: Readonly<Record<string, readonly Arguments[]>>;
  /** Values for an argument of a name, wherever no sets are named. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Fields of Query that lead to others before the rest does, because what they answer is never empty. */
  readonly first?: readonly string[];
  /** Fields that are not asked for, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

interface Step {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** How many fields may lead from Query to a thing with an id, where it is reached in another way than the shortest. */
const longestOtherWay = 4;

/**
 * Questions that together ask for every field of every type that can be reached from Query, each object with all its
 * values, at several arguments; a type with an id through every field of Query that leads to it. Made from the schema,
 * so that a field added tomorrow is asked for too; a field that needs an argument of which no sample is known fails here.
 */
export function schemaQuestions(schema: GraphQLSchema, samples: Samples): Question[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const variants = variantsOf(samples);
  const left = new Set(Object.keys(samples.leftOut ?? {}));
  const roots = fieldsOf(query, left).toSorted((a, b) => rank(samples, a.name) - rank(samples, b.name));
  const ways = [
    ...shortestWays(roots, left),
    ...roots.flatMap((field) =>
      [...shortestWays([field], left, longestOtherWay)].filter(([type]) => 'id' in type.getFields()),
    ),
  ];
  // A type is asked for through many fields, and always for the same.
  const ends = new Map<GraphQLObjectType, string>();
  const questions = ways.map(([type, way]): Question => {
    const end = ends.get(type) ?? everything(type, variants, left);
    ends.set(type, end);
    return { type: type.name, query: written(way, end, variants) };
  });
  return [...new Map(questions.map((question) => [question.query, question])).values()];
}

/** Fields of Query that are gone through first, because their lists are never empty. */
const rank = ({ first = [] }: Samples, name: string): number =>
  first.includes(name) ? first.indexOf(name) : first.length;

const childType = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
};
const fieldsOf = (type: GraphQLObjectType, left: ReadonlySet<string>) =>
  Object.values(type.getFields()).filter(({ name }) => !left.has(`${type.name}.${name}`));

/**
 * The fewest fields that lead from Query to each type, through one of the fields given.
 * @param most types that lie more fields away are not gone to
 */
function shortestWays(
  roots: readonly GraphQLField<unknown, unknown>[],
  left: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
) {
  const ways = new Map<GraphQLObjectType, readonly Step[]>();
  const waiting: (readonly [GraphQLObjectType, readonly Step[]])[] = [];
  const reach = (parent: string, field: GraphQLField<unknown, unknown>, before: readonly Step[]) => {
    const type = childType(field);
    if (!type || ways.has(type)) return;
    const way = [...before, { parent, field }];
    ways.set(type, way);
    waiting.push([type, way]);
  };
  for (const field of roots) reach('Query', field, []);
  for (const [type, way] of waiting) {
    if (way.length >= most) break;
    for (const field of fieldsOf(type, left)) reach(type.name, field, way);
  }
  return ways;
}

type Variants = (parent: string, field: GraphQLField<unknown, unknown>) => readonly Arguments[];

const variantsOf =
  ({ fields, values }: Samples): Variants =>
  (parent, field) => {
    const named = fields[`${parent}.${field.name}`];
    if (named) return named;
    const required = field.args.filter(isRequiredArgument);
    const first = ({ name }: GraphQLArgument): string => {
      const value = values[name]?.[0];
      if (value === undefined)
        throw new Error(`Give a sample of the argument ${name} of ${parent}.${field.name}.`);
      return `${name}: ${value}`;
    };
    const base = required.map(first);
    const one = field.args.flatMap((arg) =>
      (values[arg.name] ?? []).map((value) => [
        ...required.filter((each) => each !== arg).map(first),
        `${arg.name}: ${value}`,
      ]),
    );
    const sets = [...(required.length === 0 || one.length === 0 ? [base] : []), ...one];
    return [...new Set(sets.map((set) => (set.length === 0 ? '' : `(${set.join(', ')})`)))];
  };

/** Every field of a type under every set of its arguments; of objects in it every value. */
const everything = (type: GraphQLObjectType, variants: Variants, left: ReadonlySet<string>): string =>
  selection(
    type,
    variants,
    left,
    (child) => `{ __typename ${selection(child, variants, left, () => undefined)} }`,
  );

function selection(
  type: GraphQLObjectType,
  variants: Variants,
  left: ReadonlySet<string>,
  inside: (child: GraphQLObjectType) => string | undefined,
): string {
  return fieldsOf(type, left)
    .flatMap((field) => {
      const child = childType(field);
      const selected = child ? inside(child) : '';
      if (selected === undefined || (!child && !isLeafType(getNamedType(field.type)))) return [];
      return variants(type.name, field).map((args, n) => `${aliased(field.name, n, args)} ${selected}`);
    })
    .join(' ');
}

/** The same name for the same arguments everywhere, so that two answers can be compared by it. */
const aliased = (name: string, n: number, args: Arguments): string =>
  n === 0 && args === '' ? name : `${name}_${n}: ${name}${args}`;

function written(path: readonly Step[], end: string, variants: Variants): string {
  return path
    .reduceRight((inner, { parent, field }, depth) => {
      const sets = variants(parent, field);
      const asked = depth === 0 ? sets : sets.slice(0, 1);
      const within = `{ __typename ${hasId(field) ? 'id ' : ''}${inner} }`;
      return asked.map((args, n) => `${aliased(field.name, n, args)} ${within}`).join(' ');
    }, end)
    .replace(/^/, '{ ')
    .concat(' }');
}

const hasId = (field: GraphQLField<unknown, unknown>): boolean =>
  'id' in (childType(field)?.getFields() ?? {});
