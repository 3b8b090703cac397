import { RefusedInput } from '../../errors/refused-input.ts';
import { message, untranslated } from '../../messages/message.ts';
import type { MethodParameters, ParameterName } from '../../method/method.ts';
import { parameterRanges } from './parameter-ranges.ts';

/** A parameter as a reader names it, with the value to try. */
export interface ParameterChange {
  readonly name: string;
  /** In the unit of the parameter. */
  readonly value: number;
}

/** A change that was read: the parameter exists and the value lies in its range. */
export interface ReadParameterChange {
  readonly name: ParameterName;
  readonly value: number;
}

/**
 * Reads changed parameters; those that already have the value are left out.
 * @throws InvalidInput naming the field: a name that is not in the method's table or is given twice, or a value outside
 *   the range of the parameter, with that range.
 * @example parseParameterChanges('parameters', [{ name: 'reach', value: 50 }], publishedParameters)
 */
export function parseParameterChanges(
  field: string,
  asked: readonly ParameterChange[],
  parameters: MethodParameters,
): ReadParameterChange[] {
  const read = asked.map(({ name, value }, index): ReadParameterChange => {
    const at = `${field}[${index}]`;
    if (!isParameterName(name)) {
      const names = untranslated(Object.keys(parameterRanges).join(', '));
      const given = untranslated(name.slice(0, 40));
      throw new RefusedInput(`${at}.name`, message('refusal.parameterUnknown', { given, names }));
    }
    if (asked.findIndex((other) => other.name === name) !== index) {
      throw new RefusedInput(`${at}.name`, message('refusal.parameterTwice', { name: untranslated(name) }));
    }
    const { least, most, whole } = parameterRanges[name];
    if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
      const range = { name: untranslated(name), value, least, most, whole: whole ? 'WHOLE' : 'ANY' };
      throw new RefusedInput(`${at}.value`, message('refusal.parameterRange', range));
    }
    return { name, value };
  });
  return read.filter(({ name, value }) => parameters[name] !== value);
}

/**
 * Refuses lines that contradict each other.
 * @throws InvalidInput where low diversity does not end below high, strong practice asks for fewer passes than
 *   developing, or counts would be old before they are ageing.
 */
export function checkLines(field: string, parameters: MethodParameters): void {
  const mustNotExceed = (lower: ParameterName, upper: ParameterName, apart: boolean) => {
    if (parameters[lower] < parameters[upper] || (!apart && parameters[lower] === parameters[upper])) return;
    throw new RefusedInput(
      field,
      message('refusal.thresholdsCross', {
        lower: untranslated(lower),
        low: parameters[lower],
        upper: untranslated(upper),
        high: parameters[upper],
        apart: apart ? 'APART' : 'OR_SAME',
      }),
    );
  };
  mustNotExceed('diversityLow', 'diversityHigh', true);
  mustNotExceed('developingPasses', 'strongPasses', false);
  mustNotExceed('censusAgeAmberYears', 'censusAgeRedYears', false);
}

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterRanges, name);
