import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '../../domain/errors/errors.ts';
import { governedRecords } from '../../functions/graphql/records/governed-records.ts';
import {
  change,
  changed,
  darlastonFacts,
  darlastonSite,
} from '../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { assessmentOffice } from '../../functions/graphql/resolvers/assessment/testing/people-fixtures.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { requestLog } from './request-log.ts';
import { providerKeys } from './sign-in/provider-keys.ts';
import { chainsAt } from './testing/chains-at.ts';
import { openSaying } from './testing/open-saying.ts';
import { fill, hasSmallDisks, makeRoom, type SmallDisk, smallDisk } from './testing/small-disk.ts';

/** Text that does not get smaller when it is packed. */
const bulky = (bytes: number): string => randomBytes(bytes).toString('base64');

/** Numbers of the revisions that an attempt to write was acknowledged for, in the order of the attempts. */
async function writeOn(
  revisions: ReturnType<typeof chainsAt>['revisions'],
  id: string,
  attempts: number,
  refusals: Unavailable[],
): Promise<number[]> {
  const acknowledged: number[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const number = ((await revisions.latest(id))?.number ?? 0) + 1;
    try {
      await revisions.append(id, { number, text: bulky(20_000) });
      acknowledged.push(number);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      refusals.push(error);
    }
  }
  return acknowledged;
}

const officers = ['amina', 'bal', 'cora', 'dev'];

describe.skipIf(!hasSmallDisks)('a disk that fills up while officers write', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = smallDisk(40);
  });
  afterEach(() => disk.remove());

  // With no room kept the writes run into the end of the disk; with some they are refused before.
  it.each([
    ['to its last byte', 0],
    ['up to the room that is kept', 16 * 1024 * 1024],
  ])(
    '%s: what was acknowledged is there, what was not is not',
    async (_, roomKept) => {
      const folder = join(disk.path, 'store');
      const told: string[] = [];
      const store = await openEmbeddedStore(folder, { roomKept, tell: (line) => told.push(line) });
      const { connection, revisions } = chainsAt(store);
      await createTable(connection);
      const refusals: Unavailable[] = [];
      const round = (attempts: number) =>
        Promise.all(officers.map((id) => writeOn(revisions, id, attempts, refusals)));

      const before = await round(5);
      const [during] = await Promise.all([
        round(12),
        new Promise<void>((done) =>
          setTimeout(() => {
            fill(disk);
            done();
          }, 40),
        ),
      ]);
      await round(1);
      expect(refusals.length).toBeGreaterThan(0);
      for (const { reason, message } of refusals) {
        expect(reason).toBe('DISK_FULL');
        expect(message).toContain('the disk that holds the records is full');
      }
      // Reading goes on, also of the index, although nothing can be written.
      for (const id of officers) expect((await revisions.chain(id)).length).toBeGreaterThanOrEqual(5);
      expect(await revisions.current()).toHaveLength(officers.length);

      makeRoom(disk);
      const refusedBefore = refusals.length;
      const after = await round(3);
      expect(refusals).toHaveLength(refusedBefore);
      expect(told.map((line) => /is full|again/.exec(line)?.[0])).toEqual(
        expect.arrayContaining(['is full', 'again']),
      );
      connection.client.destroy();
      await store.close();

      const again = await openEmbeddedStore(folder, { roomKept });
      const { connection: reader, revisions: held } = chainsAt(again);
      for (const [index, id] of officers.entries()) {
        const acknowledged = [before, during, after].flatMap((all) => all[index] ?? []);
        expect((await held.chain(id)).map(({ number }) => number)).toEqual(acknowledged);
      }
      reader.client.destroy();
      await again.close();
    },
    60_000,
  );
});

