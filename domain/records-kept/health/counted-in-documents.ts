import type { AreaCode } from '../../geography/area.ts';
import type { Observation } from '../../records/indicator.ts';

/** What documents count of something that a register names one by one. */
export interface CountedInDocuments {
  readonly indicator: string;
  /** In the whole borough. */
  readonly value: number;
  /** In each locality that they tell; the rest of the value lies in several, in none, or nobody says where. */
  readonly byLocality: ReadonlyMap<AreaCode, number>;
}

const isPlain = ({ kind, value, breakdown, qualifier }: Observation): boolean =>
  kind === 'ACTUAL' && value !== undefined && breakdown.length === 0 && qualifier === undefined;

/**
 * The count that a register is held beside: of several editions that which is told by locality, else the last on record. A
 * count with "about" or "over" is none to subtract from.
 * @param figures of the indicator
 * @returns undefined where no plain count of the borough is held
 */
export function countedInDocuments(
  indicator: string,
  figures: readonly Observation[],
): CountedInDocuments | undefined {
  const plain = figures.filter(isPlain);
  const localities = plain.filter(({ area }) => area.level === 'LOCALITY' && area.code !== undefined);
  const boroughs = plain.filter(({ area }) => area.level === 'BOROUGH');
  const whole =
    boroughs.find(({ period }) => localities.some((each) => each.period === period)) ?? boroughs.at(-1);
  if (whole?.value === undefined) return undefined;
  return {
    indicator,
    value: whole.value,
    byLocality: new Map(
      localities
        .filter(({ period }) => period === whole.period)
        .flatMap(({ area: { code }, value }) =>
          code === undefined || value === undefined ? [] : [[code, value] as const],
        ),
    ),
  };
}

/** How much of a count a register names, and between which bounds what it does not name lies. */
export interface NamedOfCounted {
  readonly named: number;
  readonly counted: number;
  /** At least so many are counted and not named. */
  readonly notNamedFrom: number;
  /** At most so many: with those of which no document says where they are. */
  readonly notNamedTo: number;
}

/**
 * How much of a count is named. A record may be of later than the count, so that the lower bound never falls below 0 and
 * nothing is reckoned from more names than were counted.
 * @param unplaced how many of the count no document places: they may be here too. 0 for the whole borough
 * @example namedOfCounted(3, 86, 0) // { named: 3, counted: 86, notNamedFrom: 83, notNamedTo: 83 }
 */
export const namedOfCounted = (named: number, counted: number, unplaced: number): NamedOfCounted => ({
  named,
  counted,
  notNamedFrom: Math.max(0, counted - named),
  notNamedTo: Math.max(0, counted + unplaced - named),
});
