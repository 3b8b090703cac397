import { RefusedInput } from '../../errors/refused-input.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { MethodParameters, ParameterName } from '../../method/method.ts';
import { parameterName } from './parameter-name.ts';
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
      throw new RefusedInput(`${at}.name`, message('refusal.parameterTwice', { name: parameterName(name) }));
    }
    const outside = outsideRange(name, value);
    if (outside) throw new RefusedInput(`${at}.value`, outside);
    return { name, value };
  });
  return read.filter(({ name, value }) => parameters[name] !== value);
}

function outsideRange(name: ParameterName, value: number): AnyMessage | undefined {
  const { least, most, whole } = parameterRanges[name];
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return undefined;
  const range = { name: parameterName(name), value, least, most, whole: whole ? 'WHOLE' : 'ANY' };
  return message('refusal.parameterRange', range);
}

/** Parameters of which the first may not exceed the second; APART: nor be the same. */
const inOrder = [
  ['diversityLow', 'diversityHigh', 'APART'],
  ['developingPasses', 'strongPasses', 'OR_SAME'],
  ['censusAgeAmberYears', 'censusAgeRedYears', 'OR_SAME'],
] as const satisfies readonly (readonly [ParameterName, ParameterName, string])[];

type InOrder = (typeof inOrder)[number];

function crossing([lower, upper, apart]: InOrder, parameters: MethodParameters): AnyMessage | undefined {
  const [low, high] = [parameters[lower], parameters[upper]];
  if (low < high || (apart === 'OR_SAME' && low === high)) return undefined;
  return message('refusal.thresholdsCross', {
    lower: parameterName(lower),
    low,
    upper: parameterName(upper),
    high,
    apart,
  });
}

/**
 * Refuses lines that contradict each other.
 * @throws InvalidInput where low diversity does not end below high, strong practice asks for fewer passes than
 *   developing, or counts would be old before they are ageing.
 */
export function checkLines(field: string, parameters: MethodParameters): void {
  for (const pair of inOrder) {
    const crossed = crossing(pair, parameters);
    if (crossed) throw new RefusedInput(field, crossed);
  }
}

/**
 * Why one parameter cannot have its value, for the field in which it is given: outside its range, or across another
 * that is itself within its range. Undefined where it can.
 * @example faultInParameter('diversityLow', { ...publishedParameters, diversityLow: 0.9 }) // refusal.parameterRange
 */
export function faultInParameter(name: ParameterName, parameters: MethodParameters): AnyMessage | undefined {
  const outside = outsideRange(name, parameters[name]);
  if (outside) return outside;
  return inOrder
    .filter(([lower, upper]) => {
      const other = lower === name ? upper : lower;
      return (lower === name || upper === name) && !outsideRange(other, parameters[other]);
    })
    .map((pair) => crossing(pair, parameters))
    .find((crossed) => crossed !== undefined);
}

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterRanges, name);
