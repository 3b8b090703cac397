import { InvalidInput } from '../../errors/errors.ts';
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
      throw new InvalidInput(
        `${at}.name`,
        `"${name.slice(0, 40)}" is not a parameter of the method. Parameters: ${Object.keys(parameterRanges).join(', ')}.`,
      );
    }
    if (asked.findIndex((other) => other.name === name) !== index) {
      throw new InvalidInput(`${at}.name`, `${name} is given twice. Give one value for it.`);
    }
    const { least, most, whole } = parameterRanges[name];
    if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
      throw new InvalidInput(
        `${at}.value`,
        `${value} is outside the range of ${name}. Give ${whole ? 'a whole number' : 'a number'} from ${least} to ${most}.`,
      );
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
    throw new InvalidInput(
      field,
      `${lower} (${parameters[lower]}) must be ${apart ? 'less than' : 'at most'} ${upper} (${parameters[upper]}). Change both together.`,
    );
  };
  mustNotExceed('diversityLow', 'diversityHigh', true);
  mustNotExceed('developingPasses', 'strongPasses', false);
  mustNotExceed('censusAgeAmberYears', 'censusAgeRedYears', false);
}

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterRanges, name);
