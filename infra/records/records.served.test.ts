import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWith } from '../../domain/assessment/attachments/testing/made-up-documents.ts';
import { nextRevision } from '../../domain/assessment/changes/next-revision.ts';
import { contentHash } from '../../domain/assessment/model/content-hash.ts';
import { assetLoan } from '../../domain/records-kept/kinds/asset-loan.ts';
import { event } from '../../domain/records-kept/kinds/event.ts';
import { keptKinds } from '../../domain/records-kept/kinds/kept-kinds.ts';
import { registerReview } from '../../domain/records-kept/kinds/register-review.ts';
import { approveContent, beginRecord, withdrawRecord } from '../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../domain/records-kept/life/kept-record.ts';
import { governedRecords } from '../../functions/graphql/records/governed-records.ts';
import { keptRecords } from '../../functions/graphql/records/kept-records.ts';
import { eightWriters } from '../../functions/graphql/records/testing/eight-writers.ts';
import {
  attached,
  changed,
  darlastonFacts,
  on,
  publishedAssessment,
  screenedDraft,
  sendDocument,
} from '../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
} from '../../functions/graphql/resolvers/assessment/testing/people-fixtures.ts';
import type { StoreConnection } from '../../functions/store/connection.ts';
import { readingTrail } from '../../functions/store/reading-trail.ts';
import { attachmentPk, evidencePk, revisionKey } from '../../functions/store/table.ts';
import { emptyTable, startEmbeddedEngine, type TestEngine } from '../../functions/store/testing/engine.ts';
import { differenceSaid, differencesOf } from './differences.ts';
import { exportRecords } from './export-records.ts';
import { importRecords, RecordConflict } from './import-records.ts';

let office: AssessmentOffice;
let engine: TestEngine;
let folder: string;
/** A published assessment, a draft with evidence, and one that was only begun. */
let ids: { published: string; draft: string; begun: string };
let text: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  [office, engine] = await Promise.all([assessmentOffice(), startEmbeddedEngine()]);
  const published = await publishedAssessment(office);
  const draft = await screenedDraft(office, { 3: 'NEGATIVE' });
  const begun = await changed(office, 'boris', 'createAssessment', { facts: darlastonFacts });
  ids = { published: published.id, draft: draft.id, begun: begun.id };
  // Something governed that no version of the file has a word for yet.
  const { client, tableName: TableName } = office.loaded.connection;
  const other = { pk: 'record#visit#1', sk: '000001', body: new Uint8Array([1, 2, 255]), on: '2026-11-01' };
  await client.send(new PutCommand({ TableName, Item: other }));
  ({ text } = await exported(office.loaded.connection));
  file = write('whole', text);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([office.stop(), engine.stop()]);
});

async function exported(connection: StoreConnection) {
  let made = '';
  const manifest = await exportRecords(connection, async (part) => {
    made += part;
  });
  return { text: made, manifest };
}

function write(name: string, content: string): string {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, content);
  return path;
}

/** The file with one line changed. */
const withLine = (name: string, number: number, change: (line: string) => string): string =>
  write(
    name,
    text
      .split('\n')
      .map((line, index) => (index === number - 1 ? change(line) : line))
      .join('\n'),
  );
const lineOf = (holds: string): number => text.split('\n').findIndex((line) => line.includes(holds)) + 1;

/** All that a store holds of records, as an export of it. */
const heldIn = async (connection: StoreConnection): Promise<string> => (await exported(connection)).text;

