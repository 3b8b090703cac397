import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTableOfShares } from '../../../domain/records/indicator.ts';
import { type LoadedPages, loadedPages, type PageReply } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => {
  // What a file leaves in its variables stays to the end of its worker.
  asked.clear();
  read.clear();
  return pages.stop();
});

type Row = Readonly<Record<string, string>>;
interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string } | null;
  readonly properties: Record<string, unknown>;
}
const read = new Map<string, readonly Row[]>();
/** The rows of a file, whose text is read once: the figures are five million characters. */
const rowsOf = (text: string): readonly Row[] => {
  const rows = read.get(text) ?? parse<Row>(text, { bom: true, columns: true });
  read.set(text, rows);
  return rows;
};
const asked = new Map<string, Promise<PageReply>>();
/** What stands at a path, asked for once: a file of figures takes hundreds of questions to the API. */
const reply = (path: string): Promise<PageReply> => {
  const made = asked.get(path) ?? pages.get(path);
  asked.set(path, made);
  return made;
};
const csv = async (name: string): Promise<readonly Row[]> => rowsOf((await reply(`/${name}.csv`)).body);
const geojson = async (name: string): Promise<{ features: Feature[]; metadata: Record<string, object> }> =>
  JSON.parse((await reply(`/${name}.geojson`)).body);
const isPublic = ({ restricted }: { readonly restricted?: boolean }) => restricted !== true;

const records = ['venues', 'projects', 'indicators', 'practice-on-record'] as const;

describe.each(records)('the files of %s', (name) => {
  test("say of every row its ward, locality, basis, source and licence, in a spreadsheet's own encoding", async () => {
    const { body, headers } = await reply(`/${name}.csv`);
    expect(body.startsWith('\uFEFF')).toBe(true);
    expect(headers['content-disposition']).toContain(`walsall-${name}-2026-11-22.csv`);
    expect(headers.link).toContain(`/${name}.csv-metadata.json`);
    const rows = rowsOf(body);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(['ward_code', 'ward_name', 'locality', 'source', 'source_licence']),
    );
    const isWhole = (row: Row) =>
      row.source !== '' &&
      row.source_licence !== '' &&
      (row.locality === '' || (row.area_basis ?? row.practice_basis) !== '') &&
      (row.ward_code === '' || row.locality !== '');
    expect(rows.filter((row) => !isWhole(row))).toEqual([]);
  });

  test('have no cell that a spreadsheet would take for another day', async () => {
    const asDay = /^\d{4}-(0[1-9]|1[0-2])$|^\d{4}\/\d{2}$|^(0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])$/;
    const unrounded = /^-?\d+\.\d{6,}$/;
    const cells = (await csv(name)).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => asDay.test(cell) || unrounded.test(cell))).toEqual([]);
  });

  test('hold points or outlines, never both, with the columns that are described', async () => {
    const { features, metadata } = await geojson(name);
    const kinds = new Set(features.flatMap(({ geometry }) => geometry?.type.replace(/^Multi/, '') ?? []));
    expect([...kinds]).toHaveLength(1);
    const keys = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
    keys.delete('level');
    expect(Object.keys(metadata.fields ?? {})).toEqual(expect.arrayContaining([...keys]));
    const described = JSON.parse((await pages.get(`/${name}.csv-metadata.json`)).body);
    const names = Object.keys((await csv(name))[0] ?? {});
    expect(described.tableSchema.columns.map((column: Row) => column.name)).toEqual(names);
    const dictionary = (await csv('dictionary')).filter(({ file }) => file === `${name}.csv`);
    expect(dictionary.map(({ column }) => column)).toEqual(names);
  });
});

test('every public venue and project has one row and one feature', async () => {
  for (const [name, all] of [
    ['venues', pages.dataset.venues.filter(isPublic)],
    ['projects', pages.dataset.projects],
  ] as const) {
    const ids = all.map(({ id }) => id).sort();
    expect((await csv(name)).map(({ id }) => id).sort()).toEqual(ids);
    expect((await geojson(name)).features.map(({ id }) => id).sort()).toEqual(ids);
  }
});

test('every figure and every part of one has a row; those of no area are counted where the features leave them out', async () => {
  const { observations } = pages.dataset;
  const rows = await csv('indicators');
  expect(rows).toHaveLength(
    observations.reduce(
      (sum, figure) => sum + (isTableOfShares(figure) ? 0 : 1) + figure.breakdown.length,
      0,
    ),
  );
  // A function may answer with 6 MB, and not everybody asks for a compressed file.
  expect((await reply('/indicators.csv')).body.length).toBeLessThan(5_500_000);
  const english = rows.find(
    ({ indicator, area_code }) => indicator === 'census-2021-english' && area_code === 'E05001301',
  );
  expect(english).toMatchObject({ figure: '97.67', computed_from: 'OUTPUT_AREAS' });
  const { features, metadata } = await geojson('indicators');
  expect(features).toHaveLength(25);
  expect(features.every(({ geometry }) => geometry !== null)).toBe(true);
  const inFeatures = features.flatMap(({ properties }) => properties.figures as Row[]).length;
  expect(JSON.stringify(metadata.missing)).toContain(String(rows.length - inFeatures));
  const small = rows.find(({ area_code }) => area_code?.startsWith('E01'));
  expect(small).toMatchObject({ area_basis: 'BEST_FIT', ward_code: expect.stringMatching(/^E05/) });
  expect(rows.find(({ period }) => period === '2007/2008')).toMatchObject({ last_day: '2008-08-31' });
});

