import type { Geometry } from 'geojson';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import type { Column } from '../files/columns.ts';
import type { FileNotes } from '../files/csv-metadata.ts';
import { fieldsOf } from '../files/csv-metadata.ts';
import { fileOf, propertiesOf } from '../files/geojson.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

/** What a GeoJSON file has at one place. */
export interface OpenFeature {
  readonly id: string;
  /** Null: known, and nowhere on a map. */
  readonly geometry: Geometry | null;
  readonly properties: object;
}

/** One tidy table and the features that say the same: what all files of records are made of. */
export interface OpenTable<Row> {
  /** Name of its files, without ending: 'venues'. */
  readonly name: string;
  readonly title: string;
  /** Of which borough, for the name under which a file is kept. */
  readonly place: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sources: readonly string[];
  readonly features: readonly OpenFeature[];
  /** What properties hold beside the columns. */
  readonly moreFields?: Readonly<Record<string, string>>;
  /** What the features leave out. */
  readonly missing?: readonly string[];
}

/** What of a table is asked for. */
export interface TableAsked {
  /** Undefined: today. */
  readonly asOf: string | undefined;
  /** Code of a ward, locality or the borough. Undefined: every row. */
  readonly area: string | undefined;
}

export type ReadTable<Row> = (
  ask: Ask,
  asked: TableAsked,
  translator: PageTranslator,
) => Promise<OpenTable<Row>>;

/** A feature a row, each at its place. */
export const featureOfEach = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  at: (row: Row) => Pick<OpenFeature, 'id' | 'geometry'>,
): readonly OpenFeature[] => rows.map((row) => ({ ...at(row), properties: propertiesOf(columns, row) }));

/** The features of a table as a file of GeoJSON. */
export const openGeojson = <Row>(
  { columns, features, moreFields }: OpenTable<Row>,
  notes: FileNotes,
): string =>
  fileOf(
    notes,
    { ...fieldsOf(columns), ...moreFields },
    features.map((feature) => ({ type: 'Feature', ...feature })),
  );
