import { ApolloServer } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { expect, it } from 'vitest';
import { validDocuments } from './valid-documents.ts';

/** A server, and how many documents it has validated. */
function counting(schema: GraphQLSchema) {
  const seen = { validated: 0 };
  const server = new ApolloServer({
    schema,
    documentStore: null,
    plugins: [validDocuments(schema)],
    validationRules: [
      () => {
        seen.validated += 1;
        return {};
      },
    ],
  });
  const codeOf = async (query: string) => {
    const { body } = await server.executeOperation({ query });
    if (body.kind !== 'single') throw new Error('An answer in parts.');
    return body.singleResult.errors?.[0]?.extensions?.code ?? 'NONE';
  };
  return { seen, codeOf };
}

it('a document is validated once for a schema, by whichever server is asked, and one that is not valid each time', async () => {
  const schema = buildSchema('type Query { one: Int two: Int }');
  const first = counting(schema);
  for (const query of ['{ one }', '{ one }', '{ two }', '{ one }'])
    expect(await first.codeOf(query)).toBe('NONE');
  expect(first.seen.validated).toBe(2);
  const second = counting(schema);
  expect([await second.codeOf('{ one }'), second.seen.validated]).toEqual(['NONE', 0]);
  for (const times of [1, 2])
    expect([await second.codeOf('{ three }'), second.seen.validated]).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      times,
    ]);
  expect(await second.codeOf('{ one')).toBe('GRAPHQL_PARSE_FAILED');
});

it('what is valid in one schema is validated anew in another', async () => {
  const one = counting(buildSchema('type Query { one: Int }'));
  expect(await one.codeOf('{ one }')).toBe('NONE');
  const other = counting(buildSchema('type Query { two: Int }'));
  expect(await other.codeOf('{ one }')).toBe('GRAPHQL_VALIDATION_FAILED');
});
