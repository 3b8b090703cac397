import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../../domain/languages/interface-languages.ts';
import { latinWords } from '../../../../domain/messages/testing/latin-words.ts';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const dataOf = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
};
const item = '{ evidence { id place strength area { name } } status statusDay makesMark }';
interface Item {
  readonly evidence: { id: string; place: string | null; strength: string; area: { name: string } };
  readonly status: string;
  readonly statusDay: string;
  readonly makesMark: boolean;
}
const evidenceOf = async (args: string) => {
  type Found = { practiceEvidence: { totalCount: number; edges: { node: Item; cursor: string }[] } };
  const { practiceEvidence } = await dataOf<Found>(
    `{ practiceEvidence${args} { totalCount edges { cursor node ${item} } } }`,
  );
  return practiceEvidence;
};
const idsOf = async (args: string) => (await evidenceOf(args)).edges.map(({ node }) => node.evidence.id);

describe('practice evidence', () => {
  test('is listed whole, by area with its wards, by kind and by strength', async () => {
    const { totalCount, edges } = await evidenceOf('(first: 200)');
    expect(totalCount).toBe(loaded.dataset.practiceEvidence.length);
    expect(edges).toHaveLength(totalCount);
    expect(await idsOf('(area: "E08000030", first: 200)')).toHaveLength(totalCount);
    expect(await idsOf('(area: "E05001312")')).toEqual(['pelsall-dialogue']);
    const east = await idsOf('(area: "east")');
    expect(east).toEqual(expect.arrayContaining(['pelsall-dialogue', 'aldridge-place-of-welcome']));
    expect(await idsOf('(kind: EXCHANGE)')).toEqual(['brownhills-exchange', 'caldmore-exchange']);
    for (const { node } of (await evidenceOf('(strength: IMPLIED)')).edges) {
      expect([node.evidence.strength, node.makesMark]).toEqual(['IMPLIED', false]);
    }
    expect(await idsOf('(strength: COUNTED)')).toEqual([]);
  });

  test('is paged without repeating or skipping', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const { edges } = await evidenceOf(`(first: 5${after})`);
      seen.push(...edges.map(({ node }) => node.evidence.id));
      const last = edges.at(-1);
      if (!last || edges.length < 5) break;
      after = `, after: "${last.cursor}"`;
    }
    expect(new Set(seen).size).toBe(loaded.dataset.practiceEvidence.length);
    expect(seen).toEqual(await idsOf('(first: 200)'));
  });

  test('is told for a day as everything else is: not before it had happened, and refused for days to come', async () => {
    expect(await idsOf('(asOf: "2020-01-01")')).toEqual([]);
    expect(await idsOf('(asOf: "2021-01-01")')).toEqual(
      expect.arrayContaining(['english-classes-south', 'english-classes-north']),
    );
    expect(await idsOf('(asOf: "2021-01-01")')).not.toContain('pelsall-dialogue');
    const { errors } = await ask(api, '{ practiceEvidence(asOf: "2030-01-01") { totalCount } }');
    expect(errors[0]?.message).toMatch(/^asOf: 2030-01-01 has not come yet/);
    const unknown = await ask(api, '{ practiceEvidence(area: "E05016433") { totalCount } }');
    expect(unknown.errors[0]?.message).toMatch(/^area: E05016433 is no ward whose boundaries are held/);
  });

  test('puts its day and edition on the receipt', async () => {
    const { receipt } = await ask(api, '{ practiceEvidence(asOf: "2023-01-01", first: 1) { totalCount } }');
    expect(receipt).toMatchObject({ asOf: '2023-01-01', boundaryEdition: '2004', methodVersion: null });
  });
});

interface OfArea {
  readonly mark: string;
  readonly markWords: string;
  readonly summary: string;
  readonly confirmed: boolean;
  readonly older: boolean;
  readonly catalystPlaces: readonly string[];
  readonly items: readonly Item[];
  readonly inTown: readonly Item[];
  readonly calledByDocuments: readonly {
    words: string;
    word: string;
    tense: string;
    source: { date: string };
  }[];
}
const practiceAt = async (code: string, args = '') => {
  const fields = `mark markWords summary confirmed older catalystPlaces items ${item} inTown ${item}
    calledByDocuments { words word tense source { date } }`;
  const { area } = await dataOf<{ area: { practiceOnRecord: OfArea | null } }>(
    `{ area(code: "${code}") { practiceOnRecord${args} { ${fields} } } }`,
  );
  return area.practiceOnRecord;
};

