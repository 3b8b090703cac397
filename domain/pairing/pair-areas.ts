import type {
  AreaClassification,
  ClassificationRun,
} from '../cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { Pairing, PairingBasis, PairSuggestion } from './pairing.ts';
import { pairingRules } from './pairing-rules.ts';
import { rankedPlaces } from './ranked-places.ts';

/**
 * For each cold spot of a run, by name, up to three places from which practice could come, highest points first, of
 * equal points the nearer one. Candidates are the areas labelled a catalyst of change. Where no area is, that is said,
 * and places with a documented practice stand in its place, which is not a label. Officers choose; points only order.
 * `run` is the answer of `classifyAreas` to `input`.
 * Source: "Cold spots and catalysts of change", section 10.
 * @example pairAreas(input, classifyAreas(input))[0]?.sentence
 * // "No other area is on record as a catalyst of change on 22 November 2026, so nothing is found by the method ..."
 */
export function pairAreas(input: ClassifyAreasInput, run: ClassificationRun): Pairing[] {
  return rankedPlaces(input, run).map(({ coldSpot, basis, suggestions: all, exchanges }) => {
    const suggestions = all.slice(0, pairingRules.suggestionsAtMost);
    return {
      coldSpot,
      basis,
      suggestions,
      considered: all.length,
      exchanges,
      sentence: sentenceOf(coldSpot, basis, suggestions, all.length, input),
    };
  });
}

function sentenceOf(
  { area }: AreaClassification,
  basis: PairingBasis,
  suggestions: readonly PairSuggestion[],
  considered: number,
  { asOf }: ClassifyAreasInput,
): ToldText {
  const names = suggestions.map(({ name }) => untranslated(name));
  const told = { area: untranslated(area.name), day: asOf };
  if (basis === 'CATALYST') {
    return message('pairing.catalysts', { ...told, considered, names, count: names.length });
  }
  return oneText(
    message('pairing.noCatalyst', told),
    basis === 'NOTHING_FOUND' ? message('pairing.noPractice') : message('pairing.practice', { names }),
  );
}
