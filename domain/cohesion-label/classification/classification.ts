import type { Area } from '../../geography/area.ts';
import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Source } from '../../provenance/source.ts';
import type { Observation } from '../../records/indicator.ts';
import type { DiversityLevel } from '../diversity/diversity-level.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import type { PracticeLevel } from '../practice/practice-level.ts';
import type { DecidingValue } from '../practice/practice-test-names.ts';
import type { PracticeTest } from '../practice/practice-tests.ts';
import type { Explanation } from './explanation.ts';
import type { AreaFacts } from './read-area.ts';
import type { Steadiness } from './variants.ts';

/** The two readings of an area joined into a label, with everything that decided it. */
export interface Classification extends Steadiness {
  readonly label: AnyMessage;
  readonly publicLabel: AnyMessage;
  readonly coldSpot: boolean;
  readonly catalyst: boolean;
  /** What is not known could change the label: the bounds differ. The lower is given, unless too little is known for any level. */
  readonly provisional: boolean;
  readonly borderline: boolean;
  /** The deciding values within the borderline band. */
  readonly borderlineOn: readonly DecidingValue[];
  /** Label with every unknown test failed, then with every unknown test passed. */
  readonly bounds: readonly [lower: AnyMessage, upper: AnyMessage];
  readonly diversity: DiversityReading;
  readonly practice: PracticeReading;
  /** Sentences made from the very values that decided. */
  readonly reasons: readonly AnyMessage[];
}

export interface DiversityReading {
  readonly level: DiversityLevel;
  /** Whose counts decided the level. */
  readonly grouping: EthnicGrouping;
  /** Blau's index on the five groups, 0 to 0.8. */
  readonly blau: number;
  readonly effectiveGroups: number;
  /** Nats, 0 to ln 5. */
  readonly entropy: number;
  /** On the 19 groups; undefined where they are not held. */
  readonly blauDetailed?: number;
  readonly levelDetailed?: DiversityLevel;
  /** Of two equal groups the first in the order of the census. */
  readonly largestGroup: AnyMessage;
  readonly largestGroupShare: number;
  readonly groupingSensitive: boolean;
}

export interface PracticeReading {
  readonly level: PracticeLevel;
  readonly passed: number;
  readonly known: number;
  readonly tests: readonly PracticeTest[];
  readonly scoreLow: number;
  readonly scoreHigh: number;
}

/** Residents of one group in an area, beside the borough. */
export interface GroupShare {
  readonly group: AnyMessage;
  readonly count: number;
  readonly share: number;
  readonly boroughShare: number;
}

/** The classification of one area in a run over all areas of its level. */
export interface AreaClassification extends Omit<Classification, 'diversity' | 'practice'>, Explanation {
  readonly area: Area;
  readonly diversity: DiversityReading & {
    /** 1 is the lowest reading; equal readings share a place. */
    readonly rankFromLowest: number;
    /** Largest first. */
    readonly groups: readonly GroupShare[];
    readonly period: string;
    /** Whole years between the counts and the day asked about; 0 for an earlier day. */
    readonly ageYears: number;
    readonly source: Source;
  };
  readonly practice: PracticeReading & { readonly onRecord: readonly Observation[] };
  /** What the label was worked out from, for running the rules again with other parameters. */
  readonly facts: AreaFacts;
  /** The banner of a what-if; undefined for the published method. */
  readonly whatIf?: AnyMessage;
  /** One fact on the record in the area's favour; undefined where none is held. */
  readonly strength?: AnyMessage;
}

/** One run of the method over all areas of a level. */
export interface ClassificationRun {
  readonly asOf: CalendarDate;
  /** By area name: the method supports no order from worst to best. */
  readonly areas: readonly AreaClassification[];
  readonly summary: ToldText;
  /** What a reader must know: age of the census, registers not reviewed, areas without figures. */
  readonly notes: readonly AnyMessage[];
  /** The banner of a what-if; undefined for the published method. */
  readonly whatIf?: AnyMessage;
}
