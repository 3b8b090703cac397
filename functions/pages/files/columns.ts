import type { AreaLine } from '../read-area.ts';
import type { Fact } from '../section.ts';
import type { Cell } from './csv.ts';

/** One column of a file: its name, what it holds, and how to read it off. */
export interface Column<Row> {
  readonly name: string;
  /** Datatype of CSV on the Web. */
  readonly datatype: 'string' | 'number' | 'integer' | 'boolean';
  readonly unit?: string;
  readonly description: string;
  readonly of: (row: Row) => Cell;
}

/** A fact with the area and the part of the page it stands in. */
export interface AreaFact {
  readonly code: string;
  readonly name: string;
  readonly section: string;
  readonly fact: Fact;
}

const text = <Row>(name: string, description: string, of: (row: Row) => Cell): Column<Row> => ({
  name,
  datatype: 'string',
  description,
  of,
});

/** Columns of /area/{code}.csv: one row for each thing that the page says. */
export const factColumns: readonly Column<AreaFact>[] = [
  text(
    'area_code',
    'GSS code of the ward or borough; north, south, east or west for a locality.',
    (row) => row.code,
  ),
  text('area_name', 'Name of the area. Never a key: two editions of wards share names.', (row) => row.name),
  text('section', 'Part of the page that says it.', (row) => row.section),
  text('item', 'What it is about: the group, test, place, project or indicator.', ({ fact }) => fact.item),
  text('measure', 'What is told of the item.', ({ fact }) => fact.measure),
  {
    name: 'value',
    datatype: 'number',
    unit: 'as the column unit says',
    description: 'The number behind the words, unrounded; empty where there is none. Empty is never zero.',
    of: ({ fact }) => fact.value,
  },
  text('unit', 'Unit of the value.', ({ fact }) => fact.unit),
  text(
    'status',
    'Of a figure: FINAL, PROVISIONAL, ESTIMATED, or why there is no number: SUPPRESSED, NOT_COLLECTED, NOT_YET_PUBLISHED, NOT_APPLICABLE, TOO_UNCERTAIN. Of a test: PASS, FAIL, NOT_KNOWN. Of a place: OPEN, CLOSED, TEMPORARILY_CLOSED, NOT_KNOWN.',
    ({ fact }) => fact.status,
  ),
  text('period', 'Day, month or period as the source gives it; empty: not given.', ({ fact }) => fact.period),
  text('words', 'Just what the page shows.', ({ fact }) => fact.text),
  text('source', 'Document or dataset that it comes from.', ({ fact }) => fact.source?.title),
  text('source_publisher', 'Who published the source.', ({ fact }) => fact.source?.publisher),
  text('source_date', 'Date of the source as its publisher gives it.', ({ fact }) => fact.source?.date),
  text('source_licence', 'Licence under which the source is used here.', ({ fact }) => fact.source?.licence),
  text('source_url', 'Where the source can be read.', ({ fact }) => fact.source?.url),
];

/** Columns of /areas.csv: one row an area. */
export const areaColumns: readonly Column<AreaLine>[] = [
  text(
    'area_code',
    'GSS code of the ward; north, south, east or west for a locality.',
    ({ area }) => area.code,
  ),
  text('area_name', 'Name of the area.', ({ area }) => area.name),
  text('level', 'WARD or LOCALITY.', ({ area }) => area.level),
  text('locality', 'Locality of a ward; empty for a locality.', ({ area }) => area.locality?.code),
  {
    name: 'residents',
    datatype: 'integer',
    unit: 'people',
    description: 'Usual residents at the census of the column census_date.',
    of: ({ area }) => area.population,
  },
  text('label', 'Label of the method, as the partnership words it.', ({ label }) => label),
  text('public_label', 'The same, worded for the public.', ({ publicLabel }) => publicLabel),
  {
    name: 'cold_spot',
    datatype: 'boolean',
    description: 'Whether the label counts as an integration cold spot.',
    of: ({ coldSpot }) => coldSpot,
  },
  {
    name: 'catalyst',
    datatype: 'boolean',
    description: 'Whether the label counts as a catalyst of change.',
    of: ({ catalyst }) => catalyst,
  },
  {
    name: 'provisional',
    datatype: 'boolean',
    description: 'Whether what is not known could change the label.',
    of: ({ provisional }) => provisional,
  },
  {
    name: 'stability',
    datatype: 'number',
    unit: 'share, 0 to 1',
    description: 'Share of the checks of the method that give the same label.',
    of: ({ stability }) => stability,
  },
  text('diversity_level', 'LOW, MODERATE or HIGH.', ({ diversity }) => diversity.level),
  {
    name: 'pairs_from_different_groups',
    datatype: 'number',
    unit: 'chance, 0 to 0.8',
    description: 'Chance that two residents picked at random are from different groups of five.',
    of: ({ diversity }) => diversity.blau,
  },
  text('census_date', 'Day of the counts of residents and groups.', ({ diversity }) => diversity.period),
  text('practice_level', 'STRONG, DEVELOPING, THIN or NOT_KNOWN.', ({ practice }) => practice.level),
  {
    name: 'practice_tests_known',
    datatype: 'integer',
    unit: 'tests, 0 to 5',
    description: 'How many of the five practice tests can be answered.',
    of: ({ practice }) => practice.known,
  },
  {
    name: 'practice_tests_passed',
    datatype: 'integer',
    unit: 'tests, 0 to 5',
    description: 'How many of the five practice tests are met.',
    of: ({ practice }) => practice.passed,
  },
];

/** Rows of a file with its head. */
export const tableOf = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly (readonly Cell[])[] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ of }) => of(row))),
];
