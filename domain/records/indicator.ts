import type { AreaCode } from '../geography/area.ts';
import type { Based } from '../provenance/field-basis.ts';
import type { Qualifier } from '../provenance/qualifier.ts';
import type { Source } from '../provenance/source.ts';
import type { ValueStatus } from '../provenance/value-status.ts';
import type { ObservationKind } from './observation-kind.ts';
import type { PeriodBreak } from './period-break.ts';
import type { BreakdownValue } from './programme.ts';
import type { SurveyFacts } from './survey-facts.ts';

export type Polarity = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEITHER';

export interface Indicator extends Based {
  readonly id: string;
  readonly name: string;
  readonly framework?: string;
  readonly domain?: string;
  /** "percent", "people", "score", "rank" ... */
  readonly unit: string;
  readonly polarity: Polarity;
  /** Who answers for it: id of the organisation that the source itself names so. Undefined: it names nobody. */
  readonly responsibleBody?: string;
  /** Id of the organisation that delivered or gathered what it counts; to answer for it is another thing. */
  readonly deliveredBy?: string;
  /** True where the name is the official wording of a published indicator. */
  readonly officialWording: boolean;
  /** What the indicators of all editions of one measure share: "imd-score". Undefined: there are no editions. */
  readonly series?: string;
  /** Why figures of different periods are not one line; undefined: they are. */
  readonly periodBreak?: PeriodBreak;
  readonly note?: string;
  readonly source: Source;
}

/** The area of an observation; `code` is set for the borough, localities, wards and LSOAs, and for no comparator. */
export interface ObservedArea {
  readonly name: string;
  readonly code?: AreaCode;
  readonly level: 'BOROUGH' | 'LOCALITY' | 'WARD' | 'LSOA' | 'COMPARATOR';
}

/** From what a figure was worked out that its publisher does not give for the area: the smallest areas of the census. */
export type ComputedFrom = 'OUTPUT_AREAS';

/** One number (or the reason there is none) for one indicator, area, period and kind. */
export interface Observation extends Based {
  readonly indicator: string;
  readonly area: ObservedArea;
  /** As the source gives it: "2021-03-21", "2007/08". Undefined: the source gives none. */
  readonly period?: string;
  readonly kind: ObservationKind;
  /** Parts by category, in the unit of the observation: "ethnic group (5)" / "Asian" / 792. */
  readonly breakdown: readonly BreakdownValue[];
  /** Undefined exactly where `status` is one of the five kinds of no number. */
  readonly value?: number;
  readonly status: ValueStatus;
  readonly lower?: number;
  readonly upper?: number;
  /** Unweighted base: how many were asked or counted. */
  readonly base?: number;
  readonly unit: string;
  /** "over", "about": as the source says it. */
  readonly qualifier?: Qualifier;
  readonly note?: string;
  /** Undefined: as published for the area. */
  readonly computedFrom?: ComputedFrom;
  /** Of a figure that a wave of a survey gave; undefined: a document or publisher did. */
  readonly survey?: SurveyFacts;
  readonly project?: string;
  readonly source: Source;
}

/**
 * Whether a figure is a whole of 100% that its parts add up to: the parts are shares of it, as published. Percentages of
 * other figures may be split too, each part then being of people of its own.
 * @example isTableOfShares({ value: 100, unit: 'percent', breakdown: [uk, abroad] }) // true
 */
export const isTableOfShares = ({
  value,
  unit,
  breakdown,
}: {
  readonly value?: number | null;
  readonly unit: string;
  readonly breakdown: readonly unknown[];
}): boolean => value === 100 && unit === 'percent' && breakdown.length > 1;
