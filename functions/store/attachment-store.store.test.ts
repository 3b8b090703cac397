import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { partBytes } from '../../domain/assessment/model/attachment.ts';
import { type AttachmentStore, attachmentStore, pieceBytes } from './attachment-store.ts';
import type { StoreConnection } from './connection.ts';
import { attachmentPk, chunkSk } from './table.ts';
import { emptyTable } from './testing/engine.ts';
import { enginesToTest } from './testing/engines-to-test.ts';
import { uploadStore } from './upload-store.ts';

const engines = await enginesToTest();
afterAll(() => Promise.all(engines.map((engine) => engine.stop())));

describe.each(engines)('documents on the $name', (engine) => {
  let connection: StoreConnection;
  let store: AttachmentStore;
  beforeEach(async () => {
    connection = await emptyTable(engine);
    store = attachmentStore(connection);
  });
  const bytes = partBytes + 5;
  const first = Buffer.alloc(partBytes, 'a');
  const put = async (): Promise<void> => {
    await store.putPart('a', 'p', 0, bytes, first);
    await store.putPart('a', 'p', 1, bytes, Buffer.from('last.'));
  };
  /** Lays another item where a piece of the document lies. */
  const lay = (piece: number, attributes: object): Promise<unknown> =>
    connection.client.send(
      new PutCommand({
        TableName: connection.tableName,
        Item: { pk: attachmentPk('a', 'p'), sk: chunkSk(piece), ...attributes },
      }),
    );

  it('come back as they were put, part by part and whole', async () => {
    await put();
    expect(Buffer.from((await store.part('a', 'p', 1)) ?? []).toString()).toBe('last.');
    expect((await store.whole('a', 'p'))?.length).toBe(bytes);
    await store.remove('a', 'p');
    expect(await store.whole('a', 'p')).toBeUndefined();
  });

  it('do not come back where a piece is another than was put', async () => {
    await put();
    const { sha256, ...piece } = { pieces: 5, body: Buffer.alloc(pieceBytes, 'b'), sha256: '0'.repeat(64) };
    await lay(1, { ...piece, sha256 });
    expect(await store.part('a', 'p', 0)).toBeUndefined();
    expect(await store.whole('a', 'p')).toBeUndefined();
    expect(await store.part('a', 'p', 1)).toBeDefined();
    // Of documents that came whole, before there were parts, no hash was kept.
    await lay(1, piece);
    expect(await store.part('a', 'p', 0)).toBeDefined();
    await lay(1, { ...piece, pieces: 4 });
    expect(await store.part('a', 'p', 0)).toBeUndefined();
  });

  it('lie there in part where both ends of the part are pieces of a document of that size', async () => {
    await put();
    expect(await store.hasPart('a', 'p', 0, bytes)).toBe(true);
    expect(await store.hasPart('a', 'p', 1, bytes)).toBe(true);
    expect(await store.hasPart('a', 'p', 0, partBytes)).toBe(false);
    expect(await store.hasPart('a', 'p', 2, bytes)).toBe(false);
    await lay(3, { pieces: 4, body: Buffer.alloc(1) });
    expect(await store.hasPart('a', 'p', 0, bytes)).toBe(false);
  });

  it('a note that was made anew stays where who read the old one takes that away', async () => {
    const uploads = uploadStore(connection);
    const note = { person: 'x', place: 'p', assessment: 'a', bytes, beganAt: '2026-11-22T10:00:00.000Z' };
    const anew = { ...note, beganAt: '2026-11-22T11:00:00.000Z' };
    await uploads.note(anew);
    await uploads.remove(note);
    expect(await uploads.all()).toEqual([anew]);
    await uploads.remove(anew);
    await uploads.remove(anew);
    expect(await uploads.all()).toEqual([]);
    await uploads.note(note);
    await uploads.remove({ person: 'x', place: 'p' });
    expect(await uploads.all()).toEqual([]);
  });
});
