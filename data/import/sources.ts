import type { Source } from '../../domain/provenance/source.ts';
import type { Row } from './read-table.ts';
import type { SourceDocument, SourceReference } from './schemas/sources.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Turns the reference of a record into its source in full. */
export type SourceOf = (reference: SourceReference, place: Row<unknown>) => Source;

/**
 * Documents by id. A reference to a document that is not listed is a fault at the place of the record.
 * @example sourceIn(documents, errors)({ document: 'census-2021', section: 'TS021' }, row).title // 'Census 2021, TS021'
 */
export function sourceIn(documents: readonly Row<SourceDocument>[], errors: ValidationErrors): SourceOf {
  const byId = new Map(documents.map(({ value }) => [value.id, value]));
  return ({ document, section, note }, place) => {
    const found = byId.get(document);
    if (!found) {
      errors.add({ ...place, column: 'source.document' }, `"${document}" is not in sources.json.`);
      return { title: document };
    }
    const { id: _, ...source } = found;
    const notes = [source.note, note].filter(Boolean).join(' ');
    return {
      ...source,
      title: section ? `${source.title}, ${section}` : source.title,
      ...(notes ? { note: notes } : {}),
    };
  };
}
