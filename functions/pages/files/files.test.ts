import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basisOf } from '../../../domain/provenance/field-basis.ts';
import type { Project } from '../../../domain/records/programme.ts';
import { areaColumns, factColumns } from '../area/area-columns.ts';
import { registerColumns, reportColumns } from '../assessments/assessment-columns.ts';
import { calibrationColumns } from '../calibration/calibration-columns.ts';
import { compareColumns } from '../compare/compare-columns.ts';
import { pageTranslator } from '../languages/page-translator.ts';
import { comparatorColumns } from '../open-data/comparators-table.ts';
import { figureColumns } from '../open-data/figures-table.ts';
import { projectColumns } from '../open-data/projects-table.ts';
import { venueColumns } from '../open-data/venues-table.ts';
import { ledgerColumns } from '../place-ledger/ledger-columns.ts';
import { practiceColumns } from '../practice/practice-columns.ts';
import { registersColumns } from '../registers/registers-columns.ts';
import { returnsColumns } from '../returns/returns-columns.ts';
import { turnoutColumns } from '../returns/turnout-columns.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

const translator = pageTranslator('en');
let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): Row[] => parse(csv, { bom: true, columns: true });
const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

describe('the CSV of an area', () => {
  test.each(['E05001308', 'E05001316', 'north', 'E08000030', 'E05016439'])(
    'of %s holds nothing that its page does not say, and every cell of its tables',
    async (code) => {
      const page = await pages.get(`/area/${code}`);
      const rows = rowsOf((await pages.get(`/area/${code}.csv`)).body);
      const text = plain(page.text);
      for (const { words = '' } of rows) expect(text.includes(plain(words)), words).toBe(true);
      const told = rows.flatMap(({ item = '', words = '' }) => [item, words]).join('\n');
      const cells = [...page.body.matchAll(/<td class="number"[^>]*>([^<]+)<\/td>/g)];
      for (const [, cell = ''] of cells) expect(told.includes(plain(cell)), cell).toBe(true);
      const points = [...page.body.matchAll(/<li>([^<]+)<\/li>/g)].filter(
        ([, words]) => !words?.includes('›'),
      );
      for (const [, point = ''] of points) {
        for (const part of pageText(point).split(/: |; /)) expect(told.includes(part), part).toBe(true);
      }
    },
  );

  test('has the columns of the dictionary, a number only where there is one, and a name with place, area and day', async () => {
    const { headers, body } = await pages.get('/area/E05001308.csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="walsall-brownhills-2026-11-22.csv"',
      'access-control-allow-origin': '*',
    });
    const rows = rowsOf(body);
    expect(Object.keys(rows[0] ?? {})).toEqual(factColumns(translator).map(({ name }) => name));
    const share = rows.find(({ item, measure }) => item === 'White' && measure === 'share here');
    expect(Number(share?.value)).toBeCloseTo(0.93146, 5);
    expect(share).toMatchObject({ words: '93.1%', source: 'Census 2021, TS021', period: '2021-03-21' });
    const unknown = rows.find(({ section, status }) => section === 'practice' && status === 'NOT_KNOWN');
    expect(unknown?.value).not.toBe('0');
  });

  test('is described for people and for programs', async () => {
    const { headers } = await pages.get('/area/E05001308.csv');
    expect(headers.link).toContain('</area/E05001308.csv-metadata.json>; rel="describedby"');
    expect(headers.link).toContain('</dictionary.csv>; rel="describedby"');
    const metadata = JSON.parse((await pages.get('/area/E05001308.csv-metadata.json')).body);
    expect(metadata).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'E05001308.csv',
      'dc:title': 'Brownhills',
      'dc:date': '2026-11-22',
    });
    expect(metadata.tableSchema.columns.map(({ name }: Row) => name)).toEqual(
      factColumns(translator).map(({ name }) => name),
    );
    const dictionary = rowsOf((await pages.get('/dictionary.csv')).body);
    expect(dictionary.map(({ column }) => column)).toEqual(
      [
        ...factColumns(translator),
        ...areaColumns(translator),
        ...ledgerColumns(translator),
        ...compareColumns(translator),
        ...practiceColumns(translator),
        ...venueColumns(translator),
        ...projectColumns(translator),
        ...figureColumns(translator),
        ...comparatorColumns(translator),
        ...returnsColumns(translator),
        ...turnoutColumns(translator),
        ...registersColumns(translator),
        ...registerColumns(translator),
        ...calibrationColumns(translator),
        ...reportColumns(translator),
      ].map(({ name }) => name),
    );
    for (const { description } of dictionary) expect(description).not.toBe('');
  });
});

