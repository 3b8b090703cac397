import type { MethodParameters, ParameterName } from '../../method/method.ts';
import type { Evidence } from '../practice/evidence.ts';
import type { testDefinitions } from '../practice/practice-tests.ts';
import { testWords } from './borderline.ts';
import { type AreaFacts, readArea } from './read-area.ts';

/** How firm a label is: how many of the published one-at-a-time variants give it too, and which do not. */
export interface Steadiness {
  /** 0 to 1. */
  readonly stability?: number;
  /** Each variant that gives another label, with that label. */
  readonly changedBy: readonly string[];
}

/** One other way to run the method, and the label it gives. */
export interface Variant {
  readonly words: string;
  readonly label: string;
}

/** The six thresholds that are moved. The exchange target is a whole count and has no tenth. */
const moved: readonly (readonly [name: ParameterName, words: string, decimals: number])[] = [
  ['diversityLow', 'Line for low diversity', 2],
  ['diversityHigh', 'Line for high diversity', 2],
  ['placesToMeet', targetWords('placesToMeet'), 1],
  ['activeProjects', targetWords('activeProjects'), 1],
  ['reach', targetWords('reach'), 0],
  ['participation', targetWords('participation'), 0],
];

/**
 * Classifies an area again under the 14 published variants: each of six thresholds a tenth lower and a tenth higher,
 * and one place to meet fewer and more. Deterministic. Where practice is not known there is no stability: that every
 * variant finds too little on record is no sign of a steady label. Source: "Cold spots and catalysts of change", section 8.
 * @example steadiness(facts, publishedParameters).stability // 11 / 14
 */
export function steadiness(facts: AreaFacts, parameters: MethodParameters): Steadiness {
  const { practice, label: given } = readArea(facts, parameters);
  const base = given.label;
  const variants = oneAtATimeVariants(facts, parameters);
  const other = variants.filter(({ label }) => label !== base);
  return {
    ...(practice === 'NOT_KNOWN' ? {} : { stability: (variants.length - other.length) / variants.length }),
    changedBy: other.map(({ words, label }) => `${words}: ${label}`),
  };
}

/** The 14 variants with their labels, thresholds in the order of the method. Source: section 8, 1. */
export function oneAtATimeVariants(facts: AreaFacts, parameters: MethodParameters): Variant[] {
  return [
    ...moved.flatMap(([name, words, decimals]) =>
      [1 - parameters.sensitivityStep, 1 + parameters.sensitivityStep].map((factor) => {
        const value = parameters[name] * factor;
        return {
          words: `${words} at ${value.toFixed(decimals)} instead of ${parameters[name].toFixed(decimals)}`,
          label: readArea(facts, { ...parameters, [name]: value }).label.label,
        };
      }),
    ),
    ...[-parameters.sensitivityPlaces, parameters.sensitivityPlaces].map((change) => ({
      words: `${Math.abs(change) === 1 ? 'One place' : `${Math.abs(change)} places`} to meet ${change < 0 ? 'fewer' : 'more'}`,
      label: readArea(withPlaces(facts, change), parameters).label.label,
    })),
  ];
}

function targetWords(id: keyof typeof testDefinitions): string {
  return `Target for ${testWords({ id })}`;
}

function withPlaces(facts: AreaFacts, change: number): AreaFacts {
  const places: Evidence = facts.evidence.placesToMeet;
  if (places.kind === 'notKnown') return facts;
  const placesToMeet = { ...places, value: Math.max(0, places.value + change) };
  return { ...facts, evidence: { ...facts.evidence, placesToMeet } };
}
