import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  Source,
  TokenKind,
} from 'graphql';
import { partBytes } from '../../../domain/assessment/model/attachment.ts';
import { siteLimits } from '../../../domain/assessment/site/site-limits.ts';
import { TooCostly } from '../../../domain/errors/errors.ts';
import { costOfCorner, queryCost } from './query-cost.ts';
import { fragmentsOf, shapeOf } from './query-shape.ts';

/** What one request may ask for. */
export interface QueryLimits {
  /** Characters of query text. */
  readonly textLength: number;
  /** Names, signs and values in the query text. */
  readonly tokens: number;
  readonly depth: number;
  /** Brackets of any kind in each other, as written: what reads a query calls itself for each. */
  readonly brackets: number;
  readonly aliases: number;
  /** Fields and fragment spreads as written. */
  readonly selections: number;
  /** Objects that the answer could hold at most. */
  readonly cost: number;
  /** Bytes of a request's body or of its query string. */
  readonly requestBytes: number;
  /** The same of a request that gives a site by its corners, which are counted once they are read. */
  readonly siteRequestBytes: number;
  /** The same of whoever shows a token, who may send a part of a document. */
  readonly fileRequestBytes: number;
  /** Bytes of an answer: a function of AWS can send six million, and quotation marks count twice there. */
  readonly answerBytes: number;
}

export const defaultLimits: QueryLimits = {
  textLength: 20_000,
  tokens: 5_000,
  depth: 12,
  brackets: 60,
  aliases: 50,
  selections: 600,
  cost: 10_000,
  requestBytes: 100_000,
  // Each character of a file may be written as two bytes or more, and the rest of the request goes with it.
  siteRequestBytes: 2 * siteLimits.mostCharacters + 100_000,
  // Base64 has four characters for each three bytes.
  fileRequestBytes: Math.ceil(partBytes / 3) * 4 + 100_000,
  answerBytes: 4_000_000,
};

export interface LimitedRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads a query text of bounded length.
 * @throws TooCostly for a text that is too long, has too many tokens or too deep brackets, GraphQLError for one that does not parse
 */
export function parseWithinLimits(text: string, limits: QueryLimits): DocumentNode {
  const split = 'Ask for fewer fields, or split the query into several requests.';
  refuse('The length of the query text in characters', text.length, limits.textLength, split);
  const { tokens, brackets } = measureTokens(text);
  refuse('The number of tokens in the query', tokens, limits.tokens, split);
  refuse('The depth of brackets in the query', brackets, limits.brackets, 'Give values by variables.');
  return parse(text);
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Tokens and the depth of their brackets, up to the end or up to the first that does not read. */
function measureTokens(text: string): { readonly tokens: number; readonly brackets: number } {
  const lexer = new Lexer(new Source(text));
  let [tokens, open, brackets] = [0, 0, 0];
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (opening.has(kind)) open += 1;
      if (closing.has(kind)) open -= 1;
      brackets = Math.max(brackets, open);
    }
  } catch {
    return { tokens, brackets };
  }
  return { tokens, brackets };
}

/**
 * Refuses a query that could cost more than one answer may, before it is validated and before anything is read.
 * @throws TooCostly naming what is too much, how much it is, the limit and how to narrow
 */
export function checkLimits(schema: GraphQLSchema, limits: QueryLimits, request: LimitedRequest): number {
  const { document, variables } = request;
  const shape = shapeOf(document);
  refuse(
    'The number of fields in the query',
    shape.selections,
    limits.selections,
    'Ask for fewer fields, or split the query into several requests.',
  );
  refuse(
    'The number of aliases in the query',
    shape.aliases,
    limits.aliases,
    'Ask for a list once instead of each item by an alias, or split the query into several requests.',
  );
  refuse(
    'The depth of the query',
    shape.depth,
    limits.depth,
    'Ask for inner records by their id or code in a request of their own.',
  );
  const operation = operationOf(document, request.operationName);
  if (!operation) return 0;
  const given = { ...defaultsOf(operation), ...variables };
  let corners = 0;
  const onCorners = (more: number): void => {
    corners += more;
  };
  const cost = queryCost(
    { schema, fragments: fragmentsOf(document), variables: given, onCorners },
    operation,
  );
  refuse(
    'The cost of the query (objects that the answer could hold)',
    cost,
    limits.cost,
    corners * costOfCorner > cost / 2
      ? `Its sites have ${corners.toLocaleString('en-GB')} corners, each of which costs ${costOfCorner}. Send sites of fewer corners, or one in each request.`
      : 'Give a smaller first, ask for fewer lists inside lists, or split the query by area.',
  );
  return cost;
}

/** @throws TooCostly for an answer that is too large to be sent */
export function checkAnswerSize(body: string, limits: QueryLimits): void {
  refuse(
    'The size of the answer in bytes',
    Buffer.byteLength(body),
    limits.answerBytes,
    'Ask for fewer fields, a smaller first, or part of the areas in each request.',
  );
}

function refuse(what: string, amount: number, limit: number, howToNarrow: string): void {
  if (amount > limit) throw new TooCostly(what, amount, limit, howToNarrow);
}

/** The operation that is asked for: the one of that name, or the first. */
export function operationOf(
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return name === undefined ? operations[0] : operations.find((each) => each.name?.value === name);
}

/** Whole numbers that variables have where the request gives none. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, number> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
