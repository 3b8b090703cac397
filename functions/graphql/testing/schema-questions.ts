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
  /** The type on the way to it whose question asks for all of this as well: it has nothing but values. */
  readonly within: string | undefined;
}

/** All that is asked for through one field of Query. */
export interface RootQuestion {
  /** The types whose fields are all asked for. */
  readonly types: readonly string[];
  readonly query: string;
}

/** What is selected, by how each field is written with its alias and arguments; of a value nothing. */
type Selected = Map<string, Selected>;

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
  const questions = asked(schema, samples).map(
    ({ type, selected, within }): Question => ({ type, query: written(selected), within }),
  );
  return [...new Map(questions.map((question) => [question.query, question])).values()];
}

/** The same asked together: one question a field of Query, in which nothing is asked for twice. */
export function rootQuestions(schema: GraphQLSchema, samples: Samples): RootQuestion[] {
  const roots = new Map<string, { types: string[]; selected: Selected }>();
  for (const { root, type, selected } of asked(schema, samples)) {
    const of = roots.get(root) ?? { types: [] as string[], selected: new Map() };
    roots.set(root, of);
    of.types.push(type);
    add(of.selected, selected);
  }
  return [...roots.values()].map(({ types, selected }) => ({ types, query: written(selected) }));
}

interface Asked {
  /** The field of Query. */
  readonly root: string;
  readonly type: string;
  readonly selected: Selected;
  readonly within: string | undefined;
}

function asked(schema: GraphQLSchema, samples: Samples): readonly Asked[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const variants = variantsOf(samples);
  const left = new Set(Object.keys(samples.leftOut ?? {}));
  const roots = fieldsOf(query, left).toSorted((a, b) => rank(samples, a.name) - rank(samples, b.name));
  const shortest = shortestWays(roots, left);
  const ways = [
    ...shortest,
    ...roots.flatMap((field) =>
      [...shortestWays([field], left, longestOtherWay)].filter(([type]) => 'id' in type.getFields()),
    ),
  ];
  // A type is asked for through many fields, and always for the same.
  const ends = new Map<GraphQLObjectType, Selected>();
  return ways.map(([type, way]): Asked => {
    const end = ends.get(type) ?? everything(type, variants, left);
    ends.set(type, end);
    // The types on a shortest way are asked for by the beginning of that way.
    const isWithin = shortest.get(type) === way && !fieldsOf(type, left).some(childType);
    return {
      root: way[0]?.field.name ?? '',
      type: type.name,
      selected: through(way, end, variants),
      within: isWithin && way.length > 1 ? way.at(-1)?.parent : undefined,
    };
  });
}

/** Adds what is selected to what is selected already; what is added stays as it is. */
function add(into: Selected, more: Selected): void {
  for (const [field, inner] of more) {
    const known = into.get(field) ?? new Map();
    into.set(field, known);
    add(known, inner);
  }
}

const written = (selected: Selected): string =>
  `{ ${[...selected].map(([field, inner]) => (inner.size > 0 ? `${field} ${written(inner)}` : field)).join(' ')} }`;

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

const nothing: Selected = new Map();

/** Every field of a type under every set of its arguments; of objects in it every value. */
const everything = (type: GraphQLObjectType, variants: Variants, left: ReadonlySet<string>): Selected =>
  selection(
    type,
    variants,
    left,
    (child) => new Map([['__typename', nothing], ...selection(child, variants, left, () => undefined)]),
  );

function selection(
  type: GraphQLObjectType,
  variants: Variants,
  left: ReadonlySet<string>,
  inside: (child: GraphQLObjectType) => Selected | undefined,
): Selected {
  return new Map(
    fieldsOf(type, left).flatMap((field) => {
      const child = childType(field);
      const selected = child ? inside(child) : nothing;
      if (selected === undefined || (!child && !isLeafType(getNamedType(field.type)))) return [];
      return variants(type.name, field).map((args, n) => [aliased(field.name, n, args), selected] as const);
    }),
  );
}

/** The same name for the same arguments everywhere, so that two answers can be compared by it. */
const aliased = (name: string, n: number, args: Arguments): string =>
  n === 0 && args === '' ? name : `${name}_${n}: ${name}${args}`;

function through(path: readonly Step[], end: Selected, variants: Variants): Selected {
  return path.reduceRight((inner, { parent, field }, depth): Selected => {
    const sets = variants(parent, field);
    const asked = depth === 0 ? sets : sets.slice(0, 1);
    const within: Selected = new Map([['__typename', nothing]]);
    if (hasId(field)) within.set('id', nothing);
    for (const [name, more] of inner) within.set(name, more);
    return new Map(asked.map((args, n) => [aliased(field.name, n, args), within]));
  }, end);
}

const hasId = (field: GraphQLField<unknown, unknown>): boolean =>
  'id' in (childType(field)?.getFields() ?? {});
