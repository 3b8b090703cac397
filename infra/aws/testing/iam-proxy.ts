import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keyAttributes } from '../../../functions/store/table.ts';
import { type AskedAction, isAllowed, type Statement } from './iam-policy.ts';

/** DynamoDB as a role reaches it: what its policies do not allow is denied, all else goes on to the engine. */
export interface IamProxy {
  readonly endpoint: string;
  /** What was denied, as AWS would say it. */
  readonly denied: readonly string[];
  /** What was allowed, each action with its resource once. */
  readonly allowed: ReadonlySet<string>;
  stop(): Promise<void>;
}

interface Value {
  readonly S?: string;
}
type Item = Readonly<Record<string, Value>>;

interface Request {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys?: readonly Item[] }>>;
}

const partitionsOf = (items: readonly (Item | undefined)[]): readonly string[] =>
  items.flatMap((item) => item?.[keyAttributes.partition]?.S ?? []);

/** What a request to DynamoDB asks IAM. Source: Service Authorization Reference, "Amazon DynamoDB". */
function askedBy(operation: string, request: Request, tableArn: (name: string) => string): AskedAction[] {
  const about = (table: string, index: string | undefined, keys: readonly string[]): AskedAction => ({
    action: `dynamodb:${operation}`,
    resource: `${tableArn(table)}${index === undefined ? '' : `/index/${index}`}`,
    values: keys.length > 0 ? { 'dynamodb:LeadingKeys': keys } : {},
  });
  const { TableName, IndexName, Key, Item, RequestItems } = request;
  if (TableName !== undefined) return [about(TableName, IndexName, partitionsOf([Key, Item]))];
  return Object.entries(RequestItems ?? {}).map(([table, { Keys = [] }]) =>
    about(table, undefined, partitionsOf(Keys)),
  );
}

/**
 * @param engine address of the engine that holds the tables
 * @param statements of the role, asked anew for each request
 */
export async function iamProxy(
  engine: string,
  tableArn: (name: string) => string,
  statements: () => readonly Statement[],
): Promise<IamProxy> {
  const denied: string[] = [];
  const allowed = new Set<string>();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const operation = String(request.headers['x-amz-target']).replace('DynamoDB_20120810.', '');
    const asked = askedBy(operation, JSON.parse(body), tableArn);
    const refused = asked.filter((each) => !isAllowed(statements(), each));
    if (refused.length > 0 || asked.length === 0) {
      const [{ action, resource } = { action: operation, resource: 'nothing' }] = refused;
      const message = `The role is not authorized to perform: ${action} on resource: ${resource}`;
      denied.push(message);
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      const type = 'com.amazon.coral.service#AccessDeniedException';
      return response.end(JSON.stringify({ __type: type, message }));
    }
    for (const { action, resource } of asked) allowed.add(`${action} ${resource}`);
    const { 'x-amz-target': target, authorization, 'x-amz-date': date } = request.headers;
    const answer = await fetch(engine, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': String(target),
        'x-amz-date': String(date),
        authorization: String(authorization),
      },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    denied,
    allowed,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
