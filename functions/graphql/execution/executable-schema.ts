import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { accessTable } from '../../../schema/generated/access-table.ts';
import { typeDefs } from '../../../schema/generated/type-defs.ts';
import type { AccessTable } from '../access/field-access.ts';
import { guardFields } from '../access/guard-fields.ts';
import type { RequestContext } from '../request/context.ts';
import { keptResolvers } from '../resolvers/kept/kept-resolvers.ts';
import { checkArguments } from './check-arguments.ts';
import { noteAreas } from './note-areas.ts';
import { dateScalar, dateTimeScalar, geometryScalar } from './scalars.ts';
import { tellMessages } from './tell-messages.ts';
import { writtenResolvers } from './written-resolvers.ts';

const scalars: readonly GraphQLScalarType[] = [dateScalar, dateTimeScalar, geometryScalar];

/** What is served: the schema, who may ask for each of its fields, and the kinds of kept record that it has types of. */
export interface ServedSchema {
  readonly typeDefs: string;
  readonly access: AccessTable;
  readonly kinds: readonly RecordKind[];
}

const servedSchema: ServedSchema = { typeDefs, access: accessTable, kinds: keptKinds };

/** Made once a process: it holds nothing of a request or of the data. */
const made = new WeakMap<ServedSchema, GraphQLSchema>();

/**
 * The schema with what answers each field; a field without a resolver is read from its record by name. Before every
 * resolver stand what is true of all texts and days, and before that the table of permissions. The same one for the same
 * served: read it only.
 * @throws Error when a resolver names a type or field that the schema does not have
 */
export function executableSchema(served: ServedSchema = servedSchema): GraphQLSchema {
  const known = made.get(served);
  if (known) return known;
  const schema = freshSchema(served);
  made.set(served, schema);
  return schema;
}

function freshSchema(served: ServedSchema): GraphQLSchema {
  const schema = buildSchema(served.typeDefs, { assumeValidSDL: true });
  for (const { name, serialize, parseValue, parseLiteral } of scalars) {
    const scalar = schema.getType(name);
    if (!isScalarType(scalar)) throw new Error(`The schema has no scalar ${name}.`);
    Object.assign(scalar, { serialize, parseValue, parseLiteral });
  }
  for (const [typeName, fields] of [
    ...Object.entries(writtenResolvers),
    ...Object.entries(keptResolvers(served.kinds)),
  ]) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${typeName}.`);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`The schema has no field ${typeName}.${fieldName}.`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, RequestContext>;
    }
  }
  tellMessages(schema);
  checkArguments(schema);
  noteAreas(schema);
  guardFields(schema, served.access);
  return schema;
}
