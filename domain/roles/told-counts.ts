import type { CountTable } from '../disclosure/count-table.ts';
import { disclosureRules, isSmallCount } from '../disclosure/disclosure-rules.ts';
import { cellsToWithhold } from '../disclosure/suppress-counts.ts';
import type { Area, AreaCode } from '../geography/area.ts';
import type { CountOfRole } from './role-count.ts';

/** A count of a role that stood for some time. Another word of it is another count. */
export interface StoodCount extends CountOfRole {
  /** Instant at which it came to stand, in UTC, RFC 3339. */
  readonly from: string;
  /** Instant at which it stood no longer; undefined: it stands. */
  readonly until?: string;
}

/** A count as everyone may read it. */
export interface ToldCount {
  readonly count: CountOfRole;
  /** The groups in their order, those not said, and all of them. */
  readonly values: readonly number[];
  /** Places in `values` that are not told. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * The counts of roles as everyone reads them after everything that was told before: whoever kept every earlier table takes
 * none off another. Of a role and area the newest count is told; of areas within one another the widest. In each the counts
 * from 1 to 9 are withheld, and as many more as keep them from being worked out. A telling stands until it can change by ten:
 * - what is shown changes by nobody or by ten or more, and so does what is hidden together, against each earlier telling;
 * - once a whole was shown, the same numbers stay hidden, so that none is the difference of two tellings;
 * - a wider area is told beside a narrower one that was told before only where each number leaves ten or more, and inside an
 *   area that was told nothing is told any more.
 * Source: "Indicators and disaggregation", section 6 (rule S), over time.
 * @param stood everything that stood at any time; the last change is the last telling
 * @param areas the areas of one edition, so that none lies across another
 */
export function toldCounts(stood: readonly StoodCount[], areas: readonly Area[]): readonly ToldCount[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const isInside = (one: AreaCode, other: AreaCode) => isWithin(byCode.get(one), byCode.get(other));
  const instants = [...new Set(stood.flatMap(({ from, until }) => [from, ...(until ? [until] : [])]))].sort();
  const before: ToldCount[] = [];
  let told: ToldCount[] = [];
  for (const at of instants) {
    const standing = newestOf(
      stood.filter(({ from, until }) => from <= at && (until === undefined || until > at)),
    );
    told = [];
    // The widest first, so that what is inside knows what is told of it.
    for (const level of widestFirst)
      for (const count of standing.filter(({ area }) => byCode.get(area)?.level === level)) {
        const ofRole = before.filter((each) => each.count.role === count.role);
        if (ofRole.some((each) => isInside(count.area, each.count.area))) continue;
        const own = ofRole.filter((each) => each.count.area === count.area);
        const inside = ofRole.filter((each) => isInside(each.count.area, count.area));
        const next = nextTelling(count, own);
        const telling = next && leavesTen(next, inside) ? next : own.at(-1);
        if (!telling) continue;
        told.push(telling);
        if (!before.includes(telling)) before.push(telling);
      }
  }
  return told;
}

const widestFirst = ['BOROUGH', 'LOCALITY', 'WARD'] as const;

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of each role and area the newest count. */
const newestOf = (counts: readonly CountOfRole[]): readonly CountOfRole[] =>
  [...Map.groupBy(counts, ({ role, area }) => `${role} ${area}`).values()].flatMap((of) =>
    of.toSorted((a, b) => compared(b.countedOn, a.countedOn) || compared(a.id, b.id)).slice(0, 1),
  );

/** Whether one area lies within another, wider one. */
const isWithin = (area: Area | undefined, other: Area | undefined): boolean =>
  area !== undefined &&
  other !== undefined &&
  ((other.level === 'BOROUGH' && area.level !== 'BOROUGH') ||
    (other.level === 'LOCALITY' && area.level === 'WARD' && area.parent === other.code));

/** How a count can be told after what was told of its role and area; undefined: what was told last stands. */
function nextTelling(count: CountOfRole, before: readonly ToldCount[]): ToldCount | undefined {
  const parts = [...count.byGroup, count.notSaid];
  const whole = parts.length;
  const values = [...parts, parts.reduce((sum, part) => sum + part, 0)];
  const last = before.at(-1);
  if (last && last.count.id === count.id && isSame(last, values, count)) return last;
  const kept = before.find(({ hidden }) => !hidden.has(whole))?.hidden;
  const table: CountTable = {
    cells: values.map((value, place) => ({ value, printed: true, withheld: kept?.has(place) === true })),
    sums: [{ whole, parts: parts.map((_, part) => part) }],
  };
  const hidden = cellsToWithhold(table);
  if (kept && [...hidden].some((place) => !kept.has(place))) return undefined;
  const next = { count, values, hidden };
  return before.every((each) => changesByTen(each, next)) ? next : undefined;
}

const isSame = ({ values, count: { countedOn } }: ToldCount, others: readonly number[], other: CountOfRole) =>
  countedOn === other.countedOn && values.every((value, place) => value === others[place]);

/** Whether nothing that can be read off two tellings differs by 1 to 9. */
function changesByTen(one: ToldCount, other: ToldCount): boolean {
  const whole = one.values.length - 1;
  const shown = (place: number) => !one.hidden.has(place) && !other.hidden.has(place);
  const differs = ({ values }: ToldCount, place: number) =>
    Math.abs((values[place] ?? 0) - (one.values[place] ?? 0));
  const rest = ({ values, hidden }: ToldCount) =>
    [...hidden].reduce((sum, place) => sum + (values[place] ?? 0), 0);
  return (
    one.values.every((_, place) => !shown(place) || !isSmallCount(differs(other, place))) &&
    (!shown(whole) || !isSmallCount(Math.abs(rest(other) - rest(one))))
  );
}

/** Whether every number of a wider area leaves ten or more beside all that was ever told of areas inside it. */
function leavesTen({ values, hidden }: ToldCount, inside: readonly ToldCount[]): boolean {
  if (inside.length === 0) return true;
  const areas = [...Map.groupBy(inside, ({ count: { area } }) => area).values()];
  return values.every((value, place) => {
    const most = areas.map((tellings) => Math.max(...tellings.map((each) => each.values[place] ?? 0)));
    const isOpen = !hidden.has(place) && inside.every((each) => !each.hidden.has(place));
    if (value === 0 && isOpen && most.every((each) => each === 0)) return true;
    return value - most.reduce((sum, each) => sum + each, 0) >= disclosureRules.fewerThan;
  });
}
