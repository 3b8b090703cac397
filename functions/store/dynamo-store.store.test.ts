import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaCode, EditionId } from '../../domain/geography/area.ts';
import { newMeter, openConnection, type StoreConnection } from './connection.ts';
import { dynamoStore } from './dynamo-store.ts';
import { loadDataset } from './load-dataset.ts';
import { packList } from './packed-list.ts';
import { queryPartition } from './read-items.ts';
import type { StoredData } from './store.ts';
import { type Collection, chunkSk, collectionPk, pointerKey, venueKey } from './table.ts';
import { emptyTable } from './testing/engine.ts';
import { enginesToTest } from './testing/engines-to-test.ts';
import {
  canary,
  eastWard,
  edition,
  exampleDataset,
  exampleObservation,
  exampleVenue,
  westWard,
} from './testing/example-dataset.ts';

const engines = await enginesToTest();
afterAll(() => Promise.all(engines.map((engine) => engine.stop())));

const put = (at: StoreConnection, item: Record<string, unknown>) =>
  at.client.send(new PutCommand({ TableName: at.tableName, Item: item }));

/** Notes of which neither one answer nor one item holds all. */
const notes = Array.from({ length: 650 }, (_, n) =>
  Array.from({ length: 300 }, (_, k) => ((n + 7) * (k + 13) * 7919) % 99_991).join(),
);
const manyNotes = {
  venues: notes.map((note, n) =>
    exampleVenue(`v${String(n).padStart(4, '0')}`, { note, position: { lon: -1.95, lat: 52.05 } }),
  ),
  observations: notes.map((note, n) =>
    exampleObservation('i1', westWard, { value: n, unit: 'venues', note }),
  ),
};