test('figures of areas outside the borough have a file of their own, with what to be careful of in each row', async () => {
  const { comparators } = pages.dataset;
  const rows = await csv('comparators');
  expect(rows).toHaveLength(
    comparators.reduce((sum, figure) => sum + (isTableOfShares(figure) ? 0 : 1) + figure.breakdown.length, 0),
  );
  expect((await csv('indicators')).some(({ area_name }) => area_name === 'Birmingham')).toBe(false);
  const force = rows.filter(({ comparator_kind }) => comparator_kind === 'POLICE_FORCE');
  expect(new Set(force.map(({ caution }) => /no figure of Walsall/.test(caution ?? '')))).toEqual(
    new Set([true]),
  );
  const pay = rows.findLast(
    ({ indicator, comparator_name }) => indicator === 'els-weekly-pay' && comparator_name === 'England',
  );
  expect(pay).toMatchObject({ borough_standing: 'LOWER', comparator_code: 'E92000001' });
});

test('a figure that is withheld or that nobody counted has no number, and says so', async () => {
  const rows = await csv('indicators');
  const isRight = ({ figure, status }: Row) =>
    figure === '' ? status !== 'FINAL' : status !== 'SUPPRESSED' && status !== 'NOT_COLLECTED';
  expect(rows.filter((row) => !isRight(row))).toEqual([]);
});

describe('the file of all areas', () => {
  test('says of each area what its page and the other files say', async () => {
    const areas = await csv('areas');
    expect(areas.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 20 }, () => 'WARD'),
      ...Array.from({ length: 4 }, () => 'LOCALITY'),
    ]);
    const venues = await csv('venues');
    for (const row of areas) {
      const facts = await csv(`area/${row.area_code}`);
      const fact = (section: string, item: string, measure: string) =>
        facts.find((each) => each.section === section && each.item === item && each.measure === measure);
      expect(Number(row.share_white)).toBeCloseTo(Number(fact('people', 'White', 'share here')?.value), 4);
      const open = venues.filter(
        ({ meeting_place, status, ward_code, locality }) =>
          meeting_place === 'true' &&
          status === 'OPEN' &&
          [ward_code, locality].includes(row.area_code ?? ''),
      );
      expect(row.places_open, row.area_name).toBe(String(open.length));
      expect(facts.map(({ words }) => words)).toContain(row.why);
      const page = (await pages.get(`/area/${row.area_code}`)).text;
      expect(page).toContain(row.public_label);
      if (row.called_by_documents) expect(page).toContain(row.called_by_documents.split('; ')[0]);
      const shares = ['white', 'asian', 'black', 'mixed', 'other'].map((group) =>
        Number(row[`share_${group}`]),
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
      expect(Number(row.practice_tests_possible)).toBe(
        5 - Number(row.practice_tests_known) + Number(row.practice_tests_passed),
      );
    }
  });

  test('says of a ward what documents say of its town, and no upper bound of reach that nobody can know', async () => {
    const wards = await csv('areas');
    const inTown = wards.filter(({ records_in_town }) => records_in_town !== '0');
    expect(inTown.map(({ area_name }) => area_name)).toContain('Aldridge Central and South');
    expect(inTown.map(({ area_name }) => area_name)).not.toContain('Brownhills');
    expect(new Set(wards.map(({ reach_upper }) => reach_upper))).toEqual(new Set(['']));
  });

  test('counts records of practice as the file of practice does', async () => {
    const records = await csv('practice-on-record');
    for (const { area_code, records_on_practice, strongest_record } of await csv('areas')) {
      const own = records.filter((row) => [row.ward_code, row.locality].includes(area_code ?? ''));
      expect(records_on_practice, area_code).toBe(String(own.length));
      expect(strongest_record === '').toBe(own.length === 0);
    }
  });
});

test('the page of all areas leads to every file of records', async () => {
  const { body } = await pages.get('/areas');
  for (const name of ['areas', ...records]) {
    for (const ending of ['csv', 'geojson']) {
      expect(body).toContain(`href="/${name}.${ending}"`);
      expect((await reply(`/${name}.${ending}`)).status).toBe(200);
    }
  }
});

test.each([
  '/projects.csv',
  '/indicators.geojson',
  '/plan',
  '/places-and-projects',
  '/organisations',
  '/exchanges',
  '/matching',
  '/roles',
  '/priorities',
  '/targets',
])('%s is told as it is held now, and refuses another day', async (path) => {
  const { status, text } = await pages.get(`${path}?asOf=2022-01-01`);
  expect(status).toBe(400);
  expect(text).toContain('as it is held now');
});

test('the venues of another day stand as they did on it', async () => {
  const then = rowsOf((await pages.get('/venues.csv?asOf=2016-06-01')).body);
  const closed = (await csv('venues')).find(({ status_date }) => status_date === '2017-06-30');
  expect(closed?.status).toBe('CLOSED');
  expect(then.find(({ id }) => id === closed?.id)?.status).toBe('OPEN');
});

test.each(['E05001308', 'north', 'E08000030'])(
  'the files of records for %s hold its rows and no others',
  async (area) => {
    for (const name of ['venues', 'projects', 'indicators']) {
      const own = rowsOf((await pages.get(`/${name}.csv?area=${area}`)).body);
      const all = await csv(name);
      const expected = all.filter(
        ({ area_code = '', ward_code = '', locality = '' }) =>
          area === 'E08000030' ||
          [area_code, ...ward_code.split('; '), ...locality.split('; ')].includes(area),
      );
      expect(own, name).toEqual(expected);
      expect(own.length).toBeGreaterThan(0);
    }
  },
);

test('a file of an area that is none is refused, with what would be right', async () => {
  expect(await pages.get('/venues.csv?area=Brownhills')).toMatchObject({ status: 400 });
  expect(await pages.get('/venues.csv?area=E05099999')).toMatchObject({ status: 404 });
});
