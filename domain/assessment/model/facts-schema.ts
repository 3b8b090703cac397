import * as v from 'valibot';
import type { ConflictPrevention, SchemeFacts, SchemeStage } from './assessment.ts';
import type { SchemeKind } from './question-set.ts';
import { day, type Given, line, number, oneOf, paragraph, titles, wholeNumber } from './written-value.ts';

export const schemeKinds = [
  'POLICY',
  'SERVICE_CHANGE',
  'HOUSING',
  'REGENERATION',
  'GRANT_PROGRAMME',
  'EVENT',
  'COMMUNICATION',
] as const satisfies readonly SchemeKind[];

export const schemeStages = [
  'IDEA',
  'OPTIONS',
  'PREFERRED',
  'PLANNING_APPLICATION',
  'DECIDED',
] as const satisfies readonly SchemeStage[];

/**
 * Facts of a scheme as a request gives them: what is null is taken away, what is left out stays as it is.
 * Source of the fields: "Cohesion impact assessment", section 5, part A.
 */
export const factsSchema = v.object({
  title: v.nullish(line),
  kind: v.nullish(oneOf(schemeKinds)),
  summary: v.nullish(paragraph),
  decisionMaker: v.nullish(line),
  decisionDate: v.nullish(day),
  stage: v.nullish(oneOf(schemeStages)),
  whoGains: v.nullish(paragraph),
  whoMayLose: v.nullish(paragraph),
  budgetPounds: v.nullish(wholeNumber(0, 2_000_000_000)),
  durationMonths: v.nullish(wholeNumber(0, 600)),
  relatedAssessments: v.nullish(paragraph),
  homes: v.nullish(wholeNumber(0, 100_000)),
  publicLandHectares: v.nullish(number(0, 20_000)),
  venuesLost: v.nullish(titles),
  venuesGained: v.nullish(titles),
  startsOn: v.nullish(day),
  completesOn: v.nullish(day),
} satisfies Readonly<Record<keyof SchemeFacts, v.GenericSchema>>);

/** The block on preventing conflict, as a request gives it. */
export const conflictPreventionSchema = v.object({
  triggers: v.nullish(paragraph),
  sensitiveDates: v.nullish(paragraph),
  connectors: v.nullish(paragraph),
  dividers: v.nullish(paragraph),
  whoCouldCalm: v.nullish(paragraph),
  earlySigns: v.nullish(paragraph),
  contingencyOwner: v.nullish(paragraph),
} satisfies Readonly<Record<keyof ConflictPrevention, v.GenericSchema>>);

export type FactsGiven = Given<typeof factsSchema>;
export type ConflictPreventionGiven = Given<typeof conflictPreventionSchema>;
