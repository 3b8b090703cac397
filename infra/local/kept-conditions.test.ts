import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { StoreEngine } from './store-engine.ts';
import { recordsTable } from './testing/records-table.ts';

const engine = new StoreEngine();
const { TableName } = recordsTable;
beforeAll(async () => {
  await engine.open();
  await engine.run('CreateTable', recordsTable);
  for (const [sk, number] of [
    ['1', '10'],
    ['2', '20'],
    ['3', '30'],
  ]) {
    const Item = { pk: { S: 'a' }, sk: { S: sk }, number: { N: number }, weight: { N: '15' } };
    await vi.waitFor(async () => {
      expect((await engine.run('PutItem', { TableName, Item })).status).toBe(200);
    });
  }
});
afterAll(() => engine.close());

interface Asked {
  readonly key?: string;
  readonly filter?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, object>>;
}

/** The sort keys that a query finds, or what is said against it. */
async function found({ key = 'pk = :pk', filter, names, values = {} }: Asked): Promise<unknown> {
  const { status, body } = await engine.run('Query', {
    TableName,
    KeyConditionExpression: key,
    FilterExpression: filter,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ':pk': { S: 'a' }, ...values },
  });
  const said = body as { message: string; Items: readonly { sk: { S: string } }[] };
  return status === 200 ? said.Items.map(({ sk }) => sk.S).join(' ') : said.message;
}

const wrong = (words: string) => expect.stringContaining(words);

it.each<[string, readonly (readonly [Asked, unknown])[]]>([
  [
    'its own values',
    [
      [{ key: 'pk = :pk AND sk >= :from', values: { ':from': { S: '2' } } }, '2 3'],
      [{ key: 'pk = :pk AND sk >= :from', values: { ':from': { S: '3' } } }, '3'],
      [{ key: 'pk = :pk AND sk >= :from', values: { ':from': { S: '1' } } }, '1 2 3'],
    ],
  ],
  [
    'its own names',
    [
      [{ filter: '#n < :n', names: { '#n': 'number' }, values: { ':n': { N: '20' } } }, '1'],
      [{ filter: '#n < :n', names: { '#n': 'weight' }, values: { ':n': { N: '20' } } }, '1 2 3'],
    ],
  ],
  [
    'the type of its values',
    [
      [{ filter: 'begins_with(weight, :o)', values: { ':o': { S: '1' } } }, ''],
      [{ filter: 'begins_with(weight, :o)', values: { ':o': { N: '1' } } }, wrong('operand type: N')],
    ],
  ],
  [
    'the order of two bounds',
    [
      [{ filter: 'weight BETWEEN :a AND :b', values: { ':a': { N: '1' }, ':b': { N: '20' } } }, '1 2 3'],
      [
        { filter: 'weight BETWEEN :a AND :b', values: { ':a': { N: '20' }, ':b': { N: '1' } } },
        wrong('upper bound'),
      ],
    ],
  ],
  [
    'a value that is never named',
    [
      [{ values: { ':more': { S: 'x' } } }, wrong('unused in expressions: keys: {:more}')],
      [{}, '1 2 3'],
      [{ values: { ':more': { S: 'x' } } }, wrong('unused in expressions: keys: {:more}')],
      [{ names: { '#more': 'x' } }, wrong('unused in expressions: keys: {#more}')],
    ],
  ],
  [
    'a value that two expressions name',
    [
      [{ key: 'pk = :pk AND sk > :n', filter: 'weight <> :n', values: { ':n': { S: '1' } } }, '2 3'],
      [{ key: 'pk = :pk AND sk > :n', filter: 'weight <> :n', values: { ':n': { S: '2' } } }, '3'],
    ],
  ],
  [
    'a value before its name',
    [
      [{ key: ':pk = pk AND :to > sk', values: { ':to': { S: '3' } } }, '1 2'],
      [{ key: ':pk = pk AND :to > sk', values: { ':to': { S: '2' } } }, '1'],
    ],
  ],
  [
    'what it has no value for, and what is no expression',
    [
      [{ key: 'pk = :pk AND sk = :none' }, wrong('attribute value: :none')],
      [{ key: 'pk = :pk AND sk = :none', values: { ':none': { S: '2' } } }, '2'],
      [{ key: 'pk = :pk AND sk = :none' }, wrong('attribute value: :none')],
      [{ key: 'pk = :pk AND' }, wrong('Syntax error')],
      [{ key: 'pk = :pk AND' }, wrong('Syntax error')],
    ],
  ],
])('a condition that was asked before is read by %s', async (_, all) => {
  for (const [asked, expected] of all) expect(await found(asked)).toEqual(expected);
});
