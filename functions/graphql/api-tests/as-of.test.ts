import { type GraphQLSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { readSchema } from '../../../schema/read-schema.ts';
import type { Api } from '../create-api.ts';
import { ask } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

/** How each field with a day is asked, with the day in the place of DAY; those of labels speak of fewer days. */
const questions: Readonly<Record<string, string>> = {
  'Query.borough': '{ borough(asOf: DAY) { name } }',
  'Query.areas': '{ areas(level: WARD, asOf: DAY) { name } }',
  'Query.area': '{ area(code: "south", asOf: DAY) { name } }',
  'Query.areaAt': '{ areaAt(postcode: "WS1 1TP", asOf: DAY) { note } }',
  'Query.areasAt': '{ areasAt(postcodes: ["WS1 1TP"], asOf: DAY) { note } }',
  'Query.reach': '{ reach(asOf: DAY) { summary } }',
  'Query.whereNext': '{ whereNext(asOf: DAY) { sentence } }',
  'Query.practiceEvidence': '{ practiceEvidence(asOf: DAY) { totalCount } }',
  'Query.practiceOnRecord': '{ practiceOnRecord(asOf: DAY) { summary } }',
  'Area.practiceOnRecord': '{ area(code: "south") { practiceOnRecord(asOf: DAY) { summary } } }',
  'Project.areas': '{ project(id: "places-of-welcome") { areas(asOf: DAY) { basis } } }',
  'ExchangeParty.areas':
    '{ exchanges(first: 1) { edges { node { parties { areas(asOf: DAY) { basis } } } } } }',
  ...Object.fromEntries(
    keptKinds.flatMap(({ name, plural }) => [
      [`Query.${plural}`, `{ ${plural}(asOf: DAY) { totalCount } }`],
      [`Query.${name}`, `{ ${name}(id: "none", asOf: DAY) { id } }`],
    ]),
  ),
  'Query.commitments': '{ commitments(asOf: DAY) { totalCount } }',
  'Query.commitment': '{ commitment(id: "ap2008-1-1-1", asOf: DAY) { state } }',
  'Venue.ward': '{ venue(id: "lib-rushall-library-former") { ward(asOf: DAY) { name } } }',
  'Venue.locality': '{ venue(id: "lib-rushall-library-former") { locality(asOf: DAY) { name } } }',
  'Venue.status': '{ venue(id: "lib-rushall-library-former") { status(asOf: DAY) } }',
  'Venue.statusDate': '{ venue(id: "lib-rushall-library-former") { statusDate(asOf: DAY) } }',
  'Venue.statusText': '{ venue(id: "lib-rushall-library-former") { statusText(asOf: DAY) } }',
  'Venue.statusSource': '{ venue(id: "lib-rushall-library-former") { statusSource(asOf: DAY) { title } } }',
};
const ofLabels: Readonly<Record<string, string>> = {
  'Query.classification': '{ classification(asOf: DAY) { summary } }',
  'Query.classificationInputs': '{ classificationInputs(asOf: DAY) { asOf } }',
  'Query.targets': '{ targets(asOf: DAY) { asOf } }',
  'Query.pairings': '{ pairings(asOf: DAY) { sentence } }',
  'Query.catalystMatching': '{ catalystMatching(asOf: DAY) { sentence } }',
  'Area.classification': '{ area(code: "south") { classification(asOf: DAY) { label } } }',
  'Area.pairings': '{ area(code: "south") { pairings(asOf: DAY) { sentence } } }',
};

const fieldsWithDay = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ args }) => args.some(({ name }) => name === 'asOf'))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );

test('every field of the schema that takes a day is tried here', async () => {
  const tried = [...Object.keys(questions), ...Object.keys(ofLabels)];
  expect(fieldsWithDay(await readSchema()).sort()).toEqual(tried.sort());
});

const errorOn = async (query: string, day: string) => {
  const { errors } = await ask(api, query.replace('DAY', `"${day}"`));
  return errors[0];
};