test.each(['E05001308', 'east'])('the files of %s say how many records could not be placed', async (code) => {
  const rows = rowsOf((await pages.get(`/area/${code}.csv`)).body);
  const { projects, venues, places } = pages.dataset;
  const isPlaced = (project: Project): boolean =>
    project.venues.some(
      (id) =>
        basisOf(project, 'venues', id) !== 'INFERRED' &&
        venues.some((venue) => venue.id === id && (venue.position ?? venue.statedLocality)),
    ) ||
    project.places.some(
      (name) =>
        basisOf(project, 'places', name) !== 'INFERRED' && places.some((place) => place.name === name),
    );
  const missing = projects.filter(
    (project) => !project.boroughWide && project.localities.length === 0 && !isPlaced(project),
  ).length;
  const told = rows.find(({ section, value }) => section === 'projects' && value === String(missing));
  expect(told?.words).toContain(`do not say where they reached, and may have reached it: ${missing}.`);
  const metadata = JSON.parse((await pages.get(`/area/${code}.csv-metadata.json`)).body);
  expect(metadata.notes.join(' ')).toMatch(
    /venues that could belong here have no point.*projects that could belong here/,
  );
});

describe('GeoJSON', () => {
  test('of an area holds its lines and what the CSV holds; its places are points in a file of their own', async () => {
    const { headers, body } = await pages.get('/area/E05001308.geojson');
    expect(headers['content-type']).toBe('application/geo+json');
    expect(headers['content-disposition']).toContain('walsall-brownhills-2026-11-22.geojson');
    const { metadata, features } = JSON.parse(body);
    const [area, ...others] = features;
    expect(area).toMatchObject({ id: 'E05001308', geometry: { type: 'Polygon' } });
    expect(others).toEqual([]);
    const rows = rowsOf((await pages.get('/area/E05001308.csv')).body);
    expect(area.properties.facts.map(({ words }: Row) => words)).toEqual(rows.map(({ words }) => words));
    const link = (await pages.get('/area/E05001308')).body.match(/href="(\/venues\.geojson\?area=[^"]+)"/);
    const places = JSON.parse((await pages.get(link?.[1] ?? '')).body).features;
    expect(places.map(({ properties }: { properties: Row }) => properties.name)).toContain(
      'Park View Centre',
    );
    expect(metadata).toMatchObject({ edition: '2004', method: 'cc-1.1.0', day: '2026-11-22' });
    expect(metadata.licence).toContain('Open Government Licence v3.0');
    expect(metadata.sources.join(' ')).toContain('Census 2021');
    for (const feature of features) {
      for (const name of Object.keys(feature.properties)) {
        if (!['level', 'name'].includes(name)) expect(Object.keys(metadata.fields)).toContain(name);
      }
    }
  });

  test('of a ward whose lines are not held says so by null', async () => {
    const { features } = JSON.parse((await pages.get('/area/E05016439.geojson')).body);
    expect(features).toHaveLength(1);
    expect(features[0].geometry).toBeNull();
  });

  test('of all areas holds each with its lines and label', async () => {
    const { features } = JSON.parse((await pages.get('/areas.geojson')).body);
    expect(features).toHaveLength(24);
    for (const { geometry } of features) expect(geometry.type).toMatch(/Polygon/);
    const brownhills = features.find(({ id }: { id: string }) => id === 'E05001308');
    expect(brownhills.properties).toMatchObject({ cold_spot: true, level: 'WARD', locality: 'east' });
  });
});

test('the CSV of all areas has one row an area, as the page has', async () => {
  const rows = rowsOf((await pages.get('/areas.csv')).body);
  expect(rows).toHaveLength(24);
  const { text } = await pages.get('/areas');
  for (const { area_name: name = '', label = '' } of rows) {
    expect(text).toContain(name);
    expect(text).toContain(label);
  }
  const metadata = JSON.parse((await pages.get('/areas.csv-metadata.json')).body);
  expect(metadata.url).toBe('areas.csv');
});

test('the files of all areas say how far each label can be leant on, as the API does', async () => {
  const rows = rowsOf((await pages.get('/areas.csv')).body);
  const { features } = JSON.parse((await pages.get('/areas.geojson')).body);
  for (const row of rows) {
    const { provisional, label = '', label_lower: lower, label_upper: upper } = row;
    expect(provisional, row.area_code).toBe(String(lower !== upper));
    const isKnown = row.practice_level !== 'NOT_KNOWN';
    expect(row.practice_firmness === 'NOT_ENOUGH_EVIDENCE', row.area_code).toBe(!isKnown);
    expect(row.stability === '', row.area_code).toBe(!isKnown);
    if (isKnown) expect(label).toBe(lower);
    expect(['FIRM', 'SENSITIVE', 'NOT_ENOUGH_EVIDENCE']).toContain(row.firmness);
    const { properties } = features.find(({ id }: { id: string }) => id === row.area_code);
    expect(properties).toMatchObject({
      label_lower: lower,
      label_upper: upper,
      firmness: row.firmness,
      diversity_firmness: row.diversity_firmness,
      practice_firmness: row.practice_firmness,
      provisional: provisional === 'true',
    });
    expect('stability' in properties).toBe(isKnown);
  }
});

test('a file names the editions, days and methods that it rests on', async () => {
  const { metadata } = JSON.parse((await pages.get('/areas.geojson?asOf=2022-03-01')).body);
  expect(metadata).toMatchObject({ day: '2022-03-01', edition: '2004', method: 'cc-1.1.0' });
});

const pageText = (markup: string): string =>
  plain(markup.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
