import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { AssessmentContent } from '../record/assessment.ts';

/** Meeting places that a scheme takes, and those of which nobody has said. Names; an id where no name is held. */
export interface PlacesAtStake {
  readonly lost: readonly string[];
  /** Inside the site, while the facts do not say which places are lost. */
  readonly undecided: readonly string[];
}

/**
 * The places that a scheme takes: those its facts name and those that the option put forward closes, each once. While
 * the facts name none, not even an empty list, every meeting place inside the site is undecided.
 * Source: "Cohesion impact assessment", section 5 (loss of a mixing venue) and section 9 (inside the site: at risk).
 * @example placesAtStake({ facts: { title: 'A', venuesLost: ['hall'] }, options: [] }).lost // ['hall']
 */
export function placesAtStake(
  { facts, options }: Pick<AssessmentContent, 'facts' | 'options'>,
  evidence: Level1Facts | undefined,
): PlacesAtStake {
  const inside = evidence?.meetingPlacesAtRisk ?? [];
  const nameOf = (venue: string) => inside.find(({ id }) => id === venue)?.name ?? venue;
  const lost = [...new Set([...(facts.venuesLost ?? []), ...(options[0]?.closes ?? [])])];
  const undecided = facts.venuesLost === undefined ? inside.filter(({ id }) => !lost.includes(id)) : [];
  return { lost: lost.map(nameOf), undecided: undecided.map(({ name }) => name) };
}
