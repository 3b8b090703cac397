import { randomBytes } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Conflict, InvalidInput } from '../../domain/errors.ts';
import type { StoreConnection } from './connection.ts';
import { evidenceStore } from './evidence-store.ts';
import { type RevisionStore, revisionStore } from './revision-store.ts';
import { currentPk, evidencePk } from './table.ts';
import { emptyTable } from './testing/engine.ts';
import { enginesToTest } from './testing/engines-to-test.ts';

interface Step {
  readonly number: number;
  readonly title: string;
}
const isStep = (value: unknown): value is Step =>
  typeof value === 'object' && value !== null && 'title' in value;
const storeOn = (connection: StoreConnection): RevisionStore<Step, string> =>
  revisionStore<Step, string>(connection, {
    kind: 'assessment',
    isRevision: isStep,
    entryOf: async (head, at) => `${(await at(1)).title}, now ${head.title}`,
  });

const engines = await enginesToTest();
afterAll(() => Promise.all(engines.map((engine) => engine.stop())));

describe.each(engines)('revisions on the $name', (engine) => {
  let connection: StoreConnection;
  let store: RevisionStore<Step, string>;
  beforeEach(async () => {
    connection = await emptyTable(engine);
    store = storeOn(connection);
  });

  it('gives back the last revision, any revision and the whole chain in order', async () => {
    await store.append('a', { number: 1, title: 'first' });
    await store.append('a', { number: 2, title: 'second' });
    expect(await store.latest('a')).toEqual({ number: 2, title: 'second' });
    expect(await store.revision('a', 1)).toEqual({ number: 1, title: 'first' });
    expect(await store.revision('a', 3)).toBeUndefined();
    expect((await store.chain('a')).map(({ title }) => title)).toEqual(['first', 'second']);
    expect((await store.chain('a', 2)).map(({ title }) => title)).toEqual(['second']);
    expect(await store.latest('b')).toBeUndefined();
    expect(await store.chain('b')).toEqual([]);
  });

  it('lets one of many writers of the same revision win and tells the others', async () => {
    await store.append('a', { number: 1, title: 'first' });
    const writers = ['x', 'y', 'z', 'u', 'v'].map((title) => store.append('a', { number: 2, title }));
    const ends = await Promise.allSettled(writers);
    const refused = ends.filter((end) => end.status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(Conflict);
    expect(await store.chain('a')).toHaveLength(2);
  });

  it('refuses a revision that skips one or comes too late, and writes nothing of it', async () => {
    await store.append('a', { number: 1, title: 'first' });
    await expect(store.append('a', { number: 3, title: 'third' })).rejects.toThrow(Conflict);
    await expect(store.append('a', { number: 1, title: 'again' })).rejects.toThrow(/revision 1 meanwhile/);
    expect(await store.current()).toEqual(['first, now first']);
  });

  it('refuses a revision that is too large to be kept, and neither writes nor announces anything of it', async () => {
    await store.append('a', { number: 1, title: 'first' });
    const title = randomBytes(600_000).toString('base64');
    await expect(store.append('a', { number: 2, title })).rejects.toThrow(InvalidInput);
    expect(await store.chain('a')).toHaveLength(1);
    const key = { pk: 'record#announced-assessments', sk: 'a' };
    const { Item } = await connection.client.send(
      new GetCommand({ TableName: connection.tableName, Key: key }),
    );
    expect(Item?.number).toBe(1);
  });

  it('lists what stands now in each record', async () => {
    await store.append('b', { number: 1, title: 'one' });
    await store.append('a', { number: 1, title: 'first' });
    await store.append('a', { number: 2, title: 'second' });
    expect(await store.current()).toEqual(['first, now second', 'one, now one']);
  });

  it('makes the index anew from the chain where a writer died before it had followed', async () => {
    await store.append('a', { number: 1, title: 'first' });
    const lostIndex = { TableName: connection.tableName, Key: { pk: currentPk('assessment'), sk: 'a' } };
    await connection.client.send(new DeleteCommand(lostIndex));
    expect(await store.current()).toEqual(['first, now first']);
    await store.append('a', { number: 2, title: 'second' });
    expect(await storeOn(connection).current()).toEqual(['first, now second']);
  });

  it('does not list a record that was announced and never written', async () => {
    const announced = { pk: 'record#announced-assessments', sk: 'ghost', number: 1 };
    await connection.client.send(new PutCommand({ TableName: connection.tableName, Item: announced }));
    expect(await store.current()).toEqual([]);
  });

  it('holds frozen evidence by its hash, in pieces, and never a part of it', async () => {
    const hash = 'ab'.repeat(32);
    const frozen = { figures: Array.from({ length: 300 }, (_, index) => ({ index, value: index * 7919 })) };
    const evidence = evidenceStore(connection, undefined, 500);
    await evidence.put(hash, frozen);
    await evidence.put(hash, frozen);
    expect(await evidence.get(hash)).toEqual(frozen);
    expect(await evidence.get('cd'.repeat(32))).toBeUndefined();
    const cut = { TableName: connection.tableName, Key: { pk: evidencePk(hash), sk: '0001' } };
    await connection.client.send(new DeleteCommand(cut));
    expect(await evidence.get(hash)).toBeUndefined();
  });
});