describe.skipIf(!hasSmallDisks)('a map whose disk fills up', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = smallDisk(40);
  });
  afterEach(() => disk.remove());

  it('officers are told why nothing is saved and keep reading; later it is saved', async () => {
    const store = await openEmbeddedStore(join(disk.path, 'store'));
    const { connection } = chainsAt(store);
    await createTable(connection);
    const office = await assessmentOffice(undefined, { records: governedRecords(connection) });
    const draft = await changed(office, 'amina', 'createAssessment', {
      facts: darlastonFacts,
      site: darlastonSite,
    });
    const input = {
      id: draft.id,
      expectedRevision: draft.revision,
      facts: { title: 'Made-up: another title' },
    };

    fill(disk);
    const refused = await change(office, 'amina', 'changeAssessment', input);
    expect(refused.error?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', reason: 'DISK_FULL' });
    expect(refused.error?.message).toContain('the disk that holds the records is full');
    expect(refused.error?.message).toContain('This change was not saved');
    const read = await office.as<{ assessment: object; assessments: { totalCount: number } }>(
      'amina',
      `{ assessment(id: "${draft.id}") { facts { title } } assessments { totalCount } }`,
    );
    expect(read.data).toEqual({
      assessment: { facts: { title: darlastonFacts.title } },
      assessments: { totalCount: 1 },
    });

    makeRoom(disk);
    expect((await changed(office, 'amina', 'changeAssessment', input)).revision).toBe(draft.revision + 1);
    await office.stop();
    connection.client.destroy();
    await store.close();
  });

  it('goes on, also without room for a line of its log; opens nothing and stands in; opens its store once there is room', async () => {
    const folder = join(disk.path, 'store');
    const map = await openSaying(folder);
    const { connection, revisions } = chainsAt(map);
    await createTable(connection);
    await revisions.append('one', { number: 1, text: 'first' });
    const log = requestLog(join(folder, 'api.log'));
    fill(disk);
    // They are more than a page of the disk, which may still have room in it.
    for (let line = 0; line < 60; line += 1) {
      log.write('x'.repeat(200));
      expect(await revisions.current()).toHaveLength(1);
    }
    // As a map ends that is told to stop.
    connection.client.destroy();
    await map.close();
    await log.close();

    // That the map is whole on figures in memory is told of a store that is damaged, in damaged-store.served.test.ts.
    const beside = await openSaying(folder);
    expect(beside.said).toContain('is full, so the store in it cannot be opened. Nothing in it is lost.');
    expect(beside.standsIn).toBe(true);
    const stand = chainsAt(beside);
    await createTable(stand.connection);
    const refused = await stand.revisions.current().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unavailable);
    expect(refused).toMatchObject({
      reason: 'RECORDS_AWAY',
      message: expect.stringContaining('the disk of the store that holds them is full'),
    });
    stand.connection.client.destroy();
    await beside.close();
    // Such a map keeps neither a line of its log nor its keys, and does without.
    const next = requestLog(join(folder, 'log-of-the-next'));
    next.write('x'.repeat(1e6));
    await next.close();
    expect((await providerKeys(join(folder, 'keys-of-the-next.json'))).cookies).toHaveLength(1);

    makeRoom(disk);
    const again = await openSaying(folder);
    expect(again).toMatchObject({ said: '', standsIn: false });
    const held = chainsAt(again);
    expect(await held.revisions.current()).toMatchObject([{ number: 1 }]);
    held.connection.client.destroy();
    await again.close();
  }, 120_000);
});

describe('a disk that refuses a write', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'refusing-'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['No space left on device', 'DISK_FULL', 'is full'],
    ['Read-only file system', 'NOT_WRITABLE', 'cannot be written to'],
    ['Input/output error', 'WRITE_FAILED', 'reported a fault'],
  ])('"%s" is told to who writes; reading goes on, and writing once it can', async (said, reason, words) => {
    const store = await openEmbeddedStore(folder, { roomKept: 0 });
    const { connection, revisions } = chainsAt(store);
    await createTable(connection);
    await revisions.append('one', { number: 1, text: 'first' });

    const put = vi.spyOn(ClassicLevel.prototype as unknown as { _put(): Promise<void> }, '_put');
    put.mockRejectedValue(new Error(`IO error: ${folder}/items/000003.log: ${said}`));
    const refused = await revisions
      .append('one', { number: 2, text: 'second' })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unavailable);
    expect(refused).toMatchObject({ reason, message: expect.stringContaining(words) });
    expect(await revisions.latest('one')).toMatchObject({ number: 1 });
    expect(await revisions.current()).toMatchObject([{ number: 1 }]);

    put.mockRestore();
    await revisions.append('one', { number: 2, text: 'second' });
    expect(await revisions.chain('one')).toHaveLength(2);
    connection.client.destroy();
    await store.close();
  });
});
