import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { BoundedCache } from './bounded-cache.ts';
import type { RequestContext } from './context.ts';

export interface ExecutionRequest {
  readonly document: DocumentNode;
  /** A hash of the query text. */
  readonly queryHash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: RequestContext;
}

/** Compiling costs more than one answer saves, so a query is compiled when it comes for the third time. */
const timesBeforeCompiling = 2;
const queriesKept = 200;

interface Seen {
  times: number;
  compiled?: CompiledQuery;
}

/** Executes a validated query: with graphql-js at first, compiled to code of its own once it has proved to be usual. */
export function compiledExecutor(schema: GraphQLSchema) {
  const queries = new BoundedCache<Seen>(queriesKept);
  return async (request: ExecutionRequest): Promise<ExecutionResult> => {
    const { document, queryHash, operationName, variables, context } = request;
    const key = `${queryHash} ${operationName ?? ''}`;
    const seen = queries.get(key) ?? { times: 0 };
    queries.set(key, seen);
    seen.times += 1;
    if (seen.times > timesBeforeCompiling && !seen.compiled) {
      const compiled = compileQuery(schema, document, operationName);
      if (isCompiledQuery(compiled)) seen.compiled = compiled;
    }
    if (seen.compiled) return seen.compiled.query({}, context, variables ?? {});
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };
}
