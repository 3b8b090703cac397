import { InvalidInput } from '../../errors/errors.ts';
import type { ConflictPrevention, SchemeFacts, SchemeStage } from '../model/assessment.ts';
import { checkDay, checkNumber, checkOneOf, checkText, checkTitles } from '../model/check-value.ts';
import type { SchemeKind } from '../model/question-set.ts';
import type { TextSize } from '../model/written-value.ts';
import type { Patch } from './assessment-changes.ts';

export const schemeKinds: readonly SchemeKind[] = [
  'POLICY',
  'SERVICE_CHANGE',
  'HOUSING',
  'REGENERATION',
  'GRANT_PROGRAMME',
  'EVENT',
  'COMMUNICATION',
];
export const schemeStages: readonly SchemeStage[] = [
  'IDEA',
  'OPTIONS',
  'PREFERRED',
  'PLANNING_APPLICATION',
  'DECIDED',
];

type Check<Value> = (field: string, value: Value) => Value;
const text =
  (size: TextSize): Check<string> =>
  (field, value) =>
    checkText(field, value, size);
const number =
  (from: number, to: number, whole = true): Check<number> =>
  (field, value) =>
    checkNumber(field, value, { from, to, whole });

/** How each fact is checked. Source of the fields: "Cohesion impact assessment", section 5, part A. */
const checks: { readonly [Field in keyof SchemeFacts]-?: Check<NonNullable<SchemeFacts[Field]>> } = {
  title: text('line'),
  kind: (field, value) => checkOneOf(field, value, schemeKinds),
  summary: text('paragraph'),
  decisionMaker: text('line'),
  decisionDate: checkDay,
  stage: (field, value) => checkOneOf(field, value, schemeStages),
  whoGains: text('paragraph'),
  whoMayLose: text('paragraph'),
  budgetPounds: number(0, 2_000_000_000),
  durationMonths: number(0, 600),
  relatedAssessments: text('paragraph'),
  homes: number(0, 100_000),
  publicLandHectares: number(0, 20_000, false),
  venuesLost: checkTitles,
  venuesGained: checkTitles,
  startsOn: checkDay,
  completesOn: checkDay,
};

/**
 * Facts with some of them changed.
 * @throws InvalidInput naming the field, also when the title would be taken away or the works would end before they begin
 */
export function changeFacts(facts: SchemeFacts, patch: Patch<SchemeFacts>, field = 'facts'): SchemeFacts {
  const changed = patched(facts, patch, checks, field);
  if (patch.title === null) throw new InvalidInput(`${field}.title`, 'an assessment needs a title.');
  const { startsOn, completesOn } = changed;
  if (startsOn && completesOn && completesOn < startsOn) {
    throw new InvalidInput(`${field}.completesOn`, `${completesOn} is before the start, ${startsOn}.`);
  }
  return changed;
}

const blockText = text('paragraph');
const blockChecks: { readonly [Field in keyof ConflictPrevention]-?: Check<string> } = {
  triggers: blockText,
  sensitiveDates: blockText,
  connectors: blockText,
  dividers: blockText,
  whoCouldCalm: blockText,
  earlySigns: blockText,
  contingencyOwner: blockText,
};

/** The conflict-prevention block with some of it changed. @throws InvalidInput naming the field, never its text */
export const changeConflictPrevention = (
  block: ConflictPrevention,
  patch: Patch<ConflictPrevention>,
): ConflictPrevention => patched(block, patch, blockChecks, 'conflictPrevention');

/** A record with the fields of a patch put in, each checked; null, and an empty list, take a field away. */
function patched<Fields extends object>(
  before: Fields,
  patch: Patch<Fields>,
  checkOf: { readonly [Field in keyof Fields]-?: Check<NonNullable<Fields[Field]>> },
  path: string,
): Fields {
  const after: Fields = { ...before };
  for (const field of fieldsOf(checkOf)) {
    const value = patch[field];
    if (value === undefined) continue;
    if (value === null || isEmptyList(value)) delete after[field];
    else
      after[field] = checkOf[field](`${path}.${String(field)}`, value as NonNullable<Fields[keyof Fields]>);
  }
  return after;
}

/** A list of nothing answers nothing: it is as if it had not been given. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const fieldsOf = <Fields extends object>(fields: Fields): readonly (keyof Fields)[] =>
  Object.keys(fields) as (keyof Fields)[];