describe('an export', () => {
  it('holds every revision, all evidence and whatever else is governed, and counts them', async () => {
    const { manifest } = await exported(office.loaded.connection);
    expect(manifest).toMatchObject({ records: 3, packs: 2, items: 1, gaps: [] });
    const { revisions } = governedRecords(office.loaded.connection);
    const chains = await Promise.all(Object.values(ids).map((id) => revisions.chain(id)));
    expect(manifest.revisions).toBe(chains.flat().length);
    for (const { hash, idempotencyKey } of chains.flat()) {
      expect(text).toContain(hash);
      expect(text).toContain(idempotencyKey);
    }
  });

  it('gives the same bytes again, also from a store that it was imported into', async () => {
    expect(await heldIn(office.loaded.connection)).toBe(text);
    const fresh = await emptyTable(engine);
    const { written } = await importRecords(fresh, file);
    expect(written).toMatchObject({ records: 3, packs: 2, items: 1 });
    expect(await heldIn(fresh)).toBe(text);
  });

  it('carries who read what few may read', async () => {
    const store = await emptyTable(engine);
    const reading = {
      record: ids.draft,
      field: 'Assessment.conflictPrevention',
      decision: 'READ',
      subject: 's1',
      name: 'Made-up Dilip',
      roles: ['PUBLIC', 'DIRECTOR'],
      at: '2026-11-20T09:00:00.000Z',
      requestId: 'r1',
    } as const;
    await readingTrail(store).note({ ...reading, at: '2026-11-21T09:00:00.000Z', decision: 'REFUSED' });
    await readingTrail(store).note(reading);
    const carried = await exported(store);
    expect(carried.manifest).toMatchObject({ items: 2, gaps: [] });
    const fresh = await emptyTable(engine);
    await importRecords(fresh, write('readings', carried.text));
    const found = await readingTrail(fresh).of(ids.draft);
    expect(found.map(({ decision }) => decision)).toEqual(['READ', 'REFUSED']);
    expect(found[0]).toEqual(reading);
    expect(await readingTrail(fresh).of(ids.published)).toEqual([]);
  });

  it('leaves out what is not whole, and says so', async () => {
    const damaged = await emptyTable(engine);
    await importRecords(damaged, file);
    const { client, tableName: TableName } = damaged;
    await client.send(
      new DeleteCommand({ TableName, Key: { ...revisionKey('assessment', ids.published, 3) } }),
    );
    const { manifest, text: rest } = await exported(damaged);
    expect(manifest.gaps).toEqual([{ record: ids.published, reason: 'Revision 3 is missing.' }]);
    // What is left is a file that can be imported.
    const fresh = await emptyTable(engine);
    await importRecords(fresh, write('rest', rest));
    expect(await governedRecords(fresh).revisions.chain(ids.published)).toHaveLength(2);
  });

  it('notices revisions that are lost at the end of a chain, and evidence that is', async () => {
    const damaged = await emptyTable(engine);
    await importRecords(damaged, file);
    const { client, tableName: TableName } = damaged;
    const chain = await governedRecords(damaged).revisions.chain(ids.draft);
    const last = chain.length;
    for (const number of [last, last - 1]) {
      await client.send(
        new DeleteCommand({ TableName, Key: { ...revisionKey('assessment', ids.draft, number) } }),
      );
    }
    const [evidence] =
      (await governedRecords(damaged).revisions.latest(ids.published))?.record.content.evidence ?? [];
    const hash = evidence?.hash ?? '';
    await client.send(new DeleteCommand({ TableName, Key: { pk: evidencePk(hash), sk: '0000' } }));
    const { manifest } = await exported(damaged);
    expect(manifest.gaps).toEqual([
      { record: ids.draft, reason: `Revision ${last - 1} is missing: ${last} were written.` },
      { record: ids.published, reason: `Its evidence ${hash} is missing or not what was written.` },
    ]);
  });
});

describe('records that people keep', () => {
  it('go out with their chains and come back with what stands, into a store that had none', async () => {
    const kept = await emptyTable(engine);
    const store = keptRecords(kept).of(registerReview);
    await eightWriters({ kept: keptRecords(kept), tell: () => {} }, [registerReview]);
    const { text: out, manifest } = await exported(kept);
    expect(manifest).toMatchObject({ records: 9, revisions: 25, gaps: [] });
    const fresh = await emptyTable(engine);
    await importRecords(fresh, write('kept', out));
    expect(await heldIn(fresh)).toBe(out);
    const back = keptRecords(fresh).of(registerReview);
    expect(await back.current()).toEqual(await store.current());
    expect(await back.published()).toHaveLength(8);
  });
});

