import type { AnyMessage, ToldText } from '../messages/message.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';

/** What can have changed of an area, what matters most to a meeting first. */
export const changeKinds = [
  'LABEL',
  'LABEL_BESIDE',
  'REPLY',
  'PRACTICE_TEST',
  'PLACE',
  'PROMISE',
  'PROJECT',
  'RECORD',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that is otherwise in an area than it was on an earlier day. */
export interface AreaChange {
  readonly kind: ChangeKind;
  /** The day on which it came to be so, or on which everyone could read it first. */
  readonly on: CalendarDate;
  /** Id of what changed: of a place, a promise, a project, a record, or the name of a test. */
  readonly about: string;
  readonly words: AnyMessage;
  /** Who answers for it, by office or organisation; undefined: nobody is named. */
  readonly owner?: string;
  /** What comes next, and when; undefined: nothing is on record. */
  readonly nextStep?: ToldText;
}

/** Most changes that are told. */
export const mostTold = 10;
/** So many of a kind are told before every other kind has had its turn. */
const ofKindFirst = 3;

/** The changes that are told of an area, and how many there are. */
export interface RankedChanges {
  readonly told: readonly AreaChange[];
  readonly count: number;
}

/**
 * The ten most important changes of an area after a day and up to another. Kinds stand in the order of `changeKinds`, the
 * newest of a kind first; the fourth of a kind and those after it come behind the first three of every other, so that many
 * replies leave room for a place that closed. Source: order of our own; what is in force and what people live with first.
 * @param since a day: what is of it or older is left out
 * @param until the last day that counts
 */
export function rankChanges(
  changes: readonly AreaChange[],
  since: CalendarDate,
  until: CalendarDate,
): RankedChanges {
  const within = changes.filter(({ on }) => since < on && on <= until);
  const ranked = changeKinds.flatMap((kind) =>
    within
      .filter((change) => change.kind === kind)
      .toSorted((a, b) => (a.on === b.on ? (a.about < b.about ? -1 : 1) : a.on > b.on ? -1 : 1))
      .map((change, at) => ({ change, turn: Math.floor(at / ofKindFirst) > 0 })),
  );
  const inOrder = [...ranked.filter(({ turn }) => !turn), ...ranked.filter(({ turn }) => turn)];
  return { told: inOrder.slice(0, mostTold).map(({ change }) => change), count: within.length };
}
