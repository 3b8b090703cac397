/** 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain. */
export type Likelihood = 1 | 2 | 3 | 4 | 5;
/** -3 lasting harm to relations or loss of an essential shared place ... +3 lasting improvement. */
export type Severity = -3 | -2 | -1 | 0 | 1 | 2 | 3;
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** A reading of what may happen. */
export interface Effect {
  readonly likelihood: Likelihood;
  readonly severity: Severity;
}

/** Answer to a question of level 2. Source: "Cohesion impact assessment", section 6. */
export interface DetailAnswer {
  readonly kind: 'ANSWERED' | 'NOT_KNOWN' | 'NOT_RELEVANT';
  /** The answer; where it is NOT_RELEVANT, the reason, which is then needed. */
  readonly answer: string;
  /** Before mitigation. Needed where ANSWERED. */
  readonly effect?: Effect;
  /** After the actions named: what is left. Needed where there are actions. */
  readonly residual?: Effect;
  readonly whoIsAffected?: string;
  readonly evidence: readonly string[];
  readonly confidence?: Confidence;
  /** Raised by a person: the answer points to conduct that the Equality Act makes unlawful. */
  readonly unlawfulConductConcern: boolean;
}

/** The nine protected characteristics and the further groups. Sources: Equality Act 2010, section 4; method, section 6. */
export type Characteristic =
  | 'AGE'
  | 'DISABILITY'
  | 'GENDER_REASSIGNMENT'
  | 'MARRIAGE_AND_CIVIL_PARTNERSHIP'
  | 'PREGNANCY_AND_MATERNITY'
  | 'RACE'
  | 'RELIGION_OR_BELIEF'
  | 'SEX'
  | 'SEXUAL_ORIENTATION'
  | 'INCOME'
  | 'CARERS'
  | 'ARMED_FORCES'
  | 'NEWLY_ARRIVED'
  | 'LANGUAGE';

/** One cell of the grid: a characteristic against a limb of the duty. */
export interface GridReading {
  readonly characteristic: Characteristic;
  readonly limb: 'UNLAWFUL_CONDUCT' | 'EQUALITY_OF_OPPORTUNITY' | 'GOOD_RELATIONS';
  readonly effect: 'POSITIVE' | 'NEGATIVE' | 'NONE' | 'NOT_KNOWN';
  /** Needed for every reading: "none" needs a reason too. */
  readonly reason: string;
  readonly evidence: readonly string[];
  /** Id of the action that answers a negative effect. */
  readonly action?: string;
}

/** Relations between two groups, in words: "younger people" and "older people". */
export interface PairReading {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly effect: 'BETTER' | 'WORSE' | 'SAME' | 'NOT_KNOWN';
  readonly reason: string;
}
