import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import { type LoadedPages, loadedPages, textOf } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

type Row = Readonly<Record<string, string>>;
/** What a page tells beside its map, which names every ward. */
const toldBy = (body: string): string => textOf(body.replace(/<svg class="drawn-map".*?<\/svg>/s, ''));
const rowsOf = (csv: string): Row[] => parse(csv, { bom: true, columns: true });

describe('the page of practice on record', () => {
  test('tells every record with its place, section and reader, by locality', async () => {
    const { status, text, body } = await pages.get('/practice');
    expect(status).toBe(200);
    expect(text).toContain('0 wards are catalysts by the five tests, because registers were not reviewed.');
    expect(text).toContain(
      'Practice is on record in 13 places, in at least 8 of 20 wards and in all 4 localities.',
    );
    for (const { sentence, source } of pages.dataset.practiceEvidence) {
      expect(text).toContain(sentence);
      expect(text).toContain(source.title);
    }
    expect(body.match(/<tr role="row"><th role="rowheader"/g)).toHaveLength(
      pages.dataset.practiceEvidence.length,
    );
    expect(text).not.toContain('Read by one');
    expect(text).toContain('Read by Cohesion Map project, checked by second reading by machine');
    expect(text).toContain("a catalyst by the documents' own scheme");
    expect(text).toContain('Brownhills and Caldmore');
    expect(text).toMatch(
      /Pelsall: previously assessed as an integration cold spot \(Walsall for All [^)]*, May 2022\)/,
    );
    expect(toldBy(body)).not.toContain('Streetly');
  });

  test('is asked for on another day, and says what was on record then', async () => {
    const { body, text } = await pages.get('/practice?asOf=2021-06-01');
    expect(toldBy(body)).not.toContain('Pelsall');
    expect(text).toContain('English classes ran at 25 venues');
  });

  test.each(languageCodes)('stands in %s under its own heading, records marked as English', async (code) => {
    const { body, text } = await pages.get(`/practice?lang=${code}`);
    expect(body).toContain(`<html lang="${code === 'en' ? 'en-GB' : code}"`);
    if (code === 'en') return;
    expect(text).not.toContain('Where practice is on record');
    expect(text).not.toContain('the source says so');
    expect(body).toMatch(/lang="en"[^>]*>[^<]*Brownhills worked with the community garden/);
  });
});

describe('the files of practice on record', () => {
  test('have one row a record, with basis, kind, strength, status, reader, source and licence', async () => {
    const { body, headers } = await pages.get('/practice-on-record.csv');
    expect(headers['content-disposition']).toContain('walsall-practice-on-record-2026-11-22.csv');
    expect(headers.link).toContain('/practice-on-record.csv-metadata.json');
    const rows = rowsOf(body);
    expect(rows.map(({ evidence }) => evidence).sort()).toEqual(
      pages.dataset.practiceEvidence.map(({ id }) => id).sort(),
    );
    expect(rows.find(({ evidence }) => evidence === 'caldmore-exchange')).toMatchObject({
      practice_place: 'Caldmore',
      area_code: 'south',
      level: 'LOCALITY',
      practice_basis: 'NAMED',
      practice_kind: 'EXCHANGE',
      practice_strength: 'STATED',
      makes_mark: 'true',
      mark: 'DOUBLE_RING',
      practice_status: 'ON_RECORD',
      practice_status_day: '2022-M05',
      other_place: 'Brownhills',
      reader: 'Cohesion Map project',
      read_on: '2026-11-29',
      checker: 'second reading by machine',
      source: 'Walsall for All evaluation report, Places of Welcome',
      source_licence: 'Public council document; facts in our own words',
    });
    expect(rows.find(({ evidence }) => evidence === 'pelsall-dialogue')).toMatchObject({
      area_name: 'Pelsall',
      locality: 'east',
    });
  });

  test('have every row as a feature, with what its point stands for, and none for what makes no mark', async () => {
    const { body } = await pages.get('/practice-on-record.geojson');
    const { features, metadata } = JSON.parse(body);
    expect(features).toHaveLength(pages.dataset.practiceEvidence.length);
    const find = (id: string) => features.find((feature: { id: string }) => feature.id === id);
    expect(find('bloxwich-place-of-welcome')).toMatchObject({
      geometry: { type: 'Point' },
      properties: { point_of: 'TOWN_MIDDLE' },
    });
    expect(find('arboretum-fun-day').geometry).toBeNull();
    expect(find('english-classes-north').geometry).toBeNull();
    for (const { properties } of features) {
      for (const name of Object.keys(properties)) expect(Object.keys(metadata.fields)).toContain(name);
    }
    expect(metadata.sources.join(' ')).toContain('Walsall for All evaluation report, Places of Welcome');
  });

  test('are described beside them and in the dictionary', async () => {
    const metadata = JSON.parse((await pages.get('/practice-on-record.csv-metadata.json')).body);
    const [first] = rowsOf((await pages.get('/practice-on-record.csv')).body);
    const names = metadata.tableSchema.columns.map(({ name }: Row) => name);
    expect(names).toEqual(Object.keys(first ?? {}));
    const dictionary = rowsOf((await pages.get('/dictionary.csv')).body);
    const described = dictionary.filter(({ file }) => file === 'practice-on-record.csv');
    expect(described.map(({ column }) => column)).toEqual(names);
  });
});
