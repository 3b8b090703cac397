import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { ParameterName } from '../../method/method.ts';

/** Parameters that have a name in the words of a reader: all that the page lets move. The others go by their code. */
const named = [
  'diversityLow',
  'diversityHigh',
  'placesToMeet',
  'activeProjects',
  'reach',
  'participation',
  'exchange',
  'reachWalkMetres',
  'detourFactor',
  'minimumKnownTests',
  'strongPasses',
  'developingPasses',
  'statusMaxAgeYears',
  'participationMonths',
  'exchangeMonths',
] as const satisfies readonly ParameterName[];

const isNamed = (name: ParameterName): name is (typeof named)[number] => named.some((each) => each === name);

/**
 * What a parameter is called within a sentence.
 * @example parameterName('diversityLow') // "the line for low diversity"
 */
export const parameterName = (name: ParameterName): AnyMessage =>
  isNamed(name) ? message(`whatIf.${name}`) : message('whatIf.otherParameter', { name: untranslated(name) });
