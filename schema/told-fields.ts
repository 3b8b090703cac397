import { type DocumentNode, Kind, type NamedTypeNode, visit } from 'graphql';

const told: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ToldMessage' } };

/**
 * The schema as its resolvers see it: a field that takes a language gives messages, which are told after it, so that a
 * resolver that makes a sentence of its own fails the types. A field that gives the messages of another needs none.
 *
 * @param messageOf by "Type.field"
 */
export function toldFields(document: DocumentNode, messageOf: ReadonlyMap<string, string>): DocumentNode {
  const withTold = visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.filter(({ name }) => !messageOf.has(`${type.name.value}.${name.value}`)),
    }),
    FieldDefinition: (field) =>
      field.arguments?.some(({ name }) => name.value === 'language')
        ? visit(field, {
            InputValueDefinition: () => false,
            NamedType: ({ name }) => (name.value === 'String' ? told : undefined),
          })
        : undefined,
  });
  return {
    ...withTold,
    definitions: [...withTold.definitions, { kind: Kind.SCALAR_TYPE_DEFINITION, name: told.name }],
  };
}
