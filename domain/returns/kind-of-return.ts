import { courseQuestionCodes, type ToldApart } from '../records/people-counted.ts';
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
  /** With which others a return is told. */
  readonly periodOf: (content: KeptContent) => ReturnPeriod;
  /** Whether a return stays of its period for good: else it may have been told with others before it was changed. */
  readonly keepsPeriod: boolean;
  /** All whom a return counts, and by what. */
  readonly whole: (content: KeptContent) => Pick<ReturnVersion, 'people' | 'sessionsHeld' | 'counts'>;
  /** By what its subjects are told; areas are told by everything. */
  readonly ofSubject: readonly ToldApart[];
}

const countsOfKind = (kind: RecordKind, content: KeptContent): ReturnVersion['counts'] =>
  Object.fromEntries(countsIn(kind, content).map(({ by, counts }) => [by, counts]));

/** A place is told by who came and their homes alone. */
export const placeReturns: KindOfReturn = {
  kind: placeReturn,
  periodOf: ({ month }) => String(month),
  keepsPeriod: true,
  whole: (content) => ({
    people: Number(content.attendances),
    sessionsHeld: Number(content.sessionsHeld),
    counts: countsOfKind(placeReturn, content),
  }),
  ofSubject: ['HOME'],
};

/** Courses are told by quarter, since few end in a month; what one teaches by all that its learners say of it. */
export const courseReturns: KindOfReturn = {
  kind: courseReturn,
  periodOf: ({ endedOn }) => quarterOf(String(endedOn)),
  keepsPeriod: false,
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
  ofSubject: ['COMPLETION', ...courseQuestionCodes],
};

/** Events are told by quarter; one of them by who came and their homes alone. */
export const eventReturns: KindOfReturn = {
  kind: eventReturn,
  periodOf: ({ heldOn }) => quarterOf(String(heldOn)),
  keepsPeriod: true,
  whole: (content) => ({
    people: Number(content.attendances),
    sessionsHeld: 1,
    counts: countsOfKind(eventReturn, content),
  }),
  ofSubject: ['HOME'],
};
