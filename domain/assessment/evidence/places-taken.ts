import type { NamedThing } from './evidence-inputs.ts';
import type { Ground } from './ground.ts';
import { venuesNear } from './venues-near.ts';

/** The meeting places that a scheme takes, by id, and how that is known. */
export interface PlacesTaken {
  readonly places: readonly NamedThing[];
  readonly note: string;
}

/**
 * What a person named as lost; before anybody did, the places to meet inside the site, which are at risk.
 * @example placesTaken(measureGround(inputs)).places // [{ id: 'lib-darlaston', name: 'Darlaston Library' }]
 */
export function placesTaken(ground: Ground): PlacesTaken {
  const { venuesLost } = ground.inputs.scheme;
  if (venuesLost !== undefined) {
    const names = new Map(
      ground.inputs.venues.filter(({ restricted }) => !restricted).map(({ id, name }) => [id, name]),
    );
    const places = [...new Set(venuesLost)]
      .sort()
      .flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? id }] : []));
    return { places, note: 'What this scheme takes is as the assessment states it.' };
  }
  const places = venuesNear(ground)
    .values.venues.filter(({ atRisk }) => atRisk)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    places,
    note: 'The assessment does not say yet which places this scheme takes; the places to meet inside the site are counted.',
  };
}
