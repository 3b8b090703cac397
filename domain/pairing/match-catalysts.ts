import type {
  AreaClassification,
  ClassificationRun,
} from '../cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import type { Area } from '../geography/area.ts';
import { type Alone, type Judged, matchSides } from '../matching/match-sides.ts';
import type { PairingBasis, PairSuggestion } from './pairing.ts';
import { rankedPlaces } from './ranked-places.ts';

/** Why a place is not considered for a cold spot: it lies in it, or a labelled place goes before one that has no label. */
export type CatalystRefusal = 'NOT_CONSIDERED';

/** A cold spot with the one place that is proposed for it. */
export interface MatchedColdSpot {
  readonly coldSpot: AreaClassification;
  readonly basis: PairingBasis;
  readonly suggestion: PairSuggestion;
}

/** Each cold spot with one place from which practice could come. */
export interface CatalystMatching {
  /** Most points first. */
  readonly matches: readonly MatchedColdSpot[];
  /** Points of all pairs together, and what they would be if the best pair were taken first each time. */
  readonly points: number;
  readonly greedyPoints: number;
  readonly coldSpotsWithout: readonly Pick<Alone<Area, CatalystRefusal>, 'who' | 'why' | 'possible'>[];
  /** Places that no cold spot is left for. */
  readonly placesWithout: number;
}

/** A way that is not known is longer than any in the borough. Metres. */
const unknownWay = 100_000;

/**
 * Gives each cold spot of a run one place from which practice could come, so that the points of all pairs together are
 * the most there are; of ways with as many points that with the shortest ways. Points are those of `pairingPoints`.
 * `run` is the answer of `classifyAreas` to `input`.
 * @param spotsPerPlace how many cold spots one place may serve, from 1
 * Source: "Cold spots and catalysts of change", section 10.
 */
export function matchCatalysts(
  input: ClassifyAreasInput,
  run: ClassificationRun,
  spotsPerPlace: number,
): CatalystMatching {
  const ranked = rankedPlaces(input, run).map((each) => ({
    ...each,
    id: each.coldSpot.area.code as string,
    atMost: 1,
    byPlace: new Map(each.suggestions.map((suggestion) => [placeId(suggestion), suggestion])),
  }));
  const places = [...new Set(ranked.flatMap(({ byPlace }) => [...byPlace.keys()]))].map((id) => ({
    id,
    atMost: spotsPerPlace,
  }));
  const found = matchSides(ranked, places, (one, { id }): Judged<CatalystRefusal, PairSuggestion> => {
    const suggestion = one.byPlace.get(id);
    if (!suggestion) return { refused: ['NOT_CONSIDERED'] };
    const burden = Math.round(suggestion.distanceMetres ?? unknownWay);
    return { gain: suggestion.points, burden, facts: suggestion };
  });
  return {
    matches: found.matches.map(({ one: { coldSpot, basis }, facts }) => ({
      coldSpot,
      basis,
      suggestion: facts,
    })),
    points: found.gain,
    greedyPoints: found.greedyGain,
    coldSpotsWithout: found.aloneOfOne.map(({ who, why, possible }) => ({
      who: who.coldSpot.area,
      why,
      possible,
    })),
    placesWithout: found.aloneOfOther.length,
  };
}

/** What makes two suggestions the same place. */
const placeId = ({ venue, area, name, classification }: PairSuggestion): string =>
  classification ? area.code : (venue?.id ?? name);
