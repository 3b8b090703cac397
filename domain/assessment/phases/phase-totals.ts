import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { SchemeFacts } from '../model/assessment.ts';
import type { HomesOfPhase, Phase } from '../model/phase.ts';

/** A sum over the phases that say something. */
export interface PhaseTotal {
  readonly value: number;
  /** Whether every phase says it; otherwise the sum is the least there is. */
  readonly isWhole: boolean;
}

/** What the phases of a scheme come to. What no phase says is undefined. */
export interface PhaseTotals {
  readonly homesBuilt?: PhaseTotal;
  readonly homesLost?: PhaseTotal;
  readonly floorSpaceSquareMetres?: PhaseTotal;
  readonly jobs?: PhaseTotal;
  readonly meetingSpaceLostSquareMetres?: PhaseTotal;
  readonly meetingSpaceGainedSquareMetres?: PhaseTotal;
  /** First day of the first phase and last of the last, where every phase says its own. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * The homes of a phase, whatever their tenure; undefined where it says none.
 * @example homesIn({ social: 10, private: 20 }) // 30
 */
export function homesIn(homes: HomesOfPhase | undefined): number | undefined {
  const counts = Object.values(homes ?? {}).filter((count) => count !== undefined);
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

/**
 * What the phases come to. Totals are worked out here and typed nowhere.
 * Source: "Cohesion impact assessment", section 10 (what a planner supplies).
 * @example phaseTotals([{ id: 'a', name: 'A', jobs: 3 }]).jobs // { value: 3, isWhole: true }
 */
export function phaseTotals(phases: readonly Phase[]): PhaseTotals {
  const total = (of: (phase: Phase) => number | undefined): PhaseTotal | undefined => {
    const said = phases.flatMap((phase) => of(phase) ?? []);
    if (said.length === 0) return undefined;
    return { value: said.reduce((sum, each) => sum + each, 0), isWhole: said.length === phases.length };
  };
  const days = (of: (phase: Phase) => CalendarDate | undefined): readonly CalendarDate[] => {
    const said = phases.flatMap((phase) => of(phase) ?? []);
    return said.length === phases.length ? said.toSorted() : [];
  };
  return withoutNothing({
    homesBuilt: total(({ built }) => homesIn(built)),
    homesLost: total(({ lost }) => homesIn(lost)),
    floorSpaceSquareMetres: total((phase) => phase.floorSpaceSquareMetres),
    jobs: total(({ jobs }) => jobs),
    meetingSpaceLostSquareMetres: total((phase) => phase.meetingSpaceLostSquareMetres),
    meetingSpaceGainedSquareMetres: total((phase) => phase.meetingSpaceGainedSquareMetres),
    from: days(({ from }) => from).at(0),
    to: days(({ to }) => to).at(-1),
  });
}

/** Facts that every phase says, so that they are worked out and not typed. */
export type PhasedFact = 'homes' | 'startsOn' | 'completesOn';

/**
 * The facts that the phases of a scheme decide, by name; none where there are no phases.
 * @example factsOfPhases([]) // {}
 */
export function factsOfPhases(phases: readonly Phase[]): Pick<SchemeFacts, PhasedFact> {
  const { homesBuilt, from, to } = phaseTotals(phases);
  return withoutNothing({
    homes: homesBuilt?.isWhole ? homesBuilt.value : undefined,
    startsOn: from,
    completesOn: to,
  });
}

/**
 * The facts of a scheme with what its phases come to. Every rule reads these, so that none sees phases: splitting a scheme
 * changes no trigger. Where not every phase says its homes, what was typed stands, and never less than the phases come to.
 * @param before the phases until now: where each of them said its homes, the number was worked out and follows when they
 * are mended; where one did not, nobody can tell it from one that was typed, and it stands
 * @example withPhases({ title: 'A' }, [{ id: 'a', name: 'A', built: { social: 3 } }]).homes // 3
 */
export function withPhases(
  facts: SchemeFacts,
  phases: readonly Phase[],
  before: readonly Phase[] = [],
): SchemeFacts {
  const { homesBuilt } = phaseTotals(phases);
  const wasWorkedOut = factsOfPhases(before).homes !== undefined;
  const typed = wasWorkedOut ? 0 : (facts.homes ?? 0);
  const least = homesBuilt && Math.max(homesBuilt.value, typed);
  return { ...facts, ...(least === undefined ? {} : { homes: least }), ...factsOfPhases(phases) };
}

const withoutNothing = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