describe('every kind of record', () => {
  /** A record of each kind that is declared, as somebody began it, approved. */
  async function oneOfEach(connection: StoreConnection): Promise<readonly string[]> {
    const kept = keptRecords(connection);
    return Promise.all(
      keptKinds.map(async (kind) => {
        const acting = { author: { subject: 'made-up', name: 'Made-up' }, role: 'PARTNER', at } as const;
        const content = { made: 'up' };
        const begun = beginRecord(`${kind.name}-1`, kind.name, content, acting);
        const other = { ...acting, author: { subject: 'other', name: 'Made-up' }, role: 'DIRECTOR' } as const;
        const store = kept.of(kind);
        const first = revisionOf(undefined, 'PROPOSED', begun, acting.author);
        await store.append(begun.id, first);
        await store.append(
          begun.id,
          revisionOf(first, 'APPROVED', approveContent(begun, other), other.author),
        );
        return begun.id;
      }),
    );
  }
  const at = '2026-11-22T10:00:00.000Z';
  const revisionOf = (
    before: KeptRevision | undefined,
    kind: KeptStep,
    record: KeptRecord,
    author: KeptRevision['author'],
  ) =>
    nextRevision(before, {
      kind,
      record,
      author,
      at,
      idempotencyKey: `${kind.toLowerCase()}-00000001`,
      requestHash: contentHash(record),
    });

  it('goes out and comes into an empty store with equal bytes and views, and what differs is named', async () => {
    const full = await emptyTable(engine);
    const made = await oneOfEach(full);
    const { text: out, manifest } = await exported(full);
    expect(manifest).toMatchObject({ records: keptKinds.length, gaps: [] });
    for (const id of made) expect(out).toContain(`"id":"${id}"`);
    const path = write('each-kind', out);
    const fresh = await emptyTable(engine);
    await importRecords(fresh, path);
    expect(await heldIn(fresh)).toBe(out);
    expect(await differencesOf(fresh, path)).toEqual([]);
    const views = (connection: StoreConnection) =>
      Promise.all(keptKinds.map((kind) => keptRecords(connection).of(kind).published()));
    expect(await views(fresh)).toEqual(await views(full));

    // One goes on in the store, one is begun there; then the other store is behind the file.
    const loans = keptRecords(fresh).of(assetLoan);
    const head = await loans.latest('assetLoan-1');
    if (!head) throw new Error('There is a loan.');
    const acting = { author: head.author, role: 'DIRECTOR', at } as const;
    await loans.append(
      'assetLoan-1',
      revisionOf(head, 'WITHDRAWN', withdrawRecord(head.record, acting), head.author),
    );
    const events = keptRecords(fresh).of(event);
    const begun = beginRecord('event-2', 'event', { made: 'up' }, acting);
    await events.append('event-2', revisionOf(undefined, 'PROPOSED', begun, head.author));
    expect((await differencesOf(fresh, path)).map(differenceSaid)).toEqual([
      'assetLoan-1: the store has moved on to revision 3, the file has 2: standing, state',
      'event-2: in the store alone, to revision 1',
    ]);
    const newer = write('newer-file', (await exported(fresh)).text);
    expect((await differencesOf(full, newer)).map(differenceSaid)).toEqual([
      'assetLoan-1: the file goes on to revision 3, the store has 2: standing, state',
      'event-2: in the file alone, to revision 1',
    ]);
  });
});

