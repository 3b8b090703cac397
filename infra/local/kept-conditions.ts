import { createRequire } from 'node:module';

/** A value as the engine has it: its type is the name of its one field. */
type AttributeValue = Readonly<Record<string, unknown>>;
/** A name or a value that no expression of a request has named is a fault of the request: each expression takes off its own. */
type Unused = Record<string, true>;

interface Context {
  readonly attrNames?: Readonly<Record<string, string>>;
  readonly attrVals?: Readonly<Record<string, AttributeValue>>;
  readonly unusedAttrNames: Unused;
  readonly unusedAttrVals: Unused;
}

type Node = unknown;
interface Parsed {
  readonly expression: Node;
  readonly nestedPaths: object;
  readonly pathHeads: object;
}

interface ConditionParser {
  /** @returns a text where the expression is at fault */
  parse(text: string, options: { readonly context: Context }): Parsed | string;
}

interface Kept {
  readonly parsed: Parsed;
  /** The names of the values by the objects that stand for them in what is kept. */
  readonly values: ReadonlyMap<Node, string>;
  readonly usedNames: readonly string[];
}

const parser = createRequire(import.meta.url)('dynalite/db/conditionParser.js') as ConditionParser;
const parse = parser.parse;

const kept = new Map<string, Kept>();
/** Expressions of a program are some dozen: with so many somebody writes values into them. */
const mostKept = 200;

/** What these say of a value depends on more than its type. */
const readsValues = /between|attribute_type/i;

/**
 * dynalite parses each condition anew for each request: a quarter of the CPU of a small one. What was made of an expression is
 * kept, by its text, its names and the types of its values, and each request gets a copy with its own values. One at fault is
 * parsed each time.
 */
parser.parse = (text, options) => {
  const { context } = options;
  if (readsValues.test(text)) return parse(text, options);
  const { attrNames = {}, attrVals = {} } = context;
  const types = Object.entries(attrVals).map(([name, value]) => [name, ...Object.keys(value)]);
  const key = JSON.stringify([text, attrNames, types]);
  const known = kept.get(key) ?? parsedAnew(text, context);
  if (!known) return parse(text, options);
  if (kept.size === mostKept) kept.clear();
  kept.set(key, known);
  const { parsed, values, usedNames } = known;
  for (const name of usedNames) delete context.unusedAttrNames[name];
  for (const name of values.values()) delete context.unusedAttrVals[name];
  return { ...parsed, expression: withValues(parsed.expression, values, attrVals) };
};

/** Undefined where the expression is at fault. */
function parsedAnew(text: string, context: Context): Kept | undefined {
  const { attrNames = {}, attrVals = {} } = context;
  // Each an object of its own, by which it is found again.
  const stands = Object.fromEntries(Object.entries(attrVals).map(([name, value]) => [name, { ...value }]));
  const unusedAttrNames = allUnused(attrNames);
  const unusedAttrVals = allUnused(attrVals);
  const parsed = parse(text, { context: { ...context, attrVals: stands, unusedAttrNames, unusedAttrVals } });
  if (typeof parsed === 'string') return undefined;
  const usedValues = Object.keys(attrVals).filter((name) => !(name in unusedAttrVals));
  return {
    parsed,
    values: new Map(usedValues.map((name) => [stands[name], name])),
    usedNames: Object.keys(attrNames).filter((name) => !(name in unusedAttrNames)),
  };
}

const allUnused = (of: object): Unused => Object.fromEntries(Object.keys(of).map((name) => [name, true]));

/** A copy, because dynalite turns an expression around where it finds the value before the name. */
function withValues(node: Node, names: Kept['values'], values: NonNullable<Context['attrVals']>): Node {
  const name = names.get(node);
  if (name !== undefined) return values[name];
  if (Array.isArray(node)) return node.map((each) => withValues(each, names, values));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([field, each]) => [field, withValues(each, names, values)]),
  );
}
