import { message } from '../messages/message.ts';

/**
 * How a milestone or promise stands. DONE, NOT_DONE: a document held or an approved report says so. UNDER_WAY, DROPPED: an
 * approved report says so. NO_REPORT_FOUND: its date has passed, or somebody looked, and nothing says what became of it.
 * NOT_YET_CHECKED: no date has passed, and nobody has looked. PART_DONE is for a promise alone: some of its milestones are
 * on record as done. There is no word for late: what nobody reports may have been done.
 */
export const commitmentStates = [
  'DONE',
  'PART_DONE',
  'UNDER_WAY',
  'NOT_DONE',
  'DROPPED',
  'NO_REPORT_FOUND',
  'NOT_YET_CHECKED',
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** A milestone is reached or not: it is never done in part. */
export type MilestoneState = Exclude<CommitmentState, 'PART_DONE'>;

/** How many milestones of a promise stand how. */
export interface Progress {
  readonly milestones: number;
  readonly done: number;
  readonly underWay: number;
  readonly notDone: number;
  readonly dropped: number;
  readonly noReportFound: number;
  readonly notYetChecked: number;
  /** Milestones on record as done of 100, whole, rounded down: 100 only where all are. Worked out, never typed in. */
  readonly percentDone: number;
}

/**
 * The progress of a promise, counted from its milestones.
 * @param states those of its milestones; a promise without any is one milestone as a whole
 * @example progressOf(['DONE', 'NO_REPORT_FOUND', 'NO_REPORT_FOUND']).percentDone // 33
 */
export function progressOf(states: readonly MilestoneState[]): Progress {
  const count = (wanted: MilestoneState): number => states.filter((state) => state === wanted).length;
  const done = count('DONE');
  return {
    milestones: states.length,
    done,
    underWay: count('UNDER_WAY'),
    notDone: count('NOT_DONE'),
    dropped: count('DROPPED'),
    noReportFound: count('NO_REPORT_FOUND'),
    notYetChecked: count('NOT_YET_CHECKED'),
    percentDone: states.length === 0 ? 0 : Math.floor((100 * done) / states.length),
  };
}

/**
 * The state of a promise by its milestones: done where all are, under way where a report says so of one, done in part
 * where one is done. Dropped only where every one of them was.
 * @example stateOfPromise(progressOf(['DONE', 'NO_REPORT_FOUND'])) // 'PART_DONE'
 */
export function stateOfPromise(progress: Progress): CommitmentState {
  const { milestones, done, underWay, notDone, dropped, noReportFound } = progress;
  if (milestones > 0 && done === milestones) return 'DONE';
  if (underWay > 0) return 'UNDER_WAY';
  if (done > 0) return 'PART_DONE';
  if (milestones > 0 && dropped === milestones) return 'DROPPED';
  if (notDone > 0) return 'NOT_DONE';
  return noReportFound > 0 ? 'NO_REPORT_FOUND' : 'NOT_YET_CHECKED';
}

/** The state in words. */
export const commitmentStateWords = (state: CommitmentState) => message(`actionState.${state}`);
