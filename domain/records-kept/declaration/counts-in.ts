import type { AttendanceCount, CountedBy } from '../../records/people-counted.ts';
import { countsOf } from './field.ts';
import { listedTypeOf } from './listed-types.ts';
import type { KeptContent, RecordKind } from './record-kind.ts';

/** What a record counts of its people by one thing, and in which field. */
export interface CountsInField {
  readonly field: string;
  readonly by: CountedBy;
  readonly counts: readonly AttendanceCount[];
}

/** What the fields of a kind that count by group say; what was not counted is left out. */
export const countsIn = (
  { fields }: Pick<RecordKind, 'fields'>,
  content: KeptContent,
): readonly CountsInField[] =>
  Object.entries(fields).flatMap(([field, { type }]) => {
    const [by, value, listed] = [countsOf(type), content[field], listedTypeOf(type)];
    if (by === undefined || value === undefined || !listed) return [];
    return [{ field, by, counts: listed.read(String(value)) as readonly AttendanceCount[] }];
  });

/**
 * The field in which more are counted by group than there were; undefined: none.
 * @param did what all of them did, within a sentence: "came"
 */
export function countedMoreThanAll(
  kind: Pick<RecordKind, 'fields'>,
  content: KeptContent,
  all: number,
  did: string,
): { readonly field: string; readonly reason: string } | undefined {
  for (const { field, counts } of countsIn(kind, content)) {
    const counted = counts.reduce((sum, { people }) => sum + people, 0);
    if (counted > all)
      return { field, reason: `these are ${counted}, and ${all} ${did} in all. Count nobody twice.` };
  }
  return undefined;
}