describe('practice on record of an area', () => {
  test('marks Brownhills by a ring, with what documents called it', async () => {
    const brownhills = await practiceAt('E05001308');
    expect(brownhills).toMatchObject({
      mark: 'RING',
      markWords: 'practice on record',
      confirmed: false,
      older: false,
    });
    expect(brownhills?.summary).toBe('Named in documents: 3 records of practice for Brownhills.');
    expect(brownhills?.calledByDocuments[0]).toEqual({
      word: 'COLD_SPOT',
      tense: 'BEFORE',
      words:
        'Brownhills: previously assessed as an integration cold spot (Walsall for All evaluation report, Places of Welcome, May 2022).',
      source: { date: '2022-05' },
    });
  });

  test('says of a ward of Bloxwich that the town is named, and marks it by nothing', async () => {
    const west = await practiceAt('E05001307');
    expect(west).toMatchObject({ mark: 'NONE', items: [] });
    expect(west?.inTown.map(({ evidence }) => evidence.id)).toContain('bloxwich-place-of-welcome');
    expect(west?.summary).toBe(
      'Nothing is on record for Bloxwich West, which is not "nothing done". ' +
        'Documents also name Bloxwich; in which of the wards that carry the name is not said.',
    );
  });

  test('names Caldmore in the south, and says nothing before the report', async () => {
    expect(await practiceAt('south')).toMatchObject({ mark: 'RING', catalystPlaces: ['Caldmore'] });
    expect(await practiceAt('E05001308', '(asOf: "2022-01-01")')).toMatchObject({
      mark: 'NONE',
      calledByDocuments: [],
    });
  });

  test('is not known of a ward without lines, and is told of the borough elsewhere', async () => {
    expect(await practiceAt('E05016433')).toBeNull();
    expect(await practiceAt('E08000030')).toBeNull();
  });
});

interface Borough {
  readonly summary: string;
  readonly placeCount: number;
  readonly wardCount: number;
  readonly localityCount: number;
  readonly places: readonly {
    name: string;
    mark: string;
    pointOf: string;
    point: { lon: number; lat: number } | null;
    pointWords: string;
  }[];
  readonly exchanges: readonly { from: { name: string }; to: { name: string } }[];
}
const borough = `summary placeCount wardCount localityCount
  places { name mark pointOf point { lon lat } pointWords } exchanges { from { name } to { name } }`;

describe('practice on record of the borough', () => {
  test('is marked place by place, each with what its point stands for', async () => {
    const { practiceOnRecord } = await dataOf<{ practiceOnRecord: Borough }>(
      `{ practiceOnRecord { ${borough} } }`,
    );
    expect(practiceOnRecord).toMatchObject({ placeCount: 13, wardCount: 8, localityCount: 4 });
    const marked = (name: string) => practiceOnRecord.places.find((place) => place.name === name);
    expect(marked('Caldmore')).toMatchObject({ mark: 'DOUBLE_RING', pointOf: 'LOCALITY_MIDDLE' });
    expect(marked('Bloxwich')).toMatchObject({
      pointOf: 'TOWN_MIDDLE',
      pointWords: "drawn in the middle of the wards that carry the town's name: no address",
    });
    expect(marked('Bloxwich Academy')).toMatchObject({ pointOf: 'BUILDING' });
    expect(marked('Pelsall')).toMatchObject({ pointOf: 'WARD_MIDDLE' });
    for (const { point } of practiceOnRecord.places) expect(point).not.toBeNull();
    expect(practiceOnRecord.exchanges).toEqual([{ from: { name: 'Brownhills' }, to: { name: 'Caldmore' } }]);
  });

  test('is told beside a run of the label, after what the five tests found', async () => {
    type Run = { classification: { practiceOnRecord: { summary: string; asOf: string } } };
    const { classification } = await dataOf<Run>(
      '{ classification(asOf: "2026-11-01") { practiceOnRecord { asOf summary } } }',
    );
    expect(classification.practiceOnRecord).toEqual({
      asOf: '2026-11-01',
      summary:
        '0 wards are catalysts by the five tests, because registers were not reviewed. ' +
        'Practice is on record in 13 places, in at least 8 of 20 wards and in all 4 localities. ' +
        'Elsewhere nothing is on record, which is not "nothing done".',
    });
  });

  test('moves no label: a run with it and a run without it say the same', async () => {
    const labels = '{ classification { areas { label catalyst reasons practice { level passed } } } }';
    const other = await loadedApi((dataset) => ({ ...dataset, practiceEvidence: [], documentLabels: [] }));
    const { data } = await ask(other.container().api, labels);
    expect(data).toEqual(await dataOf(labels));
    await other.stop();
  });

  test.each(languageCodes.filter((code) => code !== 'en'))(
    'is told in %s, with names and records set apart',
    async (code) => {
      const told = `(language: ${code.toUpperCase()})`;
      const texts = `summary${told} places { markWords${told} pointWords${told} items { statusWords${told} evidence {
        basisWords${told} kindWords${told} strengthWords${told} readersWords${told} } } }`;
      const found = await dataOf<object>(
        `{ classification { practiceOnRecord { ${texts} } } area(code: "E05001308") { practiceOnRecord {
          summary${told} markWords${told} calledByDocuments { words${told} readersWords${told} } } } }`,
      );
      const sentences = textsOf(found);
      expect(sentences.length).toBeGreaterThan(100);
      const isLatin = ['pl', 'ro'].includes(code);
      for (const sentence of sentences) {
        const latin = latinWords(sentence).filter((word) => !englishTerms.has(word));
        if (isLatin) expect(sentence).not.toMatch(/on record|not said|drawn|source says/);
        else expect(latin).toEqual([]);
      }
    },
  );
});

/** The partnership's terms stand once in English beside their translation. */
const englishTerms = new Set(['catalyst', 'cold', 'spot']);

/** The texts of an answer without the names of its fields. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
