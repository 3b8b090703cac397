import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { BoundedCache } from './bounded-cache.ts';
import type { AskedQuery } from './http-request.ts';
import { checkLimits, parseWithinLimits, type QueryLimits } from './query-limits.ts';

/** Characters of query text whose documents are kept: a parsed document takes some 120 bytes a character. */
const textKept = 500_000;

/**
 * Stands before the server: a query that could cost too much is refused before it is validated, because validation
 * itself can be made slow. What does not parse is let through: the server says best what is wrong with it.
 */
export class QueryGate {
  readonly #schema: GraphQLSchema;
  readonly #limits: QueryLimits;
  readonly #documents = new BoundedCache<DocumentNode>(textKept);

  constructor(schema: GraphQLSchema, limits: QueryLimits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** The cost of the query in objects. @throws TooCostly */
  check({ query, operationName, variables }: AskedQuery): number {
    const document = query === undefined ? undefined : this.#read(query);
    return document ? checkLimits(this.#schema, this.#limits, { document, operationName, variables }) : 0;
  }

  #read(text: string): DocumentNode | undefined {
    const known = this.#documents.get(text);
    if (known) return known;
    try {
      const document = parseWithinLimits(text, this.#limits);
      this.#documents.set(text, document, text.length);
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }
}
