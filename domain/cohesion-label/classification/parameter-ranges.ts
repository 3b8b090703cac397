import type { ParameterName } from '../../method/method.ts';

/** Between which values a what-if may set a parameter, both inclusive. */
export interface ParameterRange {
  readonly least: number;
  readonly most: number;
  /** Only whole numbers mean anything. */
  readonly whole: boolean;
}

const range = (least: number, most: number): ParameterRange => ({ least, most, whole: false });
const whole = (least: number, most: number): ParameterRange => ({ least, most, whole: true });

/**
 * The range of every parameter: wide enough to try any target that a partnership might agree, and narrow enough that
 * the rule still means what its words say. Blau's index on five groups cannot exceed 0.8.
 * Source: "Cold spots and catalysts of change", sections 3 to 8, and the units of the parameter table.
 */
export const parameterRanges: Readonly<Record<ParameterName, ParameterRange>> = {
  diversityLow: range(0.01, 0.8),
  diversityHigh: range(0.01, 0.8),
  placesToMeet: range(0.1, 20),
  activeProjects: range(0.1, 20),
  reach: range(1, 100),
  participation: range(0.1, 1000),
  exchange: whole(1, 50),
  minimumKnownTests: whole(1, 5),
  strongPasses: whole(1, 5),
  developingPasses: whole(1, 5),
  borderlineBand: range(0, 0.5),
  sensitivityStep: range(0.01, 0.5),
  sensitivityPlaces: whole(1, 10),
  steadyShare: range(0, 1),
  reachWalkMetres: range(100, 5000),
  detourFactor: range(1, 3),
  edgeKilometres: range(0, 20),
  statusMaxAgeYears: whole(1, 50),
  reviewMaxAgeMonths: whole(1, 120),
  participationMonths: whole(1, 240),
  exchangeMonths: whole(1, 240),
  censusAgeAmberYears: whole(1, 50),
  censusAgeRedYears: whole(1, 50),
  scoreFullPlacesToMeet: range(0.1, 50),
  scoreFullActiveProjects: range(0.1, 50),
  scoreFullReach: range(1, 100),
  scoreFullParticipation: range(0.1, 1000),
  scoreFullExchange: whole(1, 50),
};
