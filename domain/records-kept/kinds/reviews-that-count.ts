import type { AreaCode } from '../../geography/area.ts';
import { roleWords } from '../../permission/roles.ts';
import { type CalendarDate, dayBefore } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { RegisterReview } from '../../records/dataset.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import type { Word } from '../life/kept-record.ts';

type Register = RegisterReview['register'];

/** What stands of a review, as its kind declares it. */
interface Standing {
  readonly register: Register;
  readonly area: AreaCode;
  readonly reviewedOn: CalendarDate;
  readonly result: 'COMPLETE' | 'INCOMPLETE';
}

/**
 * The reviews of registers by which practice tests become known: those that stand as complete, each from its own day and
 * anew from the day on which somebody confirmed it, until a later review of the same register and area says that it is
 * not complete.
 * Source: "Practice on record", section 5.
 * @param records reviews of registers as everyone may read them
 */
export function reviewsThatCount(records: readonly PublicKept[]): readonly RegisterReview[] {
  const standing = records.flatMap(({ stands }) => (stands ? [stands] : []));
  const incomplete = standing.map(read).filter(({ result }) => result === 'INCOMPLETE');
  return standing.flatMap((stands) => {
    const { register, area, reviewedOn, result } = read(stands);
    if (result !== 'COMPLETE') return [];
    const { approved, confirmed } = stands;
    const words: readonly (readonly [CalendarDate, Word])[] = [
      [reviewedOn, approved],
      ...(confirmed ? [[legalDayOf(confirmed.at), confirmed] as const] : []),
    ];
    return words.map(([on, { role }]): RegisterReview => {
      const denied = incomplete
        .filter((other) => other.register === register && other.area === area && other.reviewedOn >= on)
        .map((other) => other.reviewedOn)
        .sort()[0];
      return {
        register,
        area,
        reviewedOn: on,
        reviewer: roleWords[role],
        reviewedAs: role,
        ...(denied === undefined ? {} : { validTo: dayBefore(denied) }),
      };
    });
  });
}

/** The kind is checked when a review is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;
