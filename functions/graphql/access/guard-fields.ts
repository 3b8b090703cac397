import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Person } from '../../../domain/permission/person.ts';
import { requireOneOf } from '../../../domain/permission/require-one-of.ts';
import type { RequestContext } from '../request/context.ts';
import { type AccessTable, isOpen, mayRead, ruleOf } from './field-access.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Puts the table of permissions beneath every way of asking: a field that is not for everyone looks at who asks before
 * anything is read, a live one marks the answer as not to be kept. All other fields stay as they are and cost nothing.
 * A field without a rule is closed to everyone, so that nothing new is open by oversight. What is to be noted is noted
 * before it is told or refused: where that cannot be written, nothing is told.
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
    const name = `${type}.${field.name}`;
    const answer = () => {
      requireOneOf(context.person, rule.needs, name);
      return resolve(parent, args, context, info);
    };
    if (!rule.noted || !context.person) return answer();
    const isRead = mayRead(context.person, type, field.name, table);
    return note(parent, name, isRead, context.person, context).then(answer);
  };
}

/** Whoever did not sign in is refused and not noted: nobody is known, and everybody could fill the trail. */
const note = (
  parent: unknown,
  field: string,
  isRead: boolean,
  { subject, name, roles }: Person,
  { now, requestId, records }: RequestContext,
): Promise<void> =>
  records.readings.note({
    record: (parent as OfGovernedRecord).record.id,
    field,
    decision: isRead ? 'READ' : 'REFUSED',
    subject,
    name,
    roles,
    at: now,
    requestId,
  });

/** What a field that is noted belongs to. */
interface OfGovernedRecord {
  readonly record: { readonly id: string };
}
