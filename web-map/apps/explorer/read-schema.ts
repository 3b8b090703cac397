import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { ask } from './ask.ts';

/**
 * The schema as the API itself tells it.
 * @throws Error in words for people when the API does not tell it.
 */
export async function readSchema(): Promise<GraphQLSchema> {
  const { body } = await ask({
    query: getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
    operationName: 'IntrospectionQuery',
  });
  if (!isIntrospection(body)) throw new Error('The API does not tell its schema now. Load the page again.');
  return buildClientSchema(body.data);
}

const isIntrospection = (body: object): body is { data: IntrospectionQuery } =>
  'data' in body && typeof body.data === 'object' && body.data !== null && '__schema' in body.data;
