import type { GenericSchema } from 'valibot';
import { InvalidInput } from '../../errors/errors.ts';
import type { ConflictPrevention, SchemeFacts } from '../model/assessment.ts';
import { type Conclusion, type ConclusionGiven, conclusionSchema } from '../model/conclusion.ts';
import {
  type ConflictPreventionGiven,
  conflictPreventionSchema,
  type FactsGiven,
  factsSchema,
} from '../model/facts-schema.ts';
import { parseAs } from '../model/written-value.ts';

/**
 * Facts with some of them changed.
 * @throws InvalidInput naming the field, also when the title would be taken away or the works would end before they begin
 */
export function changeFacts(facts: SchemeFacts, patch: FactsGiven, field = 'facts'): SchemeFacts {
  const changed = patched(facts, patch, factsSchema.entries, field);
  if (patch.title === null) throw new InvalidInput(`${field}.title`, 'an assessment needs a title.');
  const { startsOn, completesOn } = changed;
  if (startsOn && completesOn && completesOn < startsOn) {
    throw new InvalidInput(`${field}.completesOn`, `${completesOn} is before the start, ${startsOn}.`);
  }
  return changed;
}

/** The conflict-prevention block with some of it changed. @throws InvalidInput naming the field, never its text */
export const changeConflictPrevention = (
  block: ConflictPrevention,
  patch: ConflictPreventionGiven,
): ConflictPrevention => patched(block, patch, conflictPreventionSchema.entries, 'conflictPrevention');

/** The conclusion with some of it changed. @throws InvalidInput naming the field */
export const changeConclusion = (before: Conclusion, patch: ConclusionGiven): Conclusion =>
  patched(before, patch, conclusionSchema.entries, 'conclusion');

/** The schema of each field of a record. */
type Entries<Fields> = {
  readonly [Field in keyof Fields]-?: GenericSchema<unknown, Fields[Field] | null | undefined>;
};

/** A record with the fields of a patch put in, each checked; null, and an empty list, take a field away. */
function patched<Fields extends object>(
  before: Fields,
  patch: { readonly [Field in keyof Fields]?: unknown },
  entries: Entries<Fields>,
  path: string,
): Fields {
  const after: Fields = { ...before };
  for (const field of fieldsOf(entries)) {
    const given = patch[field];
    if (given === undefined) continue;
    const value = isEmptyList(given) ? null : parseAs(entries[field], `${path}.${String(field)}`, given);
    if (value === null || value === undefined) delete after[field];
    else after[field] = value;
  }
  return after;
}

/** A list of nothing answers nothing: it is as if it had not been given. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const fieldsOf = <Fields extends object>(fields: Fields): readonly (keyof Fields)[] =>
  Object.keys(fields) as (keyof Fields)[];
