import { type DocumentNode, Kind, type NamedTypeNode, visit } from 'graphql';

const told: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ToldMessage' } };

/**
 * The schema as its resolvers see it: a field that takes a language gives messages, which are told after it. So a
 * resolver that makes a sentence of its own fails the types.
 */
export function toldFields(document: DocumentNode): DocumentNode {
  const withTold = visit(document, {
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
