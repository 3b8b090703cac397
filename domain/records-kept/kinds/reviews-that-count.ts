import type { AreaCode } from '../../geography/area.ts';
import { roleWords } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { RegisterReview } from '../../records/dataset.ts';
import { readRecordIds } from '../declaration/listed-types.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import type { Word } from '../life/kept-record.ts';

type Register = RegisterReview['register'];

/** What stands of a review, as its kind declares it. */
interface Standing {
  readonly register: Register;
  readonly area: AreaCode;
  readonly reviewedOn: CalendarDate;
  readonly result: 'COMPLETE' | 'INCOMPLETE';
  /** Ids, one a line. */
  readonly settled?: string;
}

/**
 * The reviews of registers by which practice tests become known, each from its own day and anew from the day on which
 * somebody confirmed it; also those that found a register not complete, which end earlier ones (`reviewOf`).
 * Source: "Practice on record", section 5.
 * @param records reviews of registers as everyone may read them
 */
export function reviewsThatCount(records: readonly PublicKept[]): readonly RegisterReview[] {
  const standing = records.flatMap(({ stands }) => (stands ? [stands] : []));
  const lookedAt = standing.map(read);
  return standing.flatMap((stands) => {
    const { register, area, reviewedOn, result, settled } = read(stands);
    const { approved } = stands;
    const isOutdone = lookedAt.some(
      (other) => other.register === register && other.area === area && other.reviewedOn > reviewedOn,
    );
    // Somebody has looked since: to confirm what was found before brings it back no more.
    const confirmed = isOutdone ? undefined : stands.confirmed;
    const words: readonly (readonly [CalendarDate, Word])[] = [
      [reviewedOn, approved],
      ...(confirmed ? [[legalDayOf(confirmed.at), confirmed] as const] : []),
    ];
    return words.map(
      ([on, { role }]): RegisterReview => ({
        register,
        area,
        reviewedOn: on,
        reviewer: roleWords[role],
        reviewedAs: role,
        ...(result === 'INCOMPLETE' ? { isIncomplete: true } : {}),
        ...(settled ? { settled: readRecordIds(settled) } : {}),
      }),
    );
  });
}

/** The kind is checked when a review is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;
