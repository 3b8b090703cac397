import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { acceptedAnswers } from '../../api/answer.ts';
import { answerTo } from './ask.ts';

/** By GET, because an answer to that is kept: making it anew takes the API half a second. */
const schemaAddress = `/graphql?${new URLSearchParams({
  query: getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }).replace(/\s+/g, ' '),
  operationName: 'IntrospectionQuery',
})}`;

/**
 * The schema as the API itself tells it.
 * @throws Error in words for people when the API does not tell it.
 */
export async function readSchema(): Promise<GraphQLSchema> {
  const { body } = await answerTo(() => fetch(schemaAddress, { headers: { accept: acceptedAnswers } }));
  if (!isIntrospection(body)) throw new Error('The API does not tell its schema now. Load the page again.');
  return buildClientSchema(body.data);
}

const isIntrospection = (body: object): body is { data: IntrospectionQuery } =>
  'data' in body && typeof body.data === 'object' && body.data !== null && '__schema' in body.data;
