import { fiveGroups } from '../cohesion-label/diversity/ethnic-groups.ts';
import type { CountCell, CountTable } from '../disclosure/count-table.ts';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { cellsToWithhold } from '../disclosure/suppress-counts.ts';
import type { Area } from '../geography/area.ts';
import type { AnyMessage } from '../messages/message.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Interval } from '../statistics/intervals/interval.ts';
import { wilson } from '../statistics/intervals/wilson.ts';
import type { CountOfRole } from './role-count.ts';

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
  /** Counts that stand and are not told: a newer one stands, a wider area has one, or the area is not held. */
  readonly leftOut: number;
}

/**
 * The counts of roles as everyone may read them, beside the residents of each area. Of a role and area the newest count
 * stands; where a wider area has a count of the role, those inside it are not told, so that none can be taken off it. In
 * each row the counts from 1 to 9 are withheld, and as many more as keep them from being worked out. Roles are never added
 * up: one person may have several.
 * Source: "Indicators and disaggregation", sections 4 (Wilson) and 6 (rule S; small bases).
 * @param areas the areas of one edition, so that none lies across another
 * @param residentsOf residents of an area by broad group; undefined: none are held
 */
export function roleTable(
  counts: readonly CountOfRole[],
  areas: readonly Area[],
  residentsOf: (area: Area) => readonly number[] | undefined,
): RoleTable {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const newest = [...Map.groupBy(counts, ({ role, area }) => `${role} ${area}`).values()].flatMap((of) =>
    of.toSorted((a, b) => compared(b.countedOn, a.countedOn) || compared(a.id, b.id)).slice(0, 1),
  );
  const told = newest.flatMap((count): RoleRow[] => {
    const area = byCode.get(count.area);
    if (!area || newest.some((other) => other.role === count.role && isWithin(area, byCode.get(other.area))))
      return [];
    return [rowOf(count, area, residentsOf(area))];
  });
  return {
    rows: told.toSorted(
      (a, b) => compared(a.role, b.role) || a.area.name.localeCompare(b.area.name, 'en-GB'),
    ),
    leftOut: counts.length - told.length,
  };
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether one area lies within another, wider one. */
const isWithin = (area: Area, other: Area | undefined): boolean =>
  other !== undefined &&
  ((other.level === 'BOROUGH' && area.level !== 'BOROUGH') ||
    (other.level === 'LOCALITY' && area.level === 'WARD' && area.parent === other.code));

function rowOf(
  { id, role, countedOn, byGroup, notSaid }: CountOfRole,
  area: Area,
  residents: readonly number[] | undefined,
): RoleRow {
  const parts = [...byGroup, notSaid];
  const all = parts.reduce((sum, part) => sum + part, 0);
  const cells: readonly CountCell[] = [...parts, all].map((value) => ({ value, printed: true }));
  const table: CountTable = { cells, sums: [{ whole: parts.length, parts: parts.map((_, part) => part) }] };
  const withheld = cellsToWithhold(table);
  const shown = (cell: number): number | undefined => (withheld.has(cell) ? undefined : cells[cell]?.value);
  const [people, unknown] = [shown(parts.length), shown(byGroup.length)];
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
