import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import { openComments } from '../model/comment.ts';
import { teamOf, writes } from '../model/team.ts';
import { capacitiesMissing, standingSignatures } from '../workflow/capacities-needed.ts';
import { signedIn } from '../workflow/sign-assessment.ts';

/** What the register holds of the work on an assessment, so that lists of tasks need not read whole records. People by subject. */
export interface WorkInHand {
  readonly owner: string;
  readonly editors: readonly string[];
  /** How many ask to write in it. */
  readonly asking: number;
  readonly authors: readonly string[];
  /** Capacities in which a signature is wanted now. */
  readonly wanted: readonly SigningCapacity[];
  /** Who has signed what stands. */
  readonly signed: readonly string[];
  /** Open comments: who made each, and whether its writers have the last word. */
  readonly comments: readonly { readonly by: string; readonly answered: boolean }[];
  /** How many requests for level 2 nobody has answered. */
  readonly requests: number;
  /** Who has asked for level 2, each once; undefined where a release before it wrote the entry. */
  readonly askedBy?: readonly string[];
  /** Days on which expectations are to be marked that nobody has marked or reported yet. */
  readonly toMark: readonly CalendarDate[];
}

/** The work on an assessment as its newest revision has it. */
export function workInHand(record: AssessmentRecord): WorkInHand {
  const { owner, editors, asking } = teamOf(record);
  const { content, outcomes, openReports, state } = record;
  return {
    owner: owner.subject,
    editors: editors.map(({ subject }) => subject),
    asking: asking.length,
    authors: record.authors.map(({ subject }) => subject),
    wanted: capacitiesMissing(record).filter((capacity) => signedIn[capacity] === state),
    signed: standingSignatures(record).map(({ by }) => by.subject),
    comments: openComments(record.comments).map(({ by, replies }) => ({
      by: by.subject,
      answered: writes(record, replies.at(-1)?.by.subject ?? by.subject),
    })),
    requests: record.detailRequests.filter(({ answer }) => !answer).length,
    askedBy: [...new Set(record.detailRequests.map(({ by }) => by.subject))],
    toMark: content.predictions.flatMap(({ id, dueOn }) =>
      outcomes[id] || openReports?.outcomes[id] ? [] : [dueOn],
    ),
  };
}
