import { evidenceRules, packMethod, packRules } from '../evidence/evidence-rules.ts';
import type { AssessmentMethod } from '../model/method-version.ts';

/** The version in force. */
export const assessmentMethod: AssessmentMethod = '2026.2';

/** The version of what does not name one: decisions taken before the second version do not. */
export const firstAssessmentMethod: AssessmentMethod = '2026.1';

/** Within how many metres of the site residents are counted for the trigger by location. */
const metresCounted: Readonly<Record<AssessmentMethod, number>> = {
  '2026.1': evidenceRules.catchmentMetres,
  '2026.2': packRules[packMethod].screenMetres ?? evidenceRules.catchmentMetres,
};

/**
 * The version by which a screen is judged: that of its evidence, which holds the people counted by the rules that made
 * it. Without evidence nothing rests on a distance, and the version in force holds.
 * @example methodOfScreen({ catchmentMetres: 800 }) // '2026.1'
 */
export const methodOfScreen = (evidence?: { readonly catchmentMetres: number }): AssessmentMethod =>
  evidence?.catchmentMetres === metresCounted['2026.1'] ? '2026.1' : assessmentMethod;

/**
 * Every line of the method, in one place: all versions share them. A screen goes to level 2 past `homes`, `publicLandHectares` and
 * `peopleInCatchment`, and from `mixedOrNotKnown` answers on; colours change from `redRisk`, `amberRisk` and
 * `possible` on.
 * Source: "Cohesion impact assessment", section 5 (level 1 logic) and section 7 (colours).
 */
export const assessmentLines = {
  homes: 250,
  publicLandHectares: 1,
  peopleInCatchment: 5_000,
  mixedOrNotKnown: 2,
  redRisk: 10,
  amberRisk: 4,
  /** The likelihood that counts as at least possible: 3 of 5. */
  possible: 3,
  /** Severity of lasting harm. */
  lastingHarm: -3,
} as const;

/** Questions of level 1 of which anything but positive or neutral is enough. Source: section 5, level 1 logic. */
export const weightyQuestions: readonly string[] = ['6', '8', '10'];