describe('an import', () => {
  it('brings back what the API serves: register, chain, verified evidence', async () => {
    const fresh = await emptyTable(engine);
    await importRecords(fresh, file);
    const [before, after] = [governedRecords(office.loaded.connection), governedRecords(fresh)];
    expect(await after.revisions.current()).toEqual(await before.revisions.current());
    const evidence = (await after.revisions.latest(ids.draft))?.record.content.evidence ?? [];
    expect(await after.evidence.verified(evidence[0]?.hash ?? '')).toBe(true);
  });

  it('writes nothing twice, and finishes what was cut off', async () => {
    const fresh = await emptyTable(engine);
    const { client, send } = { client: fresh.client, send: fresh.client.send.bind(fresh.client) };
    let puts = 0;
    client.send = ((command: object, ...rest: never[]) => {
      if (command.constructor.name === 'PutCommand' && ++puts > 12) throw new Error('cut off');
      return send(command as never, ...rest);
    }) as typeof client.send;
    await expect(importRecords(fresh, file)).rejects.toThrow('cut off');
    client.send = send;
    const { written } = await importRecords(fresh, file);
    expect(written.revisions).toBeGreaterThan(0);
    expect(await heldIn(fresh)).toBe(text);
    const again = await importRecords(fresh, file);
    expect(again.written).toEqual({ records: 0, revisions: 0, packs: 0, items: 0 });
  });

  it('leaves a record as it is that has moved on, and refuses one that is another by its name', async () => {
    const store = await emptyTable(engine);
    await importRecords(store, file);
    const { revisions } = governedRecords(store);
    const older = await emptyTable(engine);
    const first = await revisions.revision(ids.published, 1);
    if (!first) throw new Error('There is a first revision.');
    await governedRecords(older).revisions.append(ids.published, first);
    // The file of the older one into the store that moved on: nothing to do.
    const { text: oldText } = await exported(older);
    expect((await importRecords(store, write('older', oldText))).written.revisions).toBe(0);
    expect(await heldIn(store)).toBe(text);

    const other = await emptyTable(engine);
    const foreign = { ...first, at: '2020-01-01T00:00:00.000Z' };
    await governedRecords(other).revisions.append(ids.published, foreign);
    const { text: before } = {
      text: JSON.stringify(await governedRecords(other).revisions.chain(ids.published)),
    };
    const refused = await importRecords(other, file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RecordConflict);
    expect((refused as Error).message).toContain(`${ids.published} "${darlastonFacts.title}"`);
    expect((refused as Error).message).toContain('Nothing was written');
    const told = (await differencesOf(other, file)).find(({ record }) => record === ids.published);
    expect(told).toMatchObject({ difference: 'DIFFERENT', from: 1, revisionInStore: 1 });
    expect(JSON.stringify(await governedRecords(other).revisions.chain(ids.published))).toBe(before);
    expect(await governedRecords(other).revisions.chain(ids.draft)).toEqual([]);
  });

  const numberOfDraft = () => lineOf(ids.draft);
  it.each<[string, () => string, RegExp]>([
    [
      'a word that was changed in a revision',
      () => withLine('word', numberOfDraft(), (line) => line.replace('Made-up: homes', 'Made-up: shops')),
      /Line \d+: cia-\w+: Revision 1 is not what was written\./,
    ],
    [
      'evidence that was changed',
      () =>
        withLine('evidence', lineOf('"kind":"evidence"'), (line) =>
          line.replace('"madeAt":"2026', '"madeAt":"2025'),
        ),
      /Line \d+: the evidence is not what its hash says\./,
    ],
    [
      'an item that was changed',
      () => withLine('item', lineOf('"kind":"item"'), (line) => line.replace('2026-11-01', '2026-11-02')),
      /Line \d+: the item is not what its hash says\./,
    ],
    [
      'a line that was taken out',
      () =>
        write(
          'short',
          text
            .split('\n')
            .filter((_, index) => index !== numberOfDraft())
            .join('\n'),
        ),
      /Line \d+: cia-\w+: Revision 2 is missing\./,
    ],
    [
      'evidence that was taken out',
      () =>
        write(
          'no-evidence',
          text
            .split('\n')
            .filter((line) => !line.includes('"kind":"evidence"'))
            .join('\n'),
        ),
      /Line \d+: the manifest counts 2 packs, and the file holds 0\./,
    ],
    [
      'a file that was cut off',
      () => write('cut', text.slice(0, text.length / 2)),
      /Line \d+: it is cut off/,
    ],
    [
      'a file without its manifest',
      () => write('no-end', `${text.split('\n').slice(0, -2).join('\n')}\n`),
      /Line \d+: the manifest is missing/,
    ],
    ['something that is no such file', () => write('not', 'id,name\n'), /Line 1: it is not JSON/],
    [
      'a file of a newer version',
      () => withLine('newer', 1, () => '{"format":2,"kind":"begin"}'),
      /Line 1: the file has format 2; this version reads 1\./,
    ],
  ])('refuses %s, with line and reason, and writes nothing', async (_, made, reason) => {
    const fresh = await emptyTable(engine);
    await expect(importRecords(fresh, made())).rejects.toThrow(reason);
    expect((await exported(fresh)).manifest).toMatchObject({ records: 0, packs: 0, items: 0 });
  });
});

describe('documents of assessments', () => {
  it('go out whole, come back under their hash, and one that is lost is told', async () => {
    const pdf = pdfWith('/Title (A plan)');
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, { bytes: pdf, audience: 'INTERNAL' });
    const { id } = at;
    // Neither what is on its way nor what was taken away is anybody's to have back.
    await sendDocument(office, 'amina', at, pdfWith('/Title (Never attached)'));
    const more = await attached(office, 'amina', at, {
      bytes: pdfWith('/Title (Taken away)'),
      name: 'Away.pdf',
    });
    const { record } = (await governedRecords(office.loaded.connection).revisions.latest(id)) ?? {};
    const gone = record?.content.attachments?.[1]?.id;
    await changed(office, 'amina', 'changeAttachment', { ...on(more), attachment: gone });
    const { text: out, manifest } = await exported(office.loaded.connection);
    expect(manifest.gaps).toEqual([]);
    const fresh = await emptyTable(engine);
    await importRecords(fresh, write('documents', out));
    const [document] = (await governedRecords(fresh).revisions.latest(id))?.record.content.attachments ?? [];
    const { sha256 = '', place = '' } = document ?? {};
    const held = await governedRecords(fresh).attachments.whole(id, place);
    expect(Buffer.compare(held ?? new Uint8Array(), pdf)).toBe(0);
    expect(out.match(/"pk":"record#attachment#/g)).toHaveLength(1);
    const { client, tableName: TableName } = fresh;
    await client.send(new DeleteCommand({ TableName, Key: { pk: attachmentPk(id, place), sk: '0000' } }));
    expect((await exported(fresh)).manifest.gaps).toEqual([
      { record: id, reason: `Its document ${sha256} is missing or not what was attached.` },
    ]);
  });
});
