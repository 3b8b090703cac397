import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
} from 'graphql';
import type { FieldDeclarations } from './field-declarations.ts';
import { withoutDirectives } from './read-schema.ts';

/**
 * The schema as the API runs it, one definition a type. Introspection cannot tell what directives say, so the
 * descriptions of its fields tell what they cost.
 */
export const servedSdl = (schema: GraphQLSchema, declared: FieldDeclarations): string =>
  print(
    mapTypes(parse(printSchema(withoutDirectives(schema))), (type) => ({
      ...type,
      fields: (type.fields ?? []).map((field) =>
        withCost(field, `${type.name.value}.${field.name.value}`, declared),
      ),
    })),
  );

/** The schema as it is published, with the directives that its fields have: who may ask, and what counts as how much. */
export function publishedSdl(schema: GraphQLSchema): string {
  // What is printed of a schema are its definitions alone; what was applied to them stands where they were written.
  const applied = (type: string, field?: string): readonly ConstDirectiveNode[] => {
    const written = schema.getType(type);
    if (!isObjectType(written)) return [];
    return (field === undefined ? written : written.getFields()[field])?.astNode?.directives ?? [];
  };
  return print(
    mapTypes(parse(printSchema(schema)), (type) => ({
      ...type,
      directives: applied(type.name.value),
      fields: (type.fields ?? []).map((field) => ({
        ...field,
        directives: applied(type.name.value, field.name.value),
      })),
    })),
  );
}

const mapTypes = (
  document: DocumentNode,
  map: (type: ObjectTypeDefinitionNode) => ObjectTypeDefinitionNode,
): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION ? map(each) : each,
  ),
});

function withCost(
  field: FieldDefinitionNode,
  name: string,
  { costs, listSizes }: FieldDeclarations,
): FieldDefinitionNode {
  const cost = costs.get(name);
  const size = listSizes.get(name);
  const corners = cost?.measuresSites ? ', and more for each corner of a site' : '';
  const sentences = [
    ...(field.description ? [field.description.value] : []),
    ...(cost ? [`Costs ${cost.weight.toLocaleString('en-GB')} on top of its objects${corners}.`] : []),
    ...(size === undefined ? [] : [`Counts as ${size} in the cost of a query.`]),
  ];
  if (!cost && size === undefined) return field;
  return { ...field, description: { kind: Kind.STRING, value: sentences.join(' '), block: true } };
}
