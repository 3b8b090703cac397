import { type Column, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Promised, PromisedMilestone } from './promises.ts';

/** A milestone with its promise, as a row of the files. */
export interface PlanLine {
  readonly promise: Promised;
  readonly milestone: PromisedMilestone;
}

/** One row a milestone; a promise without any has one row as a whole. */
export const planLines = (promises: readonly Promised[]): readonly PlanLine[] =>
  promises.flatMap((promise) => promise.milestones.map((milestone) => ({ promise, milestone })));

const listed = (items: readonly string[]): string => items.join('; ');

/** Columns of /plan.csv. */
export function planColumns(translator: PageTranslator): readonly Column<PlanLine>[] {
  const column = columnMaker<PlanLine>(translator);
  return [
    column('promise', ({ promise }) => promise.id),
    column('promise_source', ({ promise }) => promise.source),
    column('document', ({ promise }) => promise.document),
    column('ref_no', ({ promise }) => promise.refNo),
    column('promise_words', ({ promise }) => promise.words),
    column('owners', ({ promise }) => listed(promise.owners.map(({ id }) => id))),
    column('office', ({ promise }) => promise.office),
    column('promise_priority', ({ promise }) => promise.priority?.id),
    column('areas', ({ promise }) => listed(promise.areas.map(({ code }) => code))),
    column('promise_state', ({ promise }) => promise.state),
    column('milestones_total', ({ promise }) => promise.progress.milestones, 'integer'),
    column('milestones_done', ({ promise }) => promise.progress.done, 'integer'),
    column('percent_done', ({ promise }) => promise.progress.percentDone, 'integer'),
    column('milestone', ({ milestone }) => milestone.id),
    column('milestone_words', ({ milestone }) => milestone.words),
    column('date_printed', ({ milestone }) => timeInFile(milestone.date)),
    column('due_by', ({ milestone }) => milestone.dueBy),
    column('milestone_state', ({ milestone }) => milestone.state),
    column('state_basis', ({ milestone }) => milestone.basis),
    column('state_on', ({ milestone }) => milestone.report?.stands?.stateOn),
    column('evidence_words', ({ milestone, promise }) => evidenceOf({ milestone, promise })),
    column('evidence_link', ({ milestone }) => milestone.report?.stands?.evidenceLink),
    column('next_review', ({ milestone }) => milestone.report?.stands?.nextReview),
    column('report', ({ milestone }) => milestone.report?.id),
    column('source', ({ promise }) => promise.origin?.title),
    column('source_publisher', ({ promise }) => promise.origin?.publisher),
    column('source_date', ({ promise }) => timeInFile(promise.origin?.date ?? null)),
  ];
}

const evidenceOf = ({ milestone: { basis, report }, promise }: PlanLine): string | null | undefined =>
  basis === 'DOCUMENT'
    ? promise.evidence?.words
    : (report?.stands?.evidence ?? promise.assessmentAction?.statusNote);
