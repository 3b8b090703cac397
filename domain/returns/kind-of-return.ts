import type { CountedBy } from '../records/people-counted.ts';
import { countsIn } from '../records-kept/declaration/counts-in.ts';
import type { KeptContent, RecordKind } from '../records-kept/declaration/record-kind.ts';
import { placeReturn } from '../records-kept/kinds/place-return.ts';
import type { ReturnVersion } from './return-version.ts';
import type { ReturnPeriod } from './told-days.ts';

/** A kind of record that counts people and is told in pictures alone: how its records are read as returns. */
export interface KindOfReturn {
  readonly kind: RecordKind;
  /** With which others a return is told. */
  readonly periodOf: (content: KeptContent) => ReturnPeriod;
  /** All whom a return counts, and by what. */
  readonly whole: (content: KeptContent) => Pick<ReturnVersion, 'people' | 'sessionsHeld' | 'counts'>;
  /** By what its subjects are told; areas are told by everything. */
  readonly ofSubject: readonly CountedBy[];
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
