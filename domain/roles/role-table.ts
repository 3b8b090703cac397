import { fiveGroups } from '../cohesion-label/diversity/ethnic-groups.ts';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { Area } from '../geography/area.ts';
import type { AnyMessage } from '../messages/message.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Interval } from '../statistics/intervals/interval.ts';
import { wilson } from '../statistics/intervals/wilson.ts';
import { type StoodCount, type ToldCount, toldCounts } from './told-counts.ts';

/**
 * How the share of a group in a role stands beside its share of the residents. WITHHELD: fewer than ten, or the count would
 * give fewer than ten away. TOO_FEW: fewer than thirty people in the role whose group is known. NO_CENSUS: no counts of
 * residents are held. FEWER, MORE: the interval lies below or above the share of residents. NO_CLEAR_DIFFERENCE: around it.
 */
export type RoleGap = 'WITHHELD' | 'TOO_FEW' | 'NO_CENSUS' | 'FEWER' | 'MORE' | 'NO_CLEAR_DIFFERENCE';

/** A group in a role. */
export interface RoleGroup {
  readonly name: AnyMessage;
  /** Undefined: withheld. */
  readonly people?: number;
  /** Of those whose group is known, 0 to 1, with its 95 % interval; undefined where it is not to be told. */
  readonly share?: number;
  readonly interval?: Interval;
  /** Of the residents of the area at the census, 0 to 1. */
  readonly censusShare?: number;
  readonly gap: RoleGap;
}

/** A role in an area, as everyone may read it. */
export interface RoleRow {
  readonly id: string;
  readonly role: string;
  readonly area: Area;
  readonly countedOn: CalendarDate;
  /** Undefined: withheld. */
  readonly people?: number;
  readonly notSaid?: number;
  /** In the order of the broad groups. */
  readonly groups: readonly RoleGroup[];
}

export interface RoleTable {
  /** By role, then by name of the area. */
  readonly rows: readonly RoleRow[];
  /**
   * Counts that stand and are not told: a newer one stands, a wider area has one, an earlier telling stands for all in its
   * area, or the area is not held.
   */
  readonly leftOut: number;
}

/**
 * The counts of roles as everyone may read them, beside the residents of each area: what `toldCounts` tells after everything
 * that was told before. Roles are never added up: one person may have several.
 * Source: "Indicators and disaggregation", sections 4 (Wilson) and 6 (rule S; small bases).
 * @param stood every count that stood at any time
 * @param areas the areas of one edition, so that none lies across another
 * @param residentsOf residents of an area by broad group; undefined: none are held
 */
export function roleTable(
  stood: readonly StoodCount[],
  areas: readonly Area[],
  residentsOf: (area: Area) => readonly number[] | undefined,
): RoleTable {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const rows = toldCounts(stood, areas).flatMap((told): readonly RoleRow[] => {
    const area = byCode.get(told.count.area);
    return area ? [rowOf(told, area, residentsOf(area))] : [];
  });
  return {
    rows: rows.toSorted((a, b) =>
      a.role === b.role ? a.area.name.localeCompare(b.area.name, 'en-GB') : a.role < b.role ? -1 : 1,
    ),
    leftOut: stood.filter(({ until }) => until === undefined).length - rows.length,
  };
}

function rowOf(
  { count: { id, role, countedOn, byGroup }, values, hidden }: ToldCount,
  area: Area,
  residents: readonly number[] | undefined,
): RoleRow {
  const shown = (place: number): number | undefined => (hidden.has(place) ? undefined : values[place]);
  const [unknown, people] = [shown(byGroup.length), shown(byGroup.length + 1)];
  const base = people === undefined || unknown === undefined ? undefined : people - unknown;
  const everybody = residents?.reduce((sum, one) => sum + one, 0) ?? 0;
  return {
    id,
    role,
    area,
    countedOn,
    ...(people === undefined ? {} : { people }),
    ...(unknown === undefined ? {} : { notSaid: unknown }),
    groups: fiveGroups.map(({ name }, group) => ({
      name,
      ...groupOf(shown(group), base, everybody > 0 ? (residents?.[group] ?? 0) / everybody : undefined),
    })),
  };
}

function groupOf(
  people: number | undefined,
  base: number | undefined,
  censusShare: number | undefined,
): Omit<RoleGroup, 'name'> {
  const known = {
    ...(people === undefined ? {} : { people }),
    ...(censusShare === undefined ? {} : { censusShare }),
  };
  if (people === undefined || base === undefined) return { ...known, gap: 'WITHHELD' };
  if (base < disclosureRules.surveyBase) return { ...known, gap: 'TOO_FEW' };
  const interval = wilson({ numerator: people, base });
  return { ...known, share: people / base, interval, gap: gapOf(interval, censusShare) };
}

function gapOf({ lower, upper }: Interval, censusShare: number | undefined): RoleGap {
  if (censusShare === undefined) return 'NO_CENSUS';
  if (upper < censusShare) return 'FEWER';
  return lower > censusShare ? 'MORE' : 'NO_CLEAR_DIFFERENCE';
}
