import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../create-api.ts';
import { ask, call } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi, testDay } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const receiptOf = async (query: string) => (await ask(api, query)).receipt;

describe('the receipt', () => {
  test('names what the answer used: its edition, its day and its method', async () => {
    expect(await receiptOf('{ classification { summary } }')).toMatchObject({
      dataVersion: loaded.dataset.version,
      answeredOn: '2026-11-22',
      boundaryEdition: '2004',
      boundaryEditions: ['2004'],
      methodVersion: 'cc-1.1.0',
      methodVersions: ['cc-1.1.0'],
      asOf: '2026-11-22',
      days: ['2026-11-22'],
      licence: expect.stringContaining('Open Government Licence'),
      notes: expect.arrayContaining(['All wards were replaced on 7 May 2026.']),
    });
  });

  test('of the wards in force on a day names their edition and that day, and no method', async () => {
    const receipt = await receiptOf('{ areas(level: WARD, asOf: "2026-05-08") { name } }');
    expect(receipt).toMatchObject({
      boundaryEdition: '2026',
      asOf: '2026-05-08',
      methodVersion: null,
      methodVersions: [],
    });
    expect(receipt?.notes).toContain('Of the 2026 edition names and codes are held; boundaries are not.');
  });

  test('names every edition and every day where an answer used several, and then no single one', async () => {
    const receipt = await receiptOf(
      '{ areas(level: WARD, asOf: "2026-05-08") { name } classification(asOf: "2022-03-01") { summary } venue(id: "lib-rushall-library-former") { status } }',
    );
    expect(receipt).toMatchObject({
      boundaryEdition: null,
      boundaryEditions: ['2004', '2026'],
      asOf: null,
      days: ['2022-03-01', '2026-05-08', '2026-11-22'],
      methodVersion: 'cc-1.1.0',
    });
  });

  test('claims nothing that the answer did not use', async () => {
    for (const query of ['{ __typename }', '{ venueKinds { id } }', '{ projects { totalCount } }']) {
      expect(await receiptOf(query), query).toMatchObject({
        dataVersion: loaded.dataset.version,
        boundaryEditions: [],
        methodVersions: [],
        days: [],
        notes: [],
      });
    }
    expect(await receiptOf('{ borough { name } }')).toMatchObject({ boundaryEditions: ['2004'], days: [] });
  });

  test('notes the edition of areas wherever they stand, and of figures of areas', async () => {
    for (const query of [
      '{ venue(id: "lib-rushall-library-former") { ward { name } } }',
      '{ projects(first: 50) { edges { node { localities { name } } } } }',
      '{ indicator(id: "census-2021-ethnic-group-5") { observations(level: WARD) { value } } }',
      '{ reach { summary } }',
      '{ segregation { caveat } }',
      '{ layer(id: "label") { summary } }',
      '{ clusters(indicator: "census-2021-ethnic-group-5", category: "White") { summary } }',
      '{ areaAt(postcode: "WS1 1TP") { inBorough } }',
      '{ venues(filter: { locality: "north" }) { totalCount } }',
    ]) {
      expect((await receiptOf(query))?.boundaryEditions, query).toEqual(['2004']);
    }
  });

  test('tells a what-if apart from the published method', async () => {
    const receipt = await receiptOf(
      '{ classification(whatIf: { parameters: [{ name: "reach", value: 50 }] }) { summary method { id } } }',
    );
    expect(receipt?.methodVersion).toMatch(/^cc-1\.1\.0~/);
    expect(JSON.stringify(receipt?.notes)).toContain('what-if');
    const same = await receiptOf('{ classification(whatIf: { registersReviewed: true }) { summary } }');
    expect(same?.methodVersion).toBe('cc-1.1.0');
    expect(JSON.stringify(same?.notes)).toContain('what-if');
  });

  test('is that of its own answer when many are made at once, and when an answer is kept', async () => {
    const { api: fresh } = loaded.container();
    const get = (query: string) =>
      call(fresh, { method: 'GET', search: new URLSearchParams({ query }).toString() });
    const queries = [
      '{ areas(level: WARD, asOf: "2026-05-08") { name } }',
      '{ areas(level: WARD, asOf: "2022-01-01") { name } }',
      '{ venueKinds { id } }',
    ];
    const [first, again] = [await Promise.all(queries.map(get)), await Promise.all(queries.map(get))];
    const days = first.map(({ text }) => JSON.parse(text).extensions.receipt.days);
    expect(days).toEqual([['2026-05-08'], ['2022-01-01'], []]);
    expect(again.map(({ text, headers }) => [text, headers.etag])).toEqual(
      first.map(({ text, headers }) => [text, headers.etag]),
    );
  });

  test('stays the same in compiled queries, and is asked again with other variables', async () => {
    const query =
      'query Q($asOf: Date) { areas(level: WARD, asOf: $asOf) { name } venues(first: 1) { edges { node { status(asOf: $asOf) } } } }';
    for (const asOf of ['2026-05-08', '2026-05-06', '2022-01-01', '2026-05-08', '2026-11-22']) {
      const { receipt } = await ask(api, query, { asOf });
      expect(receipt?.days, asOf).toEqual([asOf]);
      expect(receipt?.boundaryEditions, asOf).toEqual([asOf > '2026-05-06' ? '2026' : '2004']);
    }
  });

  test('is dated by the day of the answer', async () => {
    const { api: other } = loaded.container({ now: () => new Date(testDay.getTime() + 86_400_000) });
    expect((await ask(other, '{ __typename }')).receipt?.answeredOn).toBe('2026-11-23');
  });
});
