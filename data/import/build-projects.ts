import { isPartialDate } from '../../domain/provenance/calendar-date.ts';
import type { Project } from '../../domain/records/programme.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';

/** Projects with their sources. A status is as old as the document that says it, where the record gives no other day. */
export const buildProjects = (rows: FileRows, sourceOf: SourceOf): Project[] =>
  rows.projects.map((row): Project => {
    const { value } = row;
    const source = sourceOf(value.source, row);
    const { status, statusDate } = value;
    const said = source.date !== undefined && isPartialDate(source.date) ? source.date : undefined;
    const dated = status === undefined ? undefined : (statusDate ?? said);
    return { ...value, ...(dated === undefined ? {} : { statusDate: dated }), source };
  });
