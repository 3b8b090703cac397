import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, getOperationAST, OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../request/context.ts';

export interface ExecutionRequest {
  readonly document: DocumentNode;
  /** The query text. */
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: RequestContext;
}

/** Compiling costs more than one answer saves, so a query is compiled when it comes for the third time. */
const usualAfter = 2;
/** Characters of query text. */
const queriesKept = 500_000;
/** As an alias this name is lost in compiled code, which writes answers as object literals. */
const lostName = '__proto__';

interface Seen {
  times: number;
  compiled?: CompiledQuery;
}

/**
 * Executes a validated query: with graphql-js at first, compiled to code of its own once it has proved to be usual. A
 * mutation is never compiled, because a compiled operation that fails is executed once more.
 */
export function compiledExecutor(schema: GraphQLSchema, timesBeforeCompiling = usualAfter) {
  const queries = new LRUCache<string, Seen>({ maxSize: queriesKept });
  return async (request: ExecutionRequest): Promise<ExecutionResult> => {
    const { document, source, operationName, variables, context } = request;
    if (isMutation(document, operationName)) return executeAsWritten(schema, request);
    const key = JSON.stringify([operationName, source]);
    const seen = queries.get(key) ?? { times: 0 };
    queries.set(key, seen, { size: key.length });
    seen.times += 1;
    if (seen.times > timesBeforeCompiling && !seen.compiled && !source.includes(lostName)) {
      // Loaded when it is first needed: a new container answers its first visitors without it.
      const { compileQuery, isCompiledQuery } = await import('graphql-jit');
      const compiled = compileQuery(schema, document, operationName);
      if (isCompiledQuery(compiled)) seen.compiled = compiled;
      else seen.times = Number.NEGATIVE_INFINITY;
    }
    const answer = await seen.compiled?.query({}, context, variables ?? {});
    // Failures are answered by graphql-js: compiled code makes errors of a class of its own, which the server could not
    // tell from a fault, and words refused variables less well.
    if (answer && answer.data !== undefined && !answer.errors?.length) return answer;
    return executeAsWritten(schema, request);
  };
}

const executeAsWritten = (
  schema: GraphQLSchema,
  { document, operationName, variables, context }: ExecutionRequest,
) => execute({ schema, document, operationName, variableValues: variables, contextValue: context });

const isMutation = (document: DocumentNode, operationName: string | undefined): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