describe.each([
  ...Object.entries(questions).map(([field, query]) => [field, query, '2004-06-10', '2004-06-09'] as const),
  ...Object.entries(ofLabels).map(([field, query]) => [field, query, '2021-01-01', '2020-12-31'] as const),
])('%s', (_, query, earliest, before) => {
  test('answers from the first day that the data can speak of to today', async () => {
    expect(await errorOn(query, earliest)).toBeUndefined();
    expect(await errorOn(query, '2026-11-22')).toBeUndefined();
  });

  test('refuses the days before and after, naming asOf and both ends', async () => {
    for (const day of [before, '1990-01-01', '2026-11-23', '2090-01-01']) {
      const error = await errorOn(query, day);
      expect(error?.extensions, day).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asOf' });
      expect(error?.message).toContain(`Earliest: ${earliest}; latest: 2026-11-22 (today).`);
    }
    expect((await errorOn(query, '2025-02-30'))?.extensions.field).toBe('asOf');
  });
});

describe('on one day', () => {
  const editionIds = async (query: string, day: string): Promise<readonly string[]> => {
    const { data, errors } = await ask<object>(api, query.replaceAll('DAY', `"${day}"`));
    expect(errors).toEqual([]);
    return [...JSON.stringify(data).matchAll(/"edition":\{"id":"(\d+)"\}/g)].map(([, id]) => id ?? '');
  };
  const e = 'edition { id }';

  test.each([
    ['2022-03-01', '2004'],
    ['2026-05-06', '2004'],
    ['2026-05-07', '2026'],
    ['2026-11-22', '2026'],
  ])('areas are listed as the edition in force on %s has them, whoever lists them', async (day, edition) => {
    const ids = await editionIds(
      `{ borough(asOf: DAY) { ${e} wards { ${e} } }
         wards: areas(level: WARD, asOf: DAY) { ${e} }
         localities: areas(level: LOCALITY, asOf: DAY) { ${e} }
         boroughs: areas(level: BOROUGH, asOf: DAY) { ${e} }
         area(code: "south", asOf: DAY) { ${e} wards { ${e} } }
         code: area(code: "E08000030", asOf: DAY) { ${e} } }`,
      day,
    );
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids)).toEqual(new Set([edition]));
  });

  test.each(['2022-03-01', '2026-05-07', '2026-11-22'])(
    'whatever needs lines or figures stands on one edition on %s',
    async (day) => {
      const ids = await editionIds(
        `{ areaAt(postcode: "WS1 1TP", asOf: DAY) { ward { ${e} } locality { ${e} } }
           venue(id: "lib-rushall-library-former") { ward(asOf: DAY) { ${e} } locality(asOf: DAY) { ${e} } }
           classification(asOf: DAY) { ${e} areas { area { ${e} } } }
           reach(asOf: DAY) { ${e} areas { area { ${e} } } }
           whereNext(asOf: DAY) { ${e} }
           pairings(asOf: DAY) { coldSpot { ${e} } } }`,
        day,
      );
      expect(ids.length).toBeGreaterThan(40);
      expect(new Set(ids)).toEqual(new Set(['2004']));
    },
  );

  test('a locality of wards that nobody has shared out is empty, and says why', async () => {
    const { data } = await ask<{ area: object }>(
      api,
      '{ area(code: "south", asOf: "2026-06-01") { name wards { name } neighbours { name } population boundary classification { label } venues { totalCount note } notes } }',
    );
    expect(data.area).toMatchObject({
      name: 'South',
      wards: [],
      neighbours: [],
      population: null,
      boundary: null,
      classification: null,
      venues: { totalCount: 0, note: expect.stringContaining('The lines of South are not held') },
      notes: expect.arrayContaining([expect.stringContaining('only names and codes are held')]),
    });
  });

  test('status, its date and its words are those of one record', async () => {
    const closed = loaded.dataset.venues.find(({ statusHistory }) =>
      statusHistory.some(({ status, date }) => status === 'CLOSED' && date === '2017-06-30'),
    );
    const { data } = await ask<{ venue: Record<string, string | null> }>(
      api,
      `query Q($id: ID!) { venue(id: $id) {
        status statusDate statusText
        was: status(asOf: "2010-01-01") wasDate: statusDate(asOf: "2010-01-01") wasText: statusText(asOf: "2010-01-01")
      } }`,
      { id: closed?.id },
    );
    expect(data.venue).toMatchObject({ status: 'CLOSED', statusDate: '2017-06-30', was: 'NOT_KNOWN' });
    expect(data.venue.statusText).toBeTruthy();
  });
});
