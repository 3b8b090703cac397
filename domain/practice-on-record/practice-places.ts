import type { Area } from '../geography/area.ts';
import { areasByCode } from '../geography/areas-by-code.ts';
import type { Position } from '../geography/position.ts';
import { wardsOfTown } from '../place/place-by-name.ts';
import { venuesById } from '../place/venues-by-id.ts';
import type { Venue } from '../records/venue.ts';
import { type EvidenceOn, makesMark } from './evidence-on.ts';
import type { PracticeOn } from './practice-input.ts';
import { type MarkRead, practiceMark } from './practice-mark.ts';

/** What the point of a mark stands for. Only BUILDING is an address; the others are middles of what is known. */
export type MarkPoint = 'BUILDING' | 'WARD_MIDDLE' | 'TOWN_MIDDLE' | 'LOCALITY_MIDDLE' | 'NOT_KNOWN';

/** A place that sources name, with all that is on record of it. */
export interface PracticePlace extends MarkRead {
  readonly name: string;
  /** The ward or locality that it lies in. */
  readonly area: Area;
  readonly point?: Position;
  readonly pointOf: MarkPoint;
  readonly items: readonly EvidenceOn[];
}

/** Two places that a source names as having exchanged practice. */
export interface PracticeExchange {
  readonly from: PracticePlace;
  readonly to: PracticePlace;
}

/**
 * The places with a mark, by name: those of which a source counts or states that something was done.
 * @example practicePlaces(practice, venues).map(({ name }) => name) // ['Aldridge', 'Barr Beacon School', ...]
 */
export function practicePlaces(
  { items, labels, areas }: PracticeOn,
  venues: readonly Venue[],
): PracticePlace[] {
  const byPlace = Map.groupBy(
    items.filter(({ evidence }) => evidence.place !== undefined),
    ({ evidence }) => evidence.place ?? '',
  );
  return [...byPlace]
    .flatMap(([name, ofPlace]) => {
      const area = areaOf(ofPlace, areas);
      if (!area || !ofPlace.some(makesMark)) return [];
      return [
        {
          ...practiceMark(ofPlace, labels),
          ...pointOf(name, ofPlace, area, areas, venues),
          name,
          area,
          items: ofPlace,
        },
      ];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * The pairs of marked places that exchanged practice, each once.
 * @example practiceExchanges(places).map(({ from, to }) => [from.name, to.name]) // [['Brownhills', 'Caldmore']]
 */
export function practiceExchanges(places: readonly PracticePlace[]): PracticeExchange[] {
  return places.flatMap((from) => {
    const others = new Set(from.items.filter(makesMark).flatMap(({ evidence }) => evidence.otherPlace ?? []));
    return places.filter(({ name }) => name > from.name && others.has(name)).map((to) => ({ from, to }));
  });
}

const areaOf = ([first]: readonly EvidenceOn[], areas: readonly Area[]): Area | undefined =>
  first && areasByCode(areas).get(first.evidence.area);

function pointOf(
  name: string,
  items: readonly EvidenceOn[],
  area: Area,
  areas: readonly Area[],
  venues: readonly Venue[],
): Pick<PracticePlace, 'point' | 'pointOf'> {
  const building = items
    .filter(({ evidence }) => evidence.basis === 'POINT')
    .map(({ evidence }) => positionOf(evidence.venue, venues))
    .find((position) => position !== undefined);
  if (building) return { point: building, pointOf: 'BUILDING' };
  const isTown = items.some(({ evidence }) => evidence.basis === 'TOWN');
  const town = isTown ? middleOf(wardsOfTown(name, areas)) : undefined;
  if (town) return { point: town, pointOf: 'TOWN_MIDDLE' };
  if (!area.centroid) return { pointOf: 'NOT_KNOWN' };
  return { point: area.centroid, pointOf: area.level === 'WARD' ? 'WARD_MIDDLE' : 'LOCALITY_MIDDLE' };
}

/** The point of a venue, or of the other record of its building. */
function positionOf(id: string | undefined, venues: readonly Venue[]): Position | undefined {
  const byId = venuesById(venues);
  const venue = id === undefined ? undefined : byId.get(id);
  return venue?.position ?? (venue?.sameBuildingAs ? byId.get(venue.sameBuildingAs)?.position : undefined);
}

function middleOf(wards: readonly Area[]): Position | undefined {
  const points = wards.flatMap(({ centroid }) => centroid ?? []);
  if (points.length === 0) return undefined;
  const mean = (of: (point: Position) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat) };
}
