import type { ActionProgress, ProgressByAction } from './assessment-action.ts';
import type { Author } from './author.ts';
import type { Reviewed } from './reviewed.ts';
import type { StepInstant } from './step-instant.ts';

/** Most reports of one action or one expectation over its whole life. */
export const reportLimits = { ofOne: 40 } as const;

/**
 * What a person says of how far an action is, or of what came of an expectation. It counts, and the public reads it, once
 * somebody else has approved it; until then what was approved before stands.
 */
interface Report extends StepInstant {
  readonly by: Author;
  /** How many reports were made of the same thing, this one included. */
  readonly reports: number;
  /** Set where it was given back: by whom, and why. Reporting anew takes its place. */
  readonly returned?: Reviewed & { readonly reason: string };
}
export interface ProgressReport extends Report, Pick<ActionProgress, 'status' | 'note'> {}
export interface OutcomeReport extends Report {
  /** In the unit of the expectation; undefined: it could not be measured, and the note says why. */
  readonly value?: number;
  readonly note: string;
}

/** Reports that nobody has approved, by id of the action or the expectation: the last of each. */
export interface OpenReports {
  readonly progress: Readonly<Record<string, ProgressReport>>;
  readonly outcomes: Readonly<Record<string, OutcomeReport>>;
}

export const noReports: OpenReports = { progress: {}, outcomes: {} };

/** A record without one entry. */
export const without = <Value>(
  entries: Readonly<Record<string, Value>>,
  id: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(entries).filter(([each]) => each !== id));

const nobody: Author = { subject: '', name: '' };

/** What was approved, without the people who approved it: as the public may have it. */
export const withoutReviewers = <Entries extends ProgressByAction | Readonly<Record<string, object>>>(
  entries: Entries,
): Entries =>
  Object.fromEntries(
    Object.entries(entries).map(
      ([id, { reviewed, ...entry }]: [string, { readonly reviewed?: Reviewed }]) => [
        id,
        { ...entry, ...(reviewed ? { reviewed: { by: nobody, at: reviewed.at } } : {}) },
      ],
    ),
  ) as Entries;

/** How many reports wait for somebody to review them; those that were given back wait for whoever made them. */
export const countOfOpenReports = ({ progress, outcomes }: OpenReports = noReports): number =>
  [...Object.values(progress), ...Object.values(outcomes)].filter(({ returned }) => !returned).length;
