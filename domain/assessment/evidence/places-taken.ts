import type { NamedThing } from './evidence-inputs.ts';
import { firstPackMethod, packRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';
import { venuesNear } from './venues-near.ts';

/** The meeting places that a scheme takes, by id, and how that is known. */
export interface PlacesTaken {
  readonly places: readonly NamedThing[];
  /** Whether it is said of every place inside the site what becomes of it; undefined by the first rules. */
  readonly said?: boolean;
  readonly note: string;
}

/**
 * What a person named as lost, with the places to meet inside the site of which nobody said that they are kept: they are
 * at risk. By the first rules the latter count only while nothing at all was said.
 * @example placesTaken(measureGround(inputs)).places // [{ id: 'lib-darlaston', name: 'Darlaston Library' }]
 */
export function placesTaken(ground: Ground): PlacesTaken {
  const { scheme, packMethod = firstPackMethod } = ground.inputs;
  const { venuesLost, venuesKept = [] } = scheme;
  const { fatesOneByOne } = packRules[packMethod];
  if (!fatesOneByOne) return venuesLost ? asStated(named(venuesLost, ground)) : unsaid(atRisk(ground));
  const lost = new Set(venuesLost);
  const open = atRisk(ground).filter(({ id }) => !lost.has(id) && !venuesKept.includes(id));
  if (open.length === 0) return { ...asStated(named(venuesLost ?? [], ground)), said: true };
  if (lost.size === 0) return { ...unsaid(open), said: false };
  return {
    places: inOrder([...named(venuesLost ?? [], ground), ...open]),
    said: false,
    note: 'What this scheme takes is as the assessment states it, with the places to meet inside the site of which it does not say that they are kept.',
  };
}

const asStated = (places: readonly NamedThing[]): PlacesTaken => ({
  places,
  note: 'What this scheme takes is as the assessment states it.',
});

const unsaid = (places: readonly NamedThing[]): PlacesTaken => ({
  places,
  note: 'The assessment does not say yet which places this scheme takes; the places to meet inside the site are counted.',
});

function named(venues: readonly string[], { inputs }: Ground): readonly NamedThing[] {
  const names = new Map(
    inputs.venues.filter(({ restricted }) => !restricted).map(({ id, name }) => [id, name]),
  );
  const held = [...new Set(venues)].filter((id) => names.has(id));
  return inOrder(held.map((id) => ({ id, name: names.get(id) ?? id })));
}

const atRisk = (ground: Ground): readonly NamedThing[] =>
  inOrder(
    venuesNear(ground)
      .values.venues.filter((venue) => venue.atRisk)
      .map(({ id, name }) => ({ id, name })),
  );

const inOrder = (places: readonly NamedThing[]): readonly NamedThing[] =>
  [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
