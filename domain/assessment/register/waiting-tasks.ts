import {
  assessmentEditors,
  assessmentPublishers,
  reportReviewers,
  signersOf,
} from '../../permission/assessment-access.ts';
import { holds, type Person } from '../../permission/person.ts';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AssessmentId } from '../model/assessment.ts';
import { isEnded } from '../model/assessment-state.ts';
import { writableStates } from '../workflow/transitions.ts';
import { promised } from './listed-assessment.ts';
import type { RegisterEntry, RegisterVersion } from './register-entry.ts';
import { isOverdue, trackedActions } from './tracked-action.ts';
import type { WorkInHand } from './work-in-hand.ts';

/** What somebody may wait for a person to do, the most pressing first. */
export const waitingKinds = [
  'SIGN',
  'PUBLISH',
  'REVIEW_REPORTS',
  'REPORTS_RETURNED',
  'ANSWER_COMMENTS',
  'SETTLE_COMMENTS',
  'ANSWER_REQUESTS',
  'LET_IN',
  'MARK_PREDICTIONS',
  'ACTIONS_OVERDUE',
  'MOVE_ON',
  'WRITE',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Something that waits for a person. */
export interface WaitingTask {
  readonly kind: WaitingKind;
  readonly id: AssessmentId;
  readonly version: RegisterVersion;
  /** Its last publication; undefined: never published. */
  readonly published?: Pick<NonNullable<RegisterEntry['published']>, 'publishedAt' | 'afterDecision'>;
  /** How many of them: comments, reports, requests; 1 where there is one thing to do. */
  readonly count: number;
  /** For SIGN: as what. */
  readonly capacity?: SigningCapacity;
  /** For MARK_PREDICTIONS and ACTIONS_OVERDUE: the day of the first. */
  readonly dueOn?: CalendarDate;
}

/**
 * What waits for somebody, the most pressing first: signatures that they may give, what they publish and review, and what
 * is theirs to write, answer and mark. What they may not do is not listed; a version that the register holds without its
 * work is passed over.
 * @param today a day of Europe/London
 * @example waitingTasks(director, entries, today)[0]?.kind // 'SIGN'
 */
export const waitingTasks = (
  person: Person,
  entries: readonly RegisterEntry[],
  today: CalendarDate,
): readonly WaitingTask[] =>
  entries
    .flatMap(({ id, newest, published }) => {
      const { work } = newest;
      if (!work || isEnded(newest.state)) return [];
      const found = [
        ...asSigner(person, work),
        ...asReviewer(person, newest),
        ...asWriter(person, id, newest, work, today),
      ];
      const settles = work.comments.filter(({ by, answered }) => answered && by === person.subject).length;
      return [...found, ...some('SETTLE_COMMENTS', settles)].map((task) => ({
        ...task,
        id,
        version: newest,
        ...(published ? { published } : {}),
      }));
    })
    .sort(
      (a, b) =>
        waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind) ||
        (a.version.savedAt < b.version.savedAt ? -1 : 1),
    );

type Found = Omit<WaitingTask, 'id' | 'version' | 'published'>;

const some = (kind: WaitingKind, count: number, more: Partial<Found> = {}): readonly Found[] =>
  count > 0 ? [{ kind, count, ...more }] : [];

/** Nobody signs what they wrote, nor the same content twice, nor while a comment is open. */
function asSigner(person: Person, { wanted, authors, signed, comments }: WorkInHand): readonly Found[] {
  if (authors.includes(person.subject) || signed.includes(person.subject) || comments.length > 0) return [];
  const next = wanted.includes('DIRECTOR') ? wanted.filter((each) => each !== 'PORTFOLIO_HOLDER') : wanted;
  const capacity = next.find((each) => holds(person, signersOf[each]));
  return capacity ? [{ kind: 'SIGN', count: 1, capacity }] : [];
}

function asReviewer(
  person: Person,
  { state, exercise, openReports, work }: RegisterVersion,
): readonly Found[] {
  const reports = [
    ...Object.values(openReports?.progress ?? {}),
    ...Object.values(openReports?.outcomes ?? {}),
  ];
  const others = reports.filter(({ by, returned }) => !returned && by.subject !== person.subject);
  const returned = reports.filter(({ by, returned: back }) => back && by.subject === person.subject);
  const isSigned = state === 'SIGNED_OFF' || state === 'CLOSED_AT_LEVEL_1';
  return [
    ...(isSigned && !exercise && work?.comments.length === 0 && holds(person, assessmentPublishers)
      ? some('PUBLISH', 1)
      : []),
    // While it is being signed, reports are not reviewed.
    ...(state !== 'PEER_REVIEW' && holds(person, reportReviewers)
      ? some('REVIEW_REPORTS', others.length)
      : []),
    ...some('REPORTS_RETURNED', returned.length),
  ];
}

function asWriter(
  person: Person,
  id: AssessmentId,
  version: RegisterVersion,
  work: WorkInHand,
  today: CalendarDate,
): readonly Found[] {
  const owns = work.owner === person.subject;
  if (!holds(person, assessmentEditors) || (!owns && !work.editors.includes(person.subject))) return [];
  const due = work.toMark.filter((day) => day <= today).sort();
  const overdue = trackedActions({ id, ...version }).filter((action) => isOverdue(action, today));
  const signing = version.state === 'SCREENING_DONE' || version.state === 'PEER_REVIEW';
  return [
    ...some('ANSWER_COMMENTS', work.comments.filter(({ answered }) => !answered).length),
    ...some('ANSWER_REQUESTS', work.requests),
    ...(owns ? some('LET_IN', work.asking) : []),
    ...(owns ? some('MARK_PREDICTIONS', due.length, due[0] ? { dueOn: due[0] } : {}) : []),
    ...(owns && promised.includes(version.state)
      ? some('ACTIONS_OVERDUE', overdue.length, {
          ...(overdue[0]
            ? { dueOn: overdue.map(({ action }) => action.dueOn).sort()[0] as CalendarDate }
            : {}),
        })
      : []),
    ...(signing && work.wanted.length === 0 ? some('MOVE_ON', 1) : []),
    ...(writableStates.includes(version.state) ? some('WRITE', 1) : []),
  ];
}