describe.each(engines)('the store on the $name', (engine) => {
  let connection: StoreConnection;
  let data: StoredData;
  beforeAll(async () => {
    connection = await emptyTable(engine);
    await loadDataset(connection, exampleDataset());
    data = dynamoStore(connection).read('a1');
  });

  it('has no version before the first load, and the loaded one after it', async () => {
    expect(await dynamoStore(await emptyTable(engine)).currentVersion()).toBeUndefined();
    expect(await dynamoStore(connection).currentVersion()).toBe('a1');
  });

  it('gives back the lists as they were loaded, editions oldest first', async () => {
    const {
      areas,
      places,
      neighbourhoods,
      reviews,
      populationPoints,
      outputAreas,
      smallAreas,
      priorities,
      indicators,
    } = exampleDataset();
    expect((await data.editions()).map(({ id }) => id)).toEqual(['2004', '2026']);
    expect(await data.areasOfEdition(edition)).toEqual(areas.slice(0, 3));
    expect(await data.areasOfEdition('2026' as EditionId)).toEqual(areas.slice(3));
    expect(await data.places()).toEqual(places);
    expect(await data.neighbourhoods()).toEqual(neighbourhoods);
    expect((await data.stops()).map(({ code }) => code)).toEqual(['4300']);
    expect(await data.reviews()).toEqual(reviews);
    expect(await data.populationPoints()).toEqual(populationPoints);
    expect(await data.outputAreas()).toEqual(outputAreas);
    expect(await data.outputAreaShares()).toEqual(exampleDataset().outputAreaShares);
    expect(await data.smallAreas()).toEqual(smallAreas);
    expect(await data.priorities()).toEqual(priorities);
    expect(await data.indicators()).toEqual(indicators);
  });

  it('finds a postcode by its own district, and none that is not held', async () => {
    expect(await data.postcode('WS1 1AA')).toEqual({ lon: -1.95, lat: 52.05 });
    expect(await data.postcode('WS10 1AA')).toEqual({ lon: -1.85, lat: 52.05 });
    expect(await data.postcode('WS1 1ZZ')).toBeUndefined();
    expect(await data.postcode('B1 1AA')).toBeUndefined();
    expect((await data.postcodesOfDistrict('WS10'))[0]?.lists).toEqual(['2022-08']);
    expect((await data.postcodeLists()).map(({ month }) => month)).toEqual(['2022-08']);
  });

  it('gives venues in the order asked, with undefined where there is no public venue', async () => {
    const venues = await data.venuesById([
      'v-east',
      'nothing',
      `v-${canary}`,
      '',
      'v-west',
      'v-east',
      'x'.repeat(5000),
    ]);
    expect(venues.map((venue) => venue?.id)).toEqual([
      'v-east',
      undefined,
      undefined,
      undefined,
      'v-west',
      'v-east',
      undefined,
    ]);
  });

  it('finds the venues of each ward asked for, and those only', async () => {
    const ids = async (...wards: AreaCode[]) =>
      (await data.venuesOfWards(edition, wards)).map(({ id }) => id).sort();
    expect(await ids(westWard)).toEqual(['v-west']);
    expect(await ids(eastWard, westWard, eastWard)).toEqual(['v-east', 'v-west']);
    expect(await ids('E05999999' as AreaCode)).toEqual([]);
    expect(await ids()).toEqual([]);
    expect(await data.venuesOfWards('2026' as EditionId, [eastWard])).toEqual([]);
  });

  it('gives figures by indicator and by area, without comparators in the latter', async () => {
    expect((await data.observationsOfIndicator('i1')).map(({ value }) => value)).toEqual([10, 20]);
    expect((await data.observationsOfIndicator('i2')).map(({ value }) => value)).toEqual([40, 50]);
    expect(await data.observationsOfIndicator('i')).toEqual([]);
    const byArea = await data.observationsOfAreas([eastWard, 'E05999999' as AreaCode, westWard, eastWard]);
    expect(byArea.map((figures) => figures.map(({ value }) => value))).toEqual([[20], [], [10, 40], [20]]);
  });

  it('lets nothing of a restricted record out, by any method', async () => {
    const answers = await Promise.all([
      data.allVenues(),
      data.venuesById([`v-${canary}`, 'v-east', 'v-unplaced']),
      data.venuesOfWards(edition, [westWard, eastWard]),
      data.projects(),
      data.organisations(),
      data.exchanges(),
      data.actions(),
      data.priorities(),
      data.indicators(),
      data.observationsOfIndicator('i2'),
      data.observationsOfAreas([westWard]),
      data.practiceEvidence(),
      data.documentLabels(),
      data.statements(),
    ]);
    expect(JSON.stringify(answers).toLowerCase()).not.toContain(canary.toLowerCase());
    expect(answers[0].map(({ id }) => id).sort()).toEqual(['v-east', 'v-unplaced', 'v-west']);
    expect(answers[3][0]).toMatchObject({ providers: ['o1'], venues: ['v-west'] });
    expect(answers[5][0]?.parties).toEqual([{ name: 'School' }]);
    expect(answers[6][0]?.leadAgencies).toEqual(['Council']);
    expect(answers[11].map(({ id, note }) => [id, note])).toEqual([['e1', 'Near (name withheld) Trust.']]);
    expect(answers[12][0]?.sentence).toBe('Like (name withheld) Trust.');
    expect(answers[13]).toMatchObject([{ id: 's1', items: ['English'], organisations: ['o1'] }]);
  });

  describe('lets no count of three people out', () => {
    const output = { metric: 'Cooks', value: 3, unit: 'people', breakdown: [] };
    const [project] = exampleDataset().projects;
    const three = exampleObservation('i1', westWard, { value: 3 });
    const answersOf = (stored: StoredData) =>
      Promise.all([
        stored.observationsOfIndicator('i1'),
        stored.allObservations(),
        stored.observationsOfAreas([westWard]).then((byArea) => byArea.flat()),
        stored.projects().then((found) => found.flatMap(({ outputs }) => outputs)),
      ]);
    const toldOf = (answers: Awaited<ReturnType<typeof answersOf>>) =>
      answers.map((found) => found.map(({ value, status }) => [value, status]));
    const withheld = [undefined, 'SUPPRESSED'];

    it('that a dataset was loaded with, nor the number that would give it back', async () => {
      if (!project) throw new Error('The example has no project.');
      const borough = { name: 'Borough', code: 'E08000030' as AreaCode, level: 'BOROUGH' } as const;
      const loaded = await emptyTable(engine);
      await loadDataset(
        loaded,
        exampleDataset('a1', {
          projects: [{ ...project, outputs: [output] }],
          observations: [
            three,
            exampleObservation('i1', eastWard, { value: 40 }),
            exampleObservation('i1', westWard, { area: borough, value: 43 }),
          ],
        }),
      );
      expect(toldOf(await answersOf(dynamoStore(loaded).read('a1')))).toEqual([
        [withheld, withheld, [43, 'FINAL']],
        [withheld, withheld, [43, 'FINAL']],
        [withheld],
        [withheld],
      ]);
    });

    it('that stands in the table as it is', async () => {
      const raw = await emptyTable(engine);
      await loadDataset(raw, exampleDataset());
      const write = async (collection: Collection, records: readonly unknown[], owner?: string) =>
        put(raw, {
          pk: collectionPk('a1', collection),
          sk: chunkSk(0, owner),
          body: packList(records)[0],
        });
      await write('figures-by-indicator', [three], 'i1');
      await write('figures-by-indicator', [], 'i2');
      await write('figures-by-area', [three], westWard);
      await write('projects', [{ ...project, outputs: [output] }]);
      const told = toldOf(await answersOf(dynamoStore(raw).read('a1')));
      expect(told).toEqual([[withheld], [withheld], [withheld], [withheld]]);
    });
  });

  it('asks as often as each access pattern promises', async () => {
    await data.projects();
    const cost = async (read: (data: StoredData) => Promise<unknown>) => {
      const meter = newMeter();
      await read(dynamoStore(connection, meter).read('a1'));
      return meter.requests;
    };
    expect(await cost((it) => it.areasOfEdition(edition))).toBe(1);
    expect(await cost((it) => it.allVenues())).toBe(1);
    expect(await cost((it) => it.postcode('WS1 1AA'))).toBe(1);
    expect(await cost((it) => it.venuesById(Array.from({ length: 100 }, (_, n) => `v${n}`)))).toBe(1);
    expect(await cost((it) => it.venuesById(Array.from({ length: 101 }, (_, n) => `v${n}`)))).toBe(2);
    expect(await cost((it) => it.venuesOfWards(edition, [westWard, eastWard]))).toBe(2);
    expect(await cost((it) => it.observationsOfIndicator('i1'))).toBe(1);
    expect(await cost((it) => it.observationsOfAreas([westWard, eastWard]))).toBe(1);
    const meter = newMeter();
    await dynamoStore(connection, meter).currentVersion();
    expect(meter).toEqual({ requests: 1, readUnits: 1, writeUnits: 0 });
  });

  it('pages through more than one answer holds, and keeps figures that need many chunks in order', async () => {
    const big = await emptyTable(engine);
    const { venues, observations } = manyNotes;
    await loadDataset(big, exampleDataset('big', { venues, observations }));
    const meter = newMeter();
    const chunks = await queryPartition(
      { ...big, meter: newMeter() },
      collectionPk('big', 'figures-by-area'),
    );
    expect(chunks.length).toBeGreaterThan(1);
    const stored = dynamoStore(big, meter).read('big');
    expect((await stored.venuesOfWards(edition, [westWard])).length).toBe(650);
    expect(meter.requests).toBeGreaterThan(2);
    expect((await stored.allVenues()).map(({ id }) => id)).toEqual(venues.map(({ id }) => id));
    expect((await stored.venuesById(venues.map(({ id }) => id))).map((venue) => venue?.id)).toEqual(
      venues.map(({ id }) => id),
    );
    const inOrder = observations.map(({ value }) => value);
    expect((await stored.observationsOfIndicator('i1')).map(({ value }) => value)).toEqual(inOrder);
    const [ofWard = []] = await stored.observationsOfAreas([westWard]);
    expect(ofWard.map(({ value }) => value)).toEqual(inOrder);
  });

  describe('with records that cannot be trusted', () => {
    let broken: StoreConnection;
    beforeAll(async () => {
      broken = await emptyTable(engine);
      await loadDataset(broken, exampleDataset());
    });

    it.each([
      ['no text at all', 7],
      ['text that is no JSON', '{'],
      ['no mark of whether it is restricted', '{"id":"v-west","name":"x"}'],
    ])('refuses a venue with %s', async (_what, body) => {
      await put(broken, { ...venueKey('a1', 'v-west'), body });
      await expect(dynamoStore(broken).read('a1').venuesById(['v-west'])).rejects.toThrow(
        expect.objectContaining({ name: 'CorruptRecord' }),
      );
    });

    it('refuses a list that cannot be unpacked, a list that is missing, and a pointer without a version', async () => {
      const bare = await emptyTable(engine);
      const stored = dynamoStore(bare).read('a1');
      await put(bare, {
        pk: collectionPk('a1', 'places'),
        sk: chunkSk(0),
        body: new Uint8Array([1, 2, 3]),
      });
      await expect(stored.places()).rejects.toThrow(expect.objectContaining({ name: 'CorruptRecord' }));
      await expect(stored.reviews()).rejects.toThrow(expect.objectContaining({ name: 'CorruptRecord' }));
      await put(bare, { ...pointerKey, turn: 1 });
      await expect(dynamoStore(bare).currentVersion()).rejects.toThrow(
        expect.objectContaining({ name: 'CorruptRecord' }),
      );
    });
  });
});

it('says that the store is unavailable when nothing answers', async () => {
  const nowhere = openConnection({ tableName: 't', region: 'eu-west-2', endpoint: 'http://127.0.0.1:1' });
  const meter = newMeter();
  await expect(dynamoStore(nowhere, meter).currentVersion()).rejects.toThrow(
    expect.objectContaining({ name: 'Unavailable' }),
  );
  expect(meter.requests).toBeGreaterThan(0);
});
