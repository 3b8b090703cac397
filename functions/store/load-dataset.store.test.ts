import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoreConnection } from './connection.ts';
import { datasetItems } from './dataset-items.ts';
import { dynamoStore } from './dynamo-store.ts';
import { type LoadProgress, loadDataset } from './load-dataset.ts';
import { pointerKey } from './table.ts';
import { emptyTable } from './testing/engine.ts';
import { enginesToTest } from './testing/engines-to-test.ts';
import { exampleDataset, exampleVenue } from './testing/example-dataset.ts';

const engines = await enginesToTest();
afterAll(() => Promise.all(engines.map((engine) => engine.stop())));

const venues = Array.from({ length: 70 }, (_, n) => exampleVenue(`v${n}`));
const dataset = (version: string) => exampleDataset(version, { venues });
/** Five batches, of which four are written at once: one waits where a load stops. */
const itemsOfEach = datasetItems(dataset('a')).length;
const batches = Math.ceil(itemsOfEach / 25);

/** What stands where only another version is looked at. */
const small = (version: string) => exampleDataset(version, { venues: venues.slice(0, 1) });

/** The keys of a version's items, by looking at the whole table: for tests only. */
async function itemsStored({ client, tableName }: StoreConnection, version: string): Promise<number> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName }));
  return Items.filter(({ pk }) => String(pk).startsWith(`${version}.`)).length;
}

/** Throws at the given moment of a load, as a process that is killed there would stop. */
const stopAt = (moment: number, step: LoadProgress['step']) => {
  let seen = 0;
  return (progress: LoadProgress): void => {
    if (progress.step === step && seen++ === moment) throw new Error('stopped');
  };
};

/** The connection of a process that is overtaken: `other` runs just before its pointer is put. */
function beforePointerMoves(connection: StoreConnection, other: () => Promise<unknown>): StoreConnection {
  const client = Object.create(connection.client);
  client.send = async (command: unknown) => {
    if (command instanceof PutCommand && command.input.Item?.sk === pointerKey.sk) await other();
    return connection.client.send(command as PutCommand);
  };
  return { ...connection, client };
}

