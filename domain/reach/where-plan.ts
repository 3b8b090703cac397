import type { Area, AreaCode } from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { ToldText } from '../messages/message.ts';
import type { CandidateSites } from './candidate-sites.ts';
import type { ReachInput } from './reach-run.ts';
import type { GainOfWard, PlannedSite } from './site-gains.ts';

/** Everything the question reads. */
export interface WhereNextInput extends Omit<ReachInput, 'level' | 'reviews' | 'parameters'> {
  readonly parameters: Omit<ReachInput['parameters'], 'reviewMaxAgeMonths'>;
  /** How many new places: 1 to 5. */
  readonly places: number;
  /** Ward of a point in the edition of `areas`; undefined: outside. */
  readonly wardAt: (position: Position) => AreaCode | undefined;
  /** Only sites in this locality, for its residents; without it, the whole borough. */
  readonly locality?: AreaCode;
  /** Branches of the search before it stops with a stated gap; see `maximalCover`. */
  readonly branchLimit?: number;
}

/** The sites that bring most residents into reach. */
export interface WherePlan extends Pick<WhereNextInput, 'asOf' | 'target' | 'places'> {
  readonly locality?: Area;
  /** The site that adds most first; fewer than asked for where no other would add anyone. */
  readonly sites: readonly PlannedSite[];
  /** Residents brought into reach together: of the borough, or of the locality asked about. */
  readonly gain: number;
  /** Residents of other localities brought into reach as well; 0 for the whole borough. */
  readonly gainElsewhere: number;
  /** Wards whose residents gain, by name. */
  readonly gainByWard: readonly GainOfWard[];
  /** Whether no other choice brings more. */
  readonly exact: boolean;
  /** How many more residents another choice could bring at most; 0 when exact. */
  readonly gap: number;
  /** The gain of the best choice of 1, 2, ... sites, one number a site of the plan. */
  readonly gainByCount: readonly number[];
  readonly residents: number;
  /** Residents within reach of what is on record as open, before and after. */
  readonly withinBefore: number;
  readonly withinAfter: number;
  /** How many buildings were compared, and what was left out. */
  readonly compared: number;
  readonly leftOut: CandidateSites['leftOut'];
  readonly sentence: ToldText;
  readonly notes: readonly ToldText[];
}
