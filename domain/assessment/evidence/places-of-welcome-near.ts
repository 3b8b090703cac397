import { placedOnly, reachPlaces } from '../../reach/reach-places.ts';
import type { VenueStatus } from '../../records/venue.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';
import { statusRules } from './status-rules.ts';

/** The Places of Welcome nearest to a site, nearest first, then by id; at most three. */
export interface PlacesOfWelcomeNear {
  readonly nearest: readonly PlaceOfWelcomeNear[];
  /** On the register without a point, and not known to be closed. */
  readonly withoutPoint: number;
}

export interface PlaceOfWelcomeNear {
  readonly id: string;
  readonly name: string;
  /** From the boundary of the site, to the metre; 0 inside. */
  readonly distanceMetres: number;
  readonly status: Extract<VenueStatus, 'OPEN' | 'NOT_KNOWN'>;
  /** Opening hours as recorded. */
  readonly opening?: string;
  /** When it next opens is held for none. */
  readonly nextSession: 'NOT_HELD';
}

/**
 * The three nearest Places of Welcome that are not known to be closed, wherever they are.
 * Source: "Cohesion impact assessment", section 9, "Places of Welcome".
 * @example placesOfWelcomeNear(measureGround(inputs)).values.nearest[0]?.distanceMetres // 640
 */
export function placesOfWelcomeNear(ground: Ground): ItemContent<PlacesOfWelcomeNear> {
  const { inputs, distanceMetres } = ground;
  const { open, notKnown } = reachPlaces(inputs.venues, 'PLACE_OF_WELCOME', inputs.asOf, statusRules);
  const all = [
    ...placedOnly(open).map((place) => ({ place, status: 'OPEN' as const })),
    ...placedOnly(notKnown).map((place) => ({ place, status: 'NOT_KNOWN' as const })),
  ];
  const nearest = all
    .map(({ place, status }) => ({ place, status, metres: distanceMetres(place.position) }))
    .toSorted((a, b) => a.metres - b.metres || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, evidenceRules.placesOfWelcomeNamed)
    .map(({ place: { id, name, venue }, status, metres }) => ({
      id,
      name,
      distanceMetres: Math.round(metres),
      status,
      ...(venue.openingText ? { opening: venue.openingText } : {}),
      nextSession: 'NOT_HELD' as const,
    }));
  const withoutPoint = open.length + notKnown.length - all.length;
  return {
    title: 'Places of Welcome',
    query:
      'Which three Places of Welcome are nearest to the boundary of the site, and when do they next open?',
    inputs: ['the site', 'the public register of venues'],
    licences: licenceLines(inputs.licences.venues),
    values: { nearest, withoutPoint },
    notes: [
      'Straight-line distances from the boundary of the site. When a Place of Welcome next opens is not held.',
      ...(withoutPoint > 0
        ? [`${withoutPoint} more on the register have no point: one of them may be nearer.`]
        : []),
    ],
  };
}
