import type { GenericSchema } from 'valibot';
import { hasSubstance } from '../../../../domain/assessment/model/substance.ts';

/** Whether the schema of a field lets it be left out. */
const mayBeEmpty = (schema: GenericSchema): boolean => schema.type === 'nullish';

const emptiness = (schema: GenericSchema): { readonly required?: true; readonly optional?: true } =>
  mayBeEmpty(schema) ? { optional: true } : { required: true };

/** Most characters of a text, as the domain states them. @example maxLengthOf(line) // 200 */
export const maxLengthOf = (schema: GenericSchema): number => requirementOf(schema, 'max_length');

/** Least and most of a number, and whether it is whole, as the domain states them. @example rangeOf(number(0, 9)) // { from: 0, to: 9, whole: false } */
export const rangeOf = (schema: GenericSchema) => ({
  from: requirementOf(schema, 'min_value'),
  to: requirementOf(schema, 'max_value'),
  whole: actionsOf(schema).some(({ type }) => type === 'integer'),
});

/** What a text takes, as the domain states it. @example textLimits(line) // { maxLength: 200, required: true } */
export const textLimits = (schema: GenericSchema) => ({
  maxLength: maxLengthOf(schema),
  ...(actionsOf(schema).some(({ requirement }) => requirement === hasSubstance)
    ? { saysSomething: true as const }
    : {}),
  ...emptiness(schema),
});

/** What a number takes, as the domain states it. @example numberLimits(number(0, 9)) // { from: 0, to: 9, whole: false, required: true } */
export const numberLimits = (schema: GenericSchema) => ({ ...rangeOf(schema), ...emptiness(schema) });

/** Whether a day, a choice or an id has to be given, as the domain states it. */
export const presence = emptiness;

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
}

function actionsOf(schema: GenericSchema): readonly Action[] {
  if ('wrapped' in schema) return actionsOf(schema.wrapped as GenericSchema);
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return [];
  const [first, ...actions]: readonly [GenericSchema, ...Action[]] = schema.pipe as never;
  return [...actionsOf(first), ...actions];
}

/** @throws Error when the schema states no such limit: a form cannot then keep it */
function requirementOf(schema: GenericSchema, type: string): number {
  const found = actionsOf(schema).find((action) => action.type === type)?.requirement;
  if (typeof found !== 'number') throw new Error(`The schema of a field states no ${type}.`);
  return found;
}
