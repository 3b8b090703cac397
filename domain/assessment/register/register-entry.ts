import type { AreaCode } from '../../geography/area.ts';
import type { Boundary } from '../../geography/measures.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AssessmentId, Prediction, PredictionOutcome } from '../model/assessment.ts';
import type { AssessmentAction, ProgressByAction } from '../model/assessment-action.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import { publicState } from '../model/public-state.ts';
import type { SchemeKind } from '../model/question-set.ts';
import { type OpenReports, withoutReviewers } from '../model/report.ts';
import type { Revision } from '../model/revision.ts';
import { placesAreSaid, takenBySaying } from '../places/place-fates.ts';
import type { RiskColour } from '../scoring/colours.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { type WorkInHand, workInHand } from './work-in-hand.ts';

/** What the register holds of one version of an assessment, so that lists need not read whole records. */
export interface RegisterVersion {
  readonly revision: number;
  /** Instant of the revision. */
  readonly savedAt: string;
  readonly title: string;
  /** Set where it is an exercise: no list of assessments, actions or schemes nearby has it. */
  readonly exercise?: true;
  readonly kind?: SchemeKind;
  readonly state: AssessmentState;
  readonly decisionDate?: CalendarDate;
  readonly wards: readonly AreaCode[];
  readonly localities: readonly AreaCode[];
  readonly overall?: RiskColour;
  readonly site?: Boundary;
  readonly homes?: number;
  /** Ids of venues that are said to be lost; undefined: none is named. */
  readonly placesLost?: readonly string[];
  /** Set where everything is said of the places that it takes; otherwise there may be more than those named. */
  readonly placesSaid?: true;
  /** Names of places. */
  readonly placesGained?: readonly string[];
  readonly actions: readonly AssessmentAction[];
  readonly progress: ProgressByAction;
  /** Reports on actions that nobody has approved: in what officers read alone. */
  readonly openReports?: OpenReports;
  /** In what officers read alone; undefined also where a release before it wrote the entry. */
  readonly work?: WorkInHand;
}

/** What the register holds of an assessment. */
export interface RegisterEntry {
  readonly id: AssessmentId;
  /** For officers: as it stands. */
  readonly newest: RegisterVersion;
  /** For everyone: as last published, with the progress of its actions since. Undefined: never published. */
  readonly published?: RegisterVersion & {
    readonly publishedAt: string;
    readonly afterDecision: boolean;
    /** With what came of them since; undefined where a release before it wrote the entry. */
    readonly predictions?: readonly Prediction[];
    readonly outcomes?: Readonly<Record<string, PredictionOutcome>>;
  };
}

/** What the register holds for everyone of an assessment: its entry without what stands unpublished. */
export interface PublicEntry {
  readonly id: AssessmentId;
  readonly published: NonNullable<RegisterEntry['published']>;
}

/** An entry as far as it was read. */
export type ReadableEntry = RegisterEntry | PublicEntry;

/**
 * The part of an entry that everyone may read; undefined where nothing was published.
 * @example publicEntry(draft) // undefined
 */
export const publicEntry = ({ id, published }: RegisterEntry): PublicEntry | undefined =>
  published && { id, published };

/**
 * The entry of an assessment, made anew from its newest revision and the one that was published last.
 * @param published undefined where nothing was published
 */
export function registerEntry(head: Revision, published: Revision | undefined): RegisterEntry {
  const { publications, openReports, content } = head.record;
  // An exercise is never published; were one in a store, no reader would be given it.
  const last = content.exercise ? undefined : publications.at(-1);
  return {
    id: head.record.id,
    newest: {
      ...versionOf(head),
      ...(openReports ? { openReports } : {}),
      work: workInHand(head.record),
    },
    ...(published && last
      ? {
          published: {
            ...versionOf(published),
            state: publicState(head.record.state),
            progress: withoutReviewers(head.record.progress),
            publishedAt: last.at,
            afterDecision: last.afterDecision,
            predictions: published.record.content.predictions,
            outcomes: withoutReviewers(head.record.outcomes),
          },
        }
      : {}),
  };
}

function versionOf({ number, at, record }: Revision): RegisterVersion {
  const { content, state, progress } = record;
  const { facts, site } = content;
  const lost = takenBySaying(content);
  const { overallAfter } = readDetail(content, progress);
  const detailed = Object.keys(content.detail).length > 0;
  return {
    revision: number,
    savedAt: at,
    title: facts.title,
    ...(content.exercise ? { exercise: true as const } : {}),
    ...(facts.kind ? { kind: facts.kind } : {}),
    state,
    ...(facts.decisionDate ? { decisionDate: facts.decisionDate } : {}),
    wards: content.wards,
    localities: content.localities,
    ...(detailed && overallAfter ? { overall: overallAfter } : {}),
    ...(site ? { site: site.geometry } : {}),
    ...(facts.homes === undefined ? {} : { homes: facts.homes }),
    ...(lost.length > 0 ? { placesLost: lost } : {}),
    ...(placesAreSaid(content) ? { placesSaid: true as const } : {}),
    ...(facts.venuesGained?.length ? { placesGained: facts.venuesGained } : {}),
    actions: content.actions,
    progress,
  };
}
