import { type AnyMessage, message } from '../../messages/message.ts';
import type { MethodParameters, ParameterName } from '../../method/method.ts';
import type { Evidence } from '../practice/evidence.ts';
import { haveSameLabel } from './labels.ts';
import { type AreaFacts, readArea } from './read-area.ts';

/** How firm a label is: how many of the published one-at-a-time variants give it too, and which do not. */
export interface Steadiness {
  /** `variantsSame` over `variantsRun`, 0 to 1; the one number that says how steady a label is. */
  readonly stability?: number;
  /** How many variants give the same label; undefined where practice is not known. */
  readonly variantsSame?: number;
  /** How many variants were run. */
  readonly variantsRun: number;
  /** Each variant that gives another label, with that label. */
  readonly changedBy: readonly AnyMessage[];
}

/** One other way to run the method, and the label it gives. */
export interface Variant {
  readonly name: AnyMessage;
  readonly label: AnyMessage;
}

/** The six thresholds that are moved, with the decimals they are told with. The exchange target is a whole count and has no tenth. */
const moved = [
  ['diversityLow', 2],
  ['diversityHigh', 2],
  ['placesToMeet', 1],
  ['activeProjects', 1],
  ['reach', 0],
  ['participation', 0],
] as const satisfies readonly (readonly [name: ParameterName, decimals: number])[];

/**
 * Classifies an area again under the 14 published variants: each of six thresholds a tenth lower and a tenth higher,
 * and one place to meet fewer and more. Deterministic. Where practice is not known there is no stability: that every
 * variant finds too little on record is no sign of a steady label. Source: "Cold spots and catalysts of change", section 8.
 * @example steadiness(facts, publishedParameters).stability // 11 / 14
 */
export function steadiness(facts: AreaFacts, parameters: MethodParameters): Steadiness {
  const { practice, label: given } = readArea(facts, parameters);
  const variants = oneAtATimeVariants(facts, parameters);
  const other = variants.filter((variant) => !haveSameLabel(variant, given));
  const run = variants.length;
  const same = run - other.length;
  return {
    ...(practice === 'NOT_KNOWN' ? {} : { stability: same / run, variantsSame: same }),
    variantsRun: run,
    changedBy: other.map(({ name, label }) => message('variant.gives', { variant: name, label })),
  };
}

/** The 14 variants with their labels, thresholds in the order of the method. Source: section 8, 1. */
export function oneAtATimeVariants(facts: AreaFacts, parameters: MethodParameters): Variant[] {
  const { sensitivityStep, sensitivityPlaces } = parameters;
  return [
    ...moved.flatMap(([name, decimals]) =>
      [1 - sensitivityStep, 1 + sensitivityStep].map((factor) => {
        const was = parameters[name];
        const value = was * factor;
        const read = (number: number) => Number(number.toFixed(decimals));
        return {
          name: message(`variant.${name}`, { value: read(value), was: read(was) }),
          label: readArea(facts, { ...parameters, [name]: value }).label.label,
        };
      }),
    ),
    ...(['FEWER', 'MORE'] as const).map((change) => ({
      name: message('variant.places', { count: sensitivityPlaces, change }),
      label: readArea(
        withPlaces(facts, change === 'FEWER' ? -sensitivityPlaces : sensitivityPlaces),
        parameters,
      ).label.label,
    })),
  ];
}

function withPlaces(facts: AreaFacts, change: number): AreaFacts {
  const places: Evidence = facts.evidence.placesToMeet;
  if (places.kind === 'notKnown') return facts;
  const placesToMeet = { ...places, value: Math.max(0, places.value + change) };
  return { ...facts, evidence: { ...facts.evidence, placesToMeet } };
}
