import type { Cell } from '../text/csv.ts';
import type { BuddyWard } from './buddy.ts';
import { buddyColumns } from './buddy-columns.ts';

type Line = readonly [
  reference: string,
  side: string,
  languages: string,
  ward: number,
  ...rest: readonly Cell[],
];

/** Nobody is meant: the references say so on every line. Wards by place in their list. */
const lines: readonly Line[] = [
  ['MADE-UP-N1', 'newcomer', 'Polish; English', 0, 'Monday; Friday', '', 'w', 'same group', 'Poland', ''],
  ['MADE-UP-N2', 'newcomer', 'Romanian', 1, 'Saturday', '', 'm', '', 'Romania', ''],
  ['MADE-UP-N3', 'newcomer', 'ur; pa', 2, 'Tuesday; Thursday', '', 'w', '', 'Pakistan', 'MADE-UP-B3'],
  ['MADE-UP-N4', 'newcomer', 'Ukrainian; Russian', 1, 'Wednesday; Sunday', '', 'w', '', 'Ukraine', ''],
  ['MADE-UP-B1', 'buddy', 'English; Polish', 0, 'Monday; Friday', 2, 'w', '', 'Walsall', ''],
  ['MADE-UP-B2', 'buddy', 'English; Romanian', 2, 'Saturday; Sunday', 1, 'm', '', 'Walsall', ''],
  ['MADE-UP-B3', 'buddy', 'Punjabi; Urdu; English', 2, 'Tuesday; Thursday', 3, 'w', '', 'Walsall', ''],
  ['MADE-UP-B4', 'buddy', 'Urdu; English', 1, 'Thursday', 1, 'm', '', 'Walsall', ''],
];

/**
 * A file of newcomers and buddies, made up, as rows with the head first: so that a coordinator sees how hers is to be.
 * @param wards those of the borough, at least one
 */
export const sampleBuddies = (wards: readonly BuddyWard[]): readonly (readonly Cell[])[] => [
  buddyColumns.map(({ name }) => name),
  ...lines.map(([reference, side, languages, ward, ...rest]): readonly Cell[] => [
    reference,
    side,
    languages,
    wards[ward % wards.length]?.name,
    ...rest,
  ]),
];
