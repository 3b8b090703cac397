import { randomBytes } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Conflict, InvalidInput } from '../../domain/errors/errors.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { evidenceStore } from './evidence-store.ts';
import { type RevisionStore, type RevisionStoreParts, revisionStore } from './revision-store.ts';
import type { StoreMeter } from './store.ts';
import { currentPk, evidencePk, publishedIntentPk, publishedPk } from './table.ts';
import { copyDraft } from './testing/copy-draft.ts';
import { emptyTable } from './testing/engine.ts';
import { enginesToTest } from './testing/engines-to-test.ts';

interface Step {
  readonly number: number;
  readonly title: string;
}
const isStep = (value: unknown): value is Step =>
  typeof value === 'object' && value !== null && 'title' in value;
type Steps = RevisionStore<Step, string, string>;
/** What a step calls "open" everyone may read from there on. */
const parts: RevisionStoreParts<Step, string, string> = {
  kind: 'assessment',
  isRevision: isStep,
  entryOf: async (head, at) => `${(await at(1)).title}, now ${head.title}`,
  isPublished: ({ title }) => title.startsWith('open'),
  publicOf: (entry) => (entry.includes('now open') ? `public: ${entry}` : undefined),
};
const storeOn = (connection: StoreConnection, meter?: StoreMeter, now?: () => number): Steps =>
  revisionStore<Step, string, string>(connection, parts, meter, now);

const engines = await enginesToTest();
afterAll(() => Promise.all(engines.map((engine) => engine.stop())));

describe.each(engines)('revisions on the $name', (engine) => {
  let connection: StoreConnection;
  let store: Steps;
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

  it('refuses a revision that is too large to be kept, and writes neither intent nor revision', async () => {
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

  it('does not list a record whose intent was written and whose revision never was', async () => {
    const intent = { pk: 'record#announced-assessments', sk: 'ghost', number: 1 };
    await connection.client.send(new PutCommand({ TableName: connection.tableName, Item: intent }));
    expect(await store.current()).toEqual([]);
  });

  describe('what is published', () => {
    const minutes = 60_000;
    /** A store whose index was made long ago, with its meter. */
    const settled = async () => {
      await storeOn(connection, undefined, () => 0).published();
      const meter = newMeter();
      return { store: storeOn(connection, meter, () => 60 * minutes), meter };
    };
    const drop = (pk: string, sk: string) =>
      connection.client.send(new DeleteCommand({ TableName: connection.tableName, Key: { pk, sk } }));

    it('is listed by itself, and follows every revision after', async () => {
      const { store: kept } = await settled();
      await kept.append('b', { number: 1, title: 'open b' });
      await kept.append('a', { number: 1, title: 'draft' });
      expect(await kept.published()).toEqual(['public: open b, now open b']);
      await kept.append('a', { number: 2, title: 'open a' });
      await kept.append('b', { number: 2, title: 'open again' });
      expect(await kept.published()).toEqual(['public: draft, now open a', 'public: open b, now open again']);
    });

    it('costs the same two requests and units with no, a hundred and a thousand drafts', async () => {
      const { store: kept, meter } = await settled();
      await kept.append('p', { number: 1, title: 'open' });
      const costs: { requests: number; readUnits: number }[] = [];
      const draft = (id: string) => kept.append(id, { number: 1, title: 'draft' });
      const ids = Array.from({ length: 1_000 }, (_, at) => `d${at}`);
      for (const write of [
        async () => {},
        async () => {
          await Promise.all(ids.slice(0, 10).map(draft));
          await copyDraft(connection, 'd0', ids.slice(10, 100));
        },
        () => copyDraft(connection, 'd0', ids.slice(100)),
      ]) {
        await write();
        const before = { ...meter };
        expect(await kept.published()).toHaveLength(1);
        costs.push({
          requests: meter.requests - before.requests,
          readUnits: meter.readUnits - before.readUnits,
        });
      }
      expect(costs).toEqual(Array(3).fill({ requests: 2, readUnits: 1 }));
      expect(await kept.current()).toHaveLength(1_001);
    }, 60_000);

    it('is made anew from the chain where a writer died before the index had followed', async () => {
      const { store: kept } = await settled();
      await kept.append('a', { number: 1, title: 'open' });
      await drop(publishedPk('assessment'), 'a');
      expect(await kept.published()).toEqual(['public: open, now open']);
      await kept.append('a', { number: 2, title: 'open 2' });
      const { Item } = await connection.client.send(
        new GetCommand({
          TableName: connection.tableName,
          Key: { pk: publishedPk('assessment'), sk: 'a' },
        }),
      );
      expect(Item?.number).toBe(2);
    });

    it('does not list what was intended and not written', async () => {
      const { store: kept } = await settled();
      await kept.append('a', { number: 1, title: 'draft' });
      const note = { pk: publishedIntentPk('assessment'), sk: 'a', number: 2 };
      await connection.client.send(new PutCommand({ TableName: connection.tableName, Item: note }));
      expect(await kept.published()).toEqual([]);
    });

    it('is made of the index of all in a table that has none, and nothing is lost', async () => {
      for (const id of ['a', 'b', 'c']) await store.append(id, { number: 1, title: `open ${id}` });
      await store.append('d', { number: 1, title: 'draft' });
      for (const id of ['a', 'b', 'c']) {
        await drop(publishedPk('assessment'), id);
        await drop(publishedIntentPk('assessment'), id);
      }
      const expected = ['a', 'b', 'c'].map((id) => `public: open ${id}, now open ${id}`);
      expect(await storeOn(connection, undefined, () => 0).published()).toEqual(expected);
      expect(await storeOn(connection, undefined, () => 60 * minutes).published()).toEqual(expected);
      expect(await store.current()).toHaveLength(4);
    });

    it('is held beside the index of all while the release before may still write', async () => {
      await storeOn(connection, undefined, () => 0).published();
      // As the release before writes: it knows nothing of the index of what is published.
      await store.append('a', { number: 1, title: 'open' });
      await drop(publishedPk('assessment'), 'a');
      await drop(publishedIntentPk('assessment'), 'a');
      expect(await storeOn(connection, undefined, () => 5 * minutes).published()).toHaveLength(1);
      expect(await storeOn(connection, undefined, () => 60 * minutes).published()).toHaveLength(1);
    });
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
