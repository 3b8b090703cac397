import type { MethodParameters } from '../../method/method.ts';
import type { Classification } from './classification.ts';
import type { Explanation } from './explanation.ts';
import { firmness } from './firmness.ts';
import { flipDistances } from './flip-distance.ts';
import { type MedianTargets, methodVariants } from './method-variants.ts';
import type { AreaFacts } from './read-area.ts';
import { whatWouldChange } from './what-would-change.ts';

/**
 * How firmly a label stands, how far each value is from flipping, what would change it, and what every published
 * variant of the method gives. `medians`: targets at the median of the run that the label is from.
 * @example explainArea(classification, facts, publishedParameters, {}).firmness // 'SENSITIVE'
 */
export function explainArea(
  result: Classification,
  facts: AreaFacts,
  parameters: MethodParameters,
  medians: MedianTargets,
): Explanation {
  return {
    ...firmness(result, parameters),
    flips: flipDistances(facts, parameters),
    whatWouldChange: whatWouldChange(facts, parameters),
    methodVariants: methodVariants(facts, parameters, medians),
  };
}
