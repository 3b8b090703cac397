import type { Area, AreaCode } from '../geography/area.ts';
import type { AreaBasis } from '../place/place-by-name.ts';
import { type Based, basisOf } from '../provenance/field-basis.ts';
import type { NamedPlace } from '../records/dataset.ts';
import type { ExchangeParty, Project } from '../records/programme.ts';
import type { Venue } from '../records/venue.ts';

/** A ward or locality that a record lies in or reached, with what says so. */
export interface AreaTag {
  readonly area: AreaCode;
  readonly basis: AreaBasis;
  /** Name of the venue, place or locality that says so. */
  readonly from: string;
}

/** A tag with its area found. */
export type FoundTag = AreaTag & { readonly found: Area };

/** By what areas are told from records. */
export interface TaggingInput {
  readonly venue: (id: string) => Venue | undefined;
  /** The ward that holds a venue's point, or that carries the name of its neighbourhood, on the day asked about. */
  readonly wardOf: (venue: Venue) => AreaCode | undefined;
  /** The locality of a ward, or a locality itself; undefined: nobody has said. */
  readonly localityOf: (area: AreaCode) => AreaCode | undefined;
  readonly places: readonly NamedPlace[];
  /** Whether an area is of the edition asked about. */
  readonly isHeld: (area: AreaCode) => boolean;
  readonly nameOf: (area: AreaCode) => string;
}

const strongest: readonly AreaBasis[] = ['POINT', 'SAME_BUILDING', 'NAMED', 'TOWN'];

/**
 * The wards and localities that a project reached, as far as its record says: those of its venues and of the places and
 * localities that it names, each once by the strongest basis. What was only read between the lines (the premises of a
 * provider, where people came from) says nothing of where it reached, and the whole borough is no area of it.
 * Source: "Practice on record, and targets that can be met", section 2.
 * @example projectAreas(coffeeMornings, input).map(({ area, basis }) => [area, basis]) // [['south', 'NAMED'], ...]
 */
export function projectAreas(project: Project, input: TaggingInput): AreaTag[] {
  const isSaid = (field: string, item: string): boolean => basisOf(project, field, item) !== 'INFERRED';
  return each(
    [
      ...project.venues.filter((id) => isSaid('venues', id)).flatMap((id) => ofVenue(id, project, input)),
      ...project.places.filter((name) => isSaid('places', name)).flatMap((name) => ofPlace(name, input)),
      ...(project.wards ?? [])
        .flatMap((ward) => [ward, input.localityOf(ward)].filter((code) => code !== undefined))
        .map((area): AreaTag => ({ area, basis: 'NAMED', from: input.nameOf(area) })),
      ...project.localities
        .filter((code) => isSaid('localities', code))
        .map((area): AreaTag => ({ area, basis: 'NAMED', from: input.nameOf(area) })),
    ],
    input,
  );
}

/**
 * The localities that a project reached as far as its record says: those that it names, and those of its tags.
 * @example localitiesReached(placesOfWelcome, input) // ['east', 'north', 'south', 'west']
 */
export function localitiesReached(project: Project, input: TaggingInput): AreaCode[] {
  const tagged = projectAreas(project, input).flatMap(({ area }) => input.localityOf(area) ?? []);
  return [...new Set([...project.localities, ...tagged])];
}

/** The wards and localities of a party to an exchange. */
export function partyAreas({ venue, name, ward, locality }: ExchangeParty, input: TaggingInput): AreaTag[] {
  return each(
    [
      ...(venue === undefined ? [] : ofVenue(venue, {}, input)),
      ...ofPlace(name, input),
      ...[ward, ward && input.localityOf(ward)].flatMap((area) =>
        area ? [{ area, basis: 'NAMED', from: input.nameOf(area) } as const] : [],
      ),
      ...(locality ? [{ area: locality, basis: 'NAMED', from: input.nameOf(locality) } as const] : []),
    ],
    input,
  );
}

function ofVenue(id: string, record: Based, input: TaggingInput): AreaTag[] {
  const venue = input.venue(id);
  if (!venue || venue.restricted) return [];
  const from = venue.name;
  const ward = input.wardOf(venue);
  if (!venue.position) {
    const basis = venue.areaBasis ?? 'NAMED';
    const { statedLocality: area } = venue;
    return [
      ...(ward ? [{ area: ward, basis: 'NAMED', from } as const] : []),
      ...(area ? [{ area, basis, from }] : []),
    ];
  }
  const basis: AreaBasis = basisOf(record, 'venues', id) === 'DERIVED' ? 'SAME_BUILDING' : 'POINT';
  const locality = ward && input.localityOf(ward);
  return [ward, locality].flatMap((area) => (area ? [{ area, basis, from }] : []));
}

const ofPlace = (name: string, { places }: TaggingInput): AreaTag[] =>
  places
    .filter((place) => place.name === name)
    .flatMap(({ ward, locality, by = 'NAMED' }) =>
      [ward, locality].flatMap((area) => (area ? [{ area, basis: by, from: name }] : [])),
    );

/** Each area once, in the order of the bases and then of the codes. */
function each(tags: readonly AreaTag[], { isHeld }: TaggingInput): AreaTag[] {
  const rank = ({ basis }: AreaTag): number => strongest.indexOf(basis);
  const sorted = tags
    .filter(({ area }) => isHeld(area))
    .toSorted((a, b) => rank(a) - rank(b) || (a.area < b.area ? -1 : a.area > b.area ? 1 : 0));
  return [...Map.groupBy(sorted, ({ area }) => area).values()].flatMap(([first]) => first ?? []);
}
