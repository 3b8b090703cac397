import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of query text whose documents are kept: a parsed document takes some 120 bytes a character. */
const textKept = 500_000;

/** By schema, once a process: whether a document is valid follows from these two alone. */
const documents = new WeakMap<GraphQLSchema, LRUCache<string, DocumentNode>>();

/**
 * Keeps the documents that the server has found valid, by their text. The server's own store would write each out as JSON, only
 * to see how large it is, and keep thirty million characters of that.
 */
export function validDocuments<Context extends object>(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const valid = documents.get(schema) ?? new LRUCache<string, DocumentNode>({ maxSize: textKept });
  documents.set(schema, valid);
  return {
    requestDidStart: async () => ({
      // A request that has its document already is neither parsed nor validated.
      didResolveSource: async (request) => {
        const document = valid.get(request.source);
        if (document) Object.assign(request, { document });
      },
      didResolveOperation: async ({ source, document }) => {
        valid.set(source, document, { size: source.length });
      },
    }),
  };
}
