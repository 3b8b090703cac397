import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { PlaceFate } from '../model/assessment.ts';
import { fateOf, type SaidOfPlaces, takenBySaying } from './place-fates.ts';

/** A meeting place that the evidence finds inside the site, with what a person says becomes of it. */
export interface PlaceInside {
  readonly id: string;
  readonly name: string;
  /** Undefined: nobody has said, which is neither kept nor lost. */
  readonly fate?: PlaceFate;
}

/** Meeting places that a scheme takes, and those of which it is not known. Names; an id where no name is held. */
export interface PlacesAtStake {
  readonly lost: readonly string[];
  /** Inside the site, and said to move elsewhere: whether people go on meeting there is to be looked into. */
  readonly moved: readonly string[];
  /** Inside the site, and looked into: what becomes of them is not known yet. */
  readonly notKnown: readonly string[];
  /** Inside the site, and nobody has said what becomes of them. */
  readonly unsaid: readonly string[];
}

/**
 * The places inside the site, each with its fate.
 * @param evidence of the newest pack
 * @example placesInside(content, evidence) // [{ id: 'hall', name: 'Made-up Hall', fate: 'KEPT' }]
 */
export const placesInside = (
  content: SaidOfPlaces,
  { meetingPlacesAtRisk }: Pick<Level1Facts, 'meetingPlacesAtRisk'>,
): readonly PlaceInside[] =>
  meetingPlacesAtRisk.map(({ id, name }) => {
    const fate = fateOf(content, id);
    return { id, name, ...(fate ? { fate } : {}) };
  });

/**
 * The places that a scheme takes: those its facts name, those inside the site that are said to be lost and those that
 * the option put forward closes, each once. A place inside of which nobody has said is at stake too.
 * Source: "Cohesion impact assessment", section 5 (loss of a mixing venue) and section 9 (inside the site: at risk).
 * @example placesAtStake({ facts: { title: 'A', venuesLost: ['hall'] }, options: [] }, undefined).lost // ['hall']
 */
export function placesAtStake(content: SaidOfPlaces, evidence: Level1Facts | undefined): PlacesAtStake {
  const inside = evidence ? placesInside(content, evidence) : [];
  const nameOf = (venue: string) => inside.find(({ id }) => id === venue)?.name ?? venue;
  const named = (wanted: PlaceFate | undefined) =>
    inside.flatMap(({ name, fate }) => (fate === wanted ? [name] : []));
  return {
    lost: takenBySaying(content).map(nameOf),
    moved: named('MOVED'),
    notKnown: named('NOT_KNOWN'),
    unsaid: named(undefined),
  };
}
