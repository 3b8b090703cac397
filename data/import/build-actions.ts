import type { Action } from '../../domain/records/programme.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The actions of the plans, each with the source of what came of it where a document says so. */
export const buildActions = ({ actions }: FileRows, sourceOf: SourceOf): Action[] =>
  actions.map((row) => {
    const { progress, source, ...action } = row.value;
    return withoutUndefined({
      ...action,
      ...(progress && { progress: { ...progress, source: sourceOf(progress.source, row) } }),
      source: sourceOf(source, row),
    });
  });
