import type { Column } from './columns.ts';

/** What a data file is said to be, beside its columns. */
export interface FileNotes {
  /** Name of the file that is described, as its address ends. */
  readonly file: string;
  readonly title: string;
  readonly licence: string;
  readonly day: string;
  readonly edition: string;
  readonly method: string;
  readonly dataVersion: string;
  readonly sources: readonly string[];
  /** What the rows cannot hold: how many records could not be placed. Absent: nothing of the kind. */
  readonly missing?: readonly string[];
}

/**
 * The columns of one file, for programs; it stands beside the file.
 * Source: W3C, Metadata Vocabulary for Tabular Data (2015), sections 5.3 to 5.6.
 */
export const csvMetadata = <Row>(columns: readonly Column<Row>[], notes: FileNotes): string =>
  `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/csvw',
      url: notes.file,
      'dc:title': notes.title,
      'dc:license': notes.licence,
      'dc:date': notes.day,
      'dc:source': notes.sources,
      ...(notes.missing && notes.missing.length > 0 ? { notes: notes.missing } : {}),
      'schema:version': notes.dataVersion,
      'dc:conformsTo': `${notes.method}; boundary edition ${notes.edition}`,
      dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
      tableSchema: {
        columns: columns.map(({ name, datatype, unit, description }) => ({
          name,
          titles: name,
          datatype,
          'dc:description': unit ? `${description} Unit: ${unit}.` : description,
        })),
      },
    },
    undefined,
    2,
  )}\n`;

/** Columns as members of a GeoJSON file: name to what it holds. */
export const fieldsOf = <Row>(columns: readonly Column<Row>[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.map(({ name, unit, description }) => [
      name,
      unit ? `${description} Unit: ${unit}.` : description,
    ]),
  );
