import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { InvalidInput } from '../../../domain/errors/errors.ts';
import { parseCalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { faultInText } from '../../../domain/text/plain-text.ts';
import type { RequestContext } from '../request/context.ts';

/** Checks a value that a request gives, whatever is below it. @throws InvalidInput naming the path */
type Check = (path: string, value: unknown) => void;

/**
 * Puts what is true of every text and every day beneath every field with arguments, so that none is forgotten: a text
 * holds no character that nobody sees and none that was lost, and a day is a real one. What more a field asks of its
 * arguments, it asks itself. Fields without such arguments stay as they are and cost nothing.
 */
export function checkArguments(schema: GraphQLSchema): void {
  const checks = new Map<string, Check | undefined>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) checkArgumentsOf(field, checks);
  }
}

type Known = Map<string, Check | undefined>;

function checkArgumentsOf(field: GraphQLField<unknown, RequestContext>, known: Known): void {
  const checked = field.args.flatMap(({ name, type }: GraphQLArgument) => {
    const check = checkOf(type, known);
    return check ? [{ name, check }] : [];
  });
  if (checked.length === 0) return;
  const resolve: GraphQLFieldResolver<unknown, RequestContext> = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    for (const { name, check } of checked) {
      const value: unknown = args[name];
      if (value !== undefined && value !== null) check(name, value);
    }
    return resolve(parent, args, context, info);
  };
}

/** The check of a type; undefined where nothing of it is text. */
function checkOf(type: GraphQLInputType, known: Known): Check | undefined {
  if (isNonNullType(type)) return checkOf(type.ofType, known);
  if (isListType(type)) {
    const check = checkOf(type.ofType, known);
    return check && eachOf(check);
  }
  if (!known.has(type.name)) {
    known.set(type.name, checksByName[type.name]);
    if (isInputObjectType(type)) known.set(type.name, fieldsOf(type.getFields(), known));
  }
  return known.get(type.name);
}

const eachOf =
  (check: Check): Check =>
  (path, values) => {
    if (!Array.isArray(values)) return;
    for (const [index, value] of values.entries()) {
      if (value !== undefined && value !== null) check(`${path}[${index}]`, value);
    }
  };

function fieldsOf(
  fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>,
  known: Known,
): Check | undefined {
  const checked = Object.entries(fields).flatMap(([name, { type }]) => {
    const check = checkOf(type, known);
    return check ? [{ name, check }] : [];
  });
  if (checked.length === 0) return undefined;
  return (path, value) => {
    if (typeof value !== 'object') return;
    for (const { name, check } of checked) {
      const part: unknown = Reflect.get(value ?? {}, name);
      if (part !== undefined && part !== null) check(`${path}.${name}`, part);
    }
  };
}

const checkText: Check = (path, value) => {
  // A file that was read whole may begin with a mark of byte order, which is no part of its text.
  const fault = typeof value === 'string' ? faultInText(value.replace(/^\ufeff/, '')) : undefined;
  if (fault) throw new InvalidInput(path, `this ${fault.reason}`);
};

const checksByName: Readonly<Record<string, Check>> = {
  String: checkText,
  ID: checkText,
  DateTime: checkText,
  Date: (path, value) => {
    parseCalendarDate(path, String(value));
  },
};
