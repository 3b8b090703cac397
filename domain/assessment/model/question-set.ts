import type { AnyMessage } from '../../messages/message.ts';

/** The six points of the definition of cohesion. Source: Commission on Integration and Cohesion, "Our Shared Future" (2007). */
export const cohesionPoints = [
  'VISION',
  'RIGHTS',
  'LIFE_CHANCES',
  'TRUST',
  'NEWCOMERS',
  'RELATIONSHIPS',
] as const;
export type CohesionPoint = (typeof cohesionPoints)[number];

/** Limbs of the public sector equality duty: Equality Act 2010, section 149(1)(a), (b), (c). */
export type DutyLimb = 'UNLAWFUL_CONDUCT' | 'EQUALITY_OF_OPPORTUNITY' | 'GOOD_RELATIONS';

export type QuestionId = string & { readonly __brand: 'QuestionId' };

/** What is assessed. Source: "Cohesion impact assessment", section 5, A2. */
export type SchemeKind =
  | 'POLICY'
  | 'SERVICE_CHANGE'
  | 'HOUSING'
  | 'REGENERATION'
  | 'GRANT_PROGRAMME'
  | 'EVENT'
  | 'COMMUNICATION';

/** What a scheme is like, as far as a question may depend on it. What is not known to be absent holds. */
export type SchemeTrait =
  | 'HAS_HOMES'
  | 'HAS_SITE'
  | 'DISPLACES'
  | 'BUILDS'
  | 'CHANGES_MEETING_PLACES'
  | 'BRINGS_ARRIVALS';

export interface Question {
  readonly id: QuestionId;
  readonly points: readonly CohesionPoint[];
  readonly limbs: readonly DutyLimb[];
  readonly text: AnyMessage;
  /** Help in a sentence or two: what to look at, and where the evidence pack speaks to it. */
  readonly help?: AnyMessage;
  /** Asked only where one of these traits holds; undefined: always asked. */
  readonly askedWhere?: readonly SchemeTrait[];
}

/** A version of the questions. An assessment keeps the version it began with; a version never changes once published. */
export interface QuestionSet {
  /** "level-1.1": the level and the version. */
  readonly id: string;
  readonly level: 1 | 2;
  readonly publishedOn: string;
  readonly questions: readonly Question[];
}
