import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkLimits, operationOf, parseWithinLimits, type QueryLimits } from '../limits/query-limits.ts';
import { type AskedAbout, operationInLog } from './asked-about.ts';
import type { AskedQuery } from './http-request.ts';

/** Characters of query text whose documents are kept: a parsed document takes some 120 bytes a character. */
const textKept = 500_000;

/**
 * Stands before the server: a query that could cost too much is refused before it is validated, because validation
 * itself can be made slow. What does not parse is let through: the server says best what is wrong with it.
 */
export class QueryGate {
  readonly #schema: GraphQLSchema;
  readonly #limits: QueryLimits;
  readonly #documents = new LRUCache<string, DocumentNode>({ maxSize: textKept });

  constructor(schema: GraphQLSchema, limits: QueryLimits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** What is asked, with its cost in objects: 0 for what does not parse. @throws TooCostly */
  check({ query, operationName, variables }: AskedQuery): AskedAbout {
    const document = query === undefined ? undefined : this.#read(query);
    if (!document) return { cost: 0 };
    const request = { document, operationName, variables };
    const cost = checkLimits(this.#schema, this.#limits, request);
    const operation = operationInLog(operationOf(document, operationName)?.name?.value);
    return operation === undefined ? { cost } : { operation, cost };
  }

  #read(text: string): DocumentNode | undefined {
    const known = this.#documents.get(text);
    if (known) return known;
    try {
      const document = parseWithinLimits(text, this.#limits);
      this.#documents.set(text, document, { size: text.length });
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }
}
