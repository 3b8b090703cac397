import type { ToldApart } from '../records/people-counted.ts';
import { countsIn } from '../records-kept/declaration/counts-in.ts';
import type { KeptContent, RecordKind } from '../records-kept/declaration/record-kind.ts';
import { courseReturn } from '../records-kept/kinds/course-return.ts';
import { eventReturn } from '../records-kept/kinds/event-return.ts';
import { placeReturn } from '../records-kept/kinds/place-return.ts';
import type { ReturnVersion } from './return-version.ts';
import { quarterOf, type ReturnPeriod } from './told-days.ts';

/** A kind of record that counts people and is told in pictures alone: how its records are read as returns. */
export interface KindOfReturn {
  readonly kind: RecordKind;
  /** With which others a return is told: that never changes, since its kind allows one record for what says so. */
  readonly periodOf: (content: KeptContent) => ReturnPeriod;
  /** All whom a return counts, and by what. */
  readonly whole: (content: KeptContent) => Pick<ReturnVersion, 'people' | 'sessionsHeld' | 'counts'>;
  /** By what its subjects are told; the borough is told by everything. */
  readonly ofSubject: readonly ToldApart[];
  /** By what its localities are told; undefined: by everything. */
  readonly ofLocality?: readonly ToldApart[];
}

const countsOfKind = (kind: RecordKind, content: KeptContent): ReturnVersion['counts'] =>
  Object.fromEntries(countsIn(kind, content).map(({ by, counts }) => [by, counts]));

/** A place is told by who came and their homes alone. */
export const placeReturns: KindOfReturn = {
  kind: placeReturn,
  periodOf: ({ month }) => String(month),
  whole: (content) => ({
    people: Number(content.attendances),
    sessionsHeld: Number(content.sessionsHeld),
    counts: countsOfKind(placeReturn, content),
  }),
  ofSubject: ['HOME'],
};

/** Courses are told by quarter, since few end in a month. */
export const courseReturns: KindOfReturn = {
  kind: courseReturn,
  periodOf: ({ endedOn }) => quarterOf(String(endedOn)),
  whole: (content) => {
    const [enrolled, completed] = [Number(content.enrolled), Number(content.completed)];
    return {
      people: enrolled,
      counts: {
        COMPLETION: [
          { group: 'COMPLETED', people: completed },
          { group: 'LEFT_EARLY', people: enrolled - completed },
        ],
        ...countsOfKind(courseReturn, content),
      },
    };
  },
  // Answers are told for the borough alone: each number more leaves fewer that are safe, and costs the proof its time.
  ofSubject: ['COMPLETION'],
  ofLocality: ['COMPLETION'],
};

/** Events are told by quarter; one of them, and a locality, by who came alone: groups are told for the borough. */
export const eventReturns: KindOfReturn = {
  kind: eventReturn,
  periodOf: ({ heldOn }) => quarterOf(String(heldOn)),
  whole: (content) => ({
    people: Number(content.attendances),
    sessionsHeld: 1,
    counts: countsOfKind(eventReturn, content),
  }),
  ofSubject: [],
  ofLocality: [],
};
