import type { Column } from './columns.ts';
import type { FileNotes } from './csv-metadata.ts';

/** A row as properties: the columns by name, those without a value left out. */
export const propertiesOf = <Row>(columns: readonly Column<Row>[], row: Row) =>
  Object.fromEntries(
    columns.flatMap(({ name, of }) => {
      const value = of(row);
      return value === null || value === undefined ? [] : [[name, value]];
    }),
  );

/** RFC 7946 lets a file have members of its own beside its features (section 6.1). */
export const fileOf = (notes: FileNotes, fields: object, features: readonly object[]): string =>
  `${JSON.stringify({
    type: 'FeatureCollection',
    metadata: { ...notes, fields },
    features,
  })}\n`;
