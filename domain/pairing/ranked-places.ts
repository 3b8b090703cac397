import type {
  AreaClassification,
  ClassificationRun,
} from '../cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { distanceMetres } from '../geography/measures.ts';
import { message, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { documentedPlaces } from './documented-places.ts';
import { exchangePairs } from './exchange-pairs.ts';
import type { ExchangePair, PairingBasis, PairingCandidate, PairSuggestion, PlacedParty } from './pairing.ts';
import { pairingPoints } from './pairing-points.ts';
import { placeArea } from './place-party.ts';
import { limitsOf, practiceSentence, projectsIn } from './projects-at.ts';

/** Every place from which practice could come to one cold spot. */
export interface RankedPlaces {
  readonly coldSpot: AreaClassification;
  readonly basis: PairingBasis;
  /** All that are considered: most points first, of equal points the nearer one. */
  readonly suggestions: readonly PairSuggestion[];
  /** Contacts on record between the cold spot and other places. */
  readonly exchanges: readonly ExchangePair[];
}

/**
 * For each cold spot of a run, by name, every place from which practice could come, in order. Candidates are the areas
 * labelled a catalyst of change; where no other area is, places with a documented practice, which is no label.
 * `run` is the answer of `classifyAreas` to `input`.
 * Source: "Cold spots and catalysts of change", section 10.
 */
export function rankedPlaces(input: ClassifyAreasInput, run: ClassificationRun): readonly RankedPlaces[] {
  const catalysts = run.areas.filter(({ catalyst }) => catalyst);
  const labelled = catalysts.map((one) => catalystCandidate(one, input));
  const documented = documentedPlaces(input);
  const contacts = exchangePairs(input);
  return run.areas
    .filter(({ coldSpot }) => coldSpot)
    .map((coldSpot) => {
      const elsewhere = (candidates: readonly PairingCandidate[]) =>
        candidates.filter((candidate) => !isIn(candidate, coldSpot));
      const byLabel = elsewhere(labelled);
      const others = byLabel.length > 0 ? byLabel : elsewhere(documented);
      const own = contacts.filter(({ from, to }) => isIn(from, coldSpot) !== isIn(to, coldSpot));
      const suggestions = others
        .map((candidate) => suggestionOf(coldSpot, candidate, own, input))
        .toSorted(byPointsThenDistance);
      const basis =
        others.length === 0 ? 'NOTHING_FOUND' : byLabel.length > 0 ? 'CATALYST' : 'PRACTICE_ON_RECORD';
      return { coldSpot, basis, suggestions, exchanges: own };
    });
}

function catalystCandidate(classification: AreaClassification, input: ClassifyAreasInput): PairingCandidate {
  const { area, label } = classification;
  return {
    ...placeArea(area, input.areas),
    area,
    classification,
    grounds: message('pairing.labelled', { label }),
    projects: projectsIn(area, input),
  };
}

function suggestionOf(
  coldSpot: AreaClassification,
  candidate: PairingCandidate,
  own: readonly ExchangePair[],
  input: ClassifyAreasInput,
): PairSuggestion {
  const from = coldSpot.area.centroid;
  const metres = from && candidate.point ? distanceMetres(from, candidate.point) : undefined;
  const reasons = pairingPoints({
    coldSpot,
    coldProjects: projectsIn(coldSpot.area, input),
    candidate,
    metres,
    between: own.filter(({ from: one, to: other }) => isSame(one, candidate) || isSame(other, candidate)),
    run: input,
  });
  return {
    ...candidate,
    reasons,
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    mostPoints: reasons.reduce((sum, { most }) => sum + most, 0),
    ...(metres === undefined ? {} : { distanceMetres: metres }),
    distanceNote:
      metres === undefined
        ? message('pairing.noDistance')
        : oneText(
            message('pairing.straightLine', { area: untranslated(coldSpot.area.name) }),
            candidate.pointBasis,
          ),
    practice: candidate.projects.map(practiceSentence),
    limits: limitsOf(candidate.projects),
    transferNote: message('pairing.transfer'),
  };
}

function byPointsThenDistance(a: PairSuggestion, b: PairSuggestion): number {
  const far = Number.MAX_VALUE;
  return (
    b.points - a.points ||
    (a.distanceMetres ?? far) - (b.distanceMetres ?? far) ||
    a.name.localeCompare(b.name, 'en-GB')
  );
}

const isIn = ({ ward, locality }: PlacedParty, { area }: AreaClassification): boolean =>
  ward?.code === area.code || (area.level === 'LOCALITY' && locality?.code === area.code);

/** A party of a contact is the candidate itself, or lies in the area that is the candidate. */
function isSame(party: PlacedParty, candidate: PairingCandidate): boolean {
  if (candidate.classification) {
    return [party.ward?.code, party.locality?.code].includes(candidate.area.code);
  }
  return candidate.venue ? party.venue?.id === candidate.venue.id : party.name === candidate.name;
}