describe.each(engines)('a load on the $name', (engine) => {
  it('writes everything, and tells how far it is', async () => {
    const connection = await emptyTable(engine);
    const steps: LoadProgress[] = [];
    const report = await loadDataset(connection, dataset('a'), { onProgress: (step) => steps.push(step) });
    expect(report).toMatchObject({
      version: 'a',
      alreadyCurrent: false,
      itemsWritten: itemsOfEach,
      itemsFound: 0,
    });
    // The register, the manifest, every batch and the pointer: nothing is looked for where no load had begun.
    expect(report.meter.requests).toBe(3 + batches);
    expect(steps.at(0)).toEqual({ step: 'WRITING', done: 0, total: itemsOfEach });
    expect(steps.at(-1)).toEqual({ step: 'WRITING', done: itemsOfEach, total: itemsOfEach });
  });

  it('writes nothing the second time, and says so', async () => {
    const connection = await emptyTable(engine);
    await loadDataset(connection, dataset('a'));
    const again = await loadDataset(connection, dataset('a'));
    expect(again).toMatchObject({ alreadyCurrent: true, itemsWritten: 0, itemsRemoved: 0 });
    expect(again.meter).toMatchObject({ requests: 1, writeUnits: 0 });
  });

  it('is completed by the next load wherever it was stopped, and shows readers nothing before that', async () => {
    for (let moment = 0; moment <= batches; moment += 1) {
      const connection = await emptyTable(engine);
      await loadDataset(connection, small('a'));
      await expect(
        loadDataset(connection, dataset('b'), { onProgress: stopAt(moment, 'WRITING') }),
      ).rejects.toThrow('stopped');
      expect(await dynamoStore(connection).currentVersion()).toBe('a');
      expect((await dynamoStore(connection).read('a').allVenues()).length).toBe(1);

      const found = await itemsStored(connection, 'b');
      const report = await loadDataset(connection, dataset('b'));
      expect(report).toMatchObject({ itemsFound: found, itemsWritten: itemsOfEach - found });
      expect(await dynamoStore(connection).currentVersion()).toBe('b');
      expect(await itemsStored(connection, 'b')).toBe(itemsOfEach);
      expect((await dynamoStore(connection).read('b').allVenues()).length).toBe(venues.length);
    }
  });

  it('keeps the previous version for readers that still hold it, and removes those before it', async () => {
    const connection = await emptyTable(engine);
    await loadDataset(connection, dataset('a'));
    await loadDataset(connection, dataset('b'));
    expect(await itemsStored(connection, 'a')).toBe(itemsOfEach);
    const report = await loadDataset(connection, dataset('c'));
    expect(report.itemsRemoved).toBe(itemsOfEach);
    expect(await itemsStored(connection, 'a')).toBe(0);
    expect(await itemsStored(connection, 'b')).toBe(itemsOfEach);
  });

  it('finishes a removal that was stopped, even when there is nothing new to load', async () => {
    const connection = await emptyTable(engine);
    await loadDataset(connection, dataset('a'));
    await loadDataset(connection, dataset('b'));
    await expect(
      loadDataset(connection, dataset('c'), { onProgress: stopAt(0, 'REMOVING') }),
    ).rejects.toThrow('stopped');
    expect(await dynamoStore(connection).currentVersion()).toBe('c');
    const left = await itemsStored(connection, 'a');
    expect(left).toBeGreaterThan(0);
    expect(await loadDataset(connection, dataset('c'))).toMatchObject({
      alreadyCurrent: true,
      itemsRemoved: left,
    });
    expect(await itemsStored(connection, 'a')).toBe(0);
    expect((await loadDataset(connection, dataset('c'))).meter.requests).toBe(1);
  });

  it('removes what a load that was given up has left', async () => {
    const connection = await emptyTable(engine);
    await loadDataset(connection, dataset('a'));
    await expect(
      loadDataset(connection, dataset('given-up'), { onProgress: stopAt(2, 'WRITING') }),
    ).rejects.toThrow('stopped');
    await loadDataset(connection, dataset('b'));
    expect(await itemsStored(connection, 'given-up')).toBeGreaterThan(0);
    await loadDataset(connection, dataset('c'));
    expect(await itemsStored(connection, 'given-up')).toBe(0);
  });

  it('goes back to the previous version without writing its items again', async () => {
    const connection = await emptyTable(engine);
    await loadDataset(connection, dataset('a'));
    await loadDataset(connection, dataset('b'));
    expect(await loadDataset(connection, dataset('a'))).toMatchObject({
      itemsWritten: 0,
      itemsFound: itemsOfEach,
    });
    expect(await dynamoStore(connection).currentVersion()).toBe('a');
  });

  it('loses to another load that finished meanwhile, and changes nothing that readers see', async () => {
    const connection = await emptyTable(engine);
    await loadDataset(connection, dataset('a'));
    const slow = beforePointerMoves(connection, () => loadDataset(connection, dataset('quick')));
    await expect(loadDataset(slow, dataset('slow'))).rejects.toThrow(
      expect.objectContaining({ name: 'Conflict' }),
    );
    expect(await dynamoStore(connection).currentVersion()).toBe('quick');
    await loadDataset(connection, dataset('slow'));
    expect(await dynamoStore(connection).currentVersion()).toBe('slow');
  });

  it('lets two loads of the same dataset at once both succeed', async () => {
    const connection = await emptyTable(engine);
    const twin = beforePointerMoves(connection, () => loadDataset(connection, dataset('a')));
    expect((await loadDataset(twin, dataset('a'))).version).toBe('a');
    expect(await dynamoStore(connection).currentVersion()).toBe('a');
    expect(await itemsStored(connection, 'a')).toBe(itemsOfEach);
  });
});
