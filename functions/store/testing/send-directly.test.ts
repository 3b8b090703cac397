import { ConditionalCheckFailedException, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreConnection } from '../connection.ts';
import { type EmbeddedEngine, emptyTable, startEmbeddedEngine } from './engine.ts';

let engine: EmbeddedEngine;
/** Two tables that are told the same: one by the SDK's requests, one by values. */
let bySdk: StoreConnection;
let directly: StoreConnection;
beforeAll(async () => {
  engine = await startEmbeddedEngine();
  bySdk = await emptyTable(engine);
  directly = engine.connectDirectly((await emptyTable(engine)).tableName);
});
afterAll(() => engine.stop());

/** What comes of a command, with the table by one name: an answer, or the error that is thrown. */
async function outcome({ client, tableName }: StoreConnection, command: (table: string) => object) {
  const send = client.send.bind(client) as (command: object) => Promise<object>;
  const said = await send(command(tableName)).catch((error: unknown) => error);
  if (said instanceof Error) return { thrown: said.constructor, name: said.name, message: said.message };
  const { $metadata, ...answer } = said as { $metadata: { attempts: number } };
  expect($metadata.attempts).toBe(1);
  return named(answer, tableName);
}

/** Values of every kind, with the table by one name: bytes stay what they are. */
function named(value: unknown, table: string): unknown {
  if (value === table) return 'the table';
  if (Array.isArray(value)) return value.map((each) => named(each, table));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Set)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name === table ? 'the table' : name, named(each, table)]),
  );
}

const key = { pk: 'a', sk: '1' };
const item = {
  ...key,
  body: new Uint8Array([0, 1, 255]),
  B: 'a name that bytes have',
  number: 1.5,
  flag: true,
  nothing: null,
  list: [1, 'two', new Uint8Array([3]), { B: 'text', deeper: new Uint8Array([4]) }],
  bytes: new Set([new Uint8Array([5]), new Uint8Array([6])]),
  words: new Set(['x', 'y']),
};
const small = (sk: string) => ({ pk: 'a', sk, body: new Uint8Array(10) });
const units = { ReturnConsumedCapacity: 'TOTAL' } as const;

describe('a command that goes to the engine as values', () => {
  it.each<[string, (TableName: string) => object]>([
    ['a put', (TableName) => new PutCommand({ TableName, Item: item, ...units })],
    ['a get', (TableName) => new GetCommand({ TableName, Key: key, ConsistentRead: true, ...units })],
    ['a get of nothing', (TableName) => new GetCommand({ TableName, Key: { pk: 'a', sk: '0' } })],
    [
      'a put that is refused',
      (TableName) =>
        new PutCommand({ TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)', ...units }),
    ],
    [
      'a batch of writes',
      (TableName) =>
        new BatchWriteCommand({
          ...units,
          RequestItems: {
            [TableName]: [
              ...['2', '3', '4'].map((sk) => ({ PutRequest: { Item: small(sk) } })),
              { DeleteRequest: { Key: { pk: 'a', sk: '9' } } },
            ],
          },
        }),
    ],
    [
      'a batch of reads',
      (TableName) => new BatchGetCommand({ ...units, RequestItems: { [TableName]: { Keys: [key] } } }),
    ],
    [
      'a query, page by page',
      (TableName) =>
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND sk >= :from',
          ExpressionAttributeValues: { ':pk': 'a', ':from': '1' },
          ExclusiveStartKey: undefined,
          Limit: 2,
          ScanIndexForward: false,
          ...units,
        }),
    ],
    ['a scan', (TableName) => new ScanCommand({ TableName, Limit: 3, ExclusiveStartKey: key, ...units })],
    [
      'an update',
      (TableName) =>
        new UpdateCommand({
          TableName,
          Key: key,
          UpdateExpression: 'SET #n = :n',
          ExpressionAttributeNames: { '#n': 'number' },
          ExpressionAttributeValues: { ':n': 2 },
          ReturnValues: 'ALL_NEW',
        }),
    ],
    [
      'a delete',
      (TableName) => new DeleteCommand({ TableName, Key: key, ReturnValues: 'ALL_OLD', ...units }),
    ],
    ['what the engine calls wrong', (TableName) => new GetCommand({ TableName, Key: { pk: 'a' } })],
    ['a table that is not there', () => new GetCommand({ TableName: 'nowhere', Key: key })],
    ['what cannot be kept', (TableName) => new PutCommand({ TableName, Item: { ...key, none: undefined } })],
    ['a command without items', () => new DescribeTableCommand({ TableName: 'nowhere' })],
  ])('%s: comes to the same as by the SDK', async (_, command) => {
    expect(await outcome(directly, command)).toEqual(await outcome(bySdk, command));
  });

  it('throws errors of the SDK, and fails as nothing does that does not answer', async () => {
    const { client, tableName: TableName } = directly;
    const put = () =>
      client.send(
        new PutCommand({ TableName, Item: small('7'), ConditionExpression: 'attribute_not_exists(pk)' }),
      );
    await put();
    await expect(put()).rejects.toThrow(ConditionalCheckFailedException);
    const stopped = await startEmbeddedEngine();
    const gone = stopped.connectDirectly(TableName);
    await stopped.stop();
    await expect(gone.client.send(new GetCommand({ TableName, Key: key }))).rejects.toThrow(
      'Nothing answers.',
    );
  });
});
