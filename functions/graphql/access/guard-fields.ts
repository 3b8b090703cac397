import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { requireOneOf } from '../../../domain/permission/require-one-of.ts';
import type { RequestContext } from '../request/context.ts';
import { type AccessTable, isOpen, mayRead, ruleOf } from './field-access.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Puts the table of permissions beneath every way of asking: a field that is not for everyone looks at who asks before
 * anything is read, a live one marks the answer as not to be kept. All other fields stay as they are and cost nothing.
 * A field without a rule is closed to everyone, so that nothing new is open by oversight.
 */
export function guardFields(schema: GraphQLSchema, table?: AccessTable): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guard(type.name, field, table);
  }
}

function guard(
  type: string,
  field: GraphQLField<unknown, RequestContext>,
  table: AccessTable | undefined,
): void {
  const rule = ruleOf(type, field.name, table);
  if (!rule) {
    field.resolve = () => {
      throw new Error(`${type}.${field.name} has no rule in the table of access, so nobody may ask it.`);
    };
    return;
  }
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  const { live } = rule;
  if (isOpen(type, field.name, table) && !live) return;
  field.resolve = (parent, args, context, info) => {
    if (live) context.outcome.live = true;
    if (rule.otherwise === 'WITHHELD' && !mayRead(context.person, type, field.name, table)) return null;
    requireOneOf(context.person, rule.needs, `${type}.${field.name}`);
    return resolve(parent, args, context, info);
  };
}
