import type { MeetingBuilding } from '../../place/meeting-places.ts';
import { publicBuildings } from '../../place/meeting-places.ts';
import { statusAt } from '../../place/status-at.ts';
import { venueKind } from '../../place/venue-kinds.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { measurablePosition } from '../../reach/reach-places.ts';
import type { LocationPrecision, Venue, VenueStatus } from '../../records/venue.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import type { Ground } from './ground.ts';
import { statusRules } from './status-rules.ts';

/** Places to meet near a site, and whatever else stands on it. */
export interface VenuesNear {
  /** Within the largest radius, nearest first, then by id; closed ones too, as such. */
  readonly venues: readonly VenueNear[];
  /** How many are open, and of how many it is not known, within each radius. */
  readonly within: readonly {
    readonly radiusMetres: number;
    readonly open: number;
    readonly notKnown: number;
  }[];
  /** Other public buildings inside the site: a school, a place of worship. By id. */
  readonly otherBuildingsInside: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  }[];
  /** Places to meet of the register that have no point, so that no distance can be told. */
  readonly withoutPoint: number;
}

export interface VenueNear {
  readonly id: string;
  readonly name: string;
  /** In words: "Library". */
  readonly kind: string;
  readonly placeOfWelcome: boolean;
  /** From the boundary of the site, to the metre; 0 inside. */
  readonly distanceMetres: number;
  readonly insideSite: boolean;
  /** Inside the site and not known to be closed. */
  readonly atRisk: boolean;
  /** On the day asked about. */
  readonly status: VenueStatus;
  /** What the status rests on, with its date. */
  readonly statusStatement?: string;
  /** Opening hours as recorded. Notes on access are held for no venue. */
  readonly opening?: string;
  readonly precision: LocationPrecision;
}

/**
 * Places to meet within the largest radius, one a building however many records name it.
 * Source: "Cohesion impact assessment", section 9, "Venues".
 * @example venuesNear(measureGround(inputs)).values.venues.filter(({ atRisk }) => atRisk)
 */
export function venuesNear(ground: Ground): ItemContent<VenuesNear> {
  const { inputs, buildings } = ground;
  const farthest = Math.max(...inputs.radiiMetres);
  const measured = buildings.map((building) => venueNear(building, ground));
  const venues = measured
    .filter((venue) => venue !== undefined)
    .filter(({ distanceMetres }) => distanceMetres <= farthest)
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres || (a.id < b.id ? -1 : 1));
  const withoutPoint = measured.length - measured.filter((venue) => venue !== undefined).length;
  const count = (radius: number, status: VenueStatus): number =>
    venues.filter((venue) => venue.distanceMetres <= radius && venue.status === status).length;
  return {
    title: 'Places to meet',
    query: `Which places where people meet stand within ${inputs.radiiMetres.join(', ')} m of the boundary of the site, and which inside it?`,
    inputs: ['the site', 'the public register of venues'],
    licences: licenceLines(inputs.licences.venues),
    values: {
      venues: venues.map((venue) => ({ ...venue, distanceMetres: Math.round(venue.distanceMetres) })),
      within: inputs.radiiMetres.map((radiusMetres) => ({
        radiusMetres,
        open: count(radiusMetres, 'OPEN'),
        notKnown: count(radiusMetres, 'NOT_KNOWN'),
      })),
      otherBuildingsInside: otherBuildingsInside(ground),
      withoutPoint,
    },
    notes: [
      'Straight-line distances from the boundary of the site; 0 is inside. Most points are the centre of a postcode, so a place close to the boundary may stand on the other side of it.',
      `Whether a place is open is read from dated records; a record older than ${statusRules.statusMaxAgeYears} years leaves it not known.`,
      'Notes on access (steps, lifts, hearing loops) are held for no venue.',
      ...(withoutPoint > 0
        ? [`${withoutPoint} places to meet of the register have no point and could not be measured.`]
        : []),
    ],
  };
}

function venueNear(building: MeetingBuilding, ground: Ground): VenueNear | undefined {
  const place = placed(building.records);
  if (!place) return undefined;
  const distanceMetres = ground.distanceMetres(place.position);
  const insideSite = distanceMetres === 0;
  const { status, statement } = statusOfBuilding(building, ground.inputs.asOf);
  const [main] = building.records;
  const opening = building.records.find(({ openingText }) => openingText)?.openingText;
  return {
    id: building.id,
    name: building.name,
    kind: kindName(building.meeting.find(({ kind }) => venueKind(kind)?.meetingPlace)?.kind ?? main?.kind),
    placeOfWelcome: building.meeting.some(({ placeOfWelcome }) => placeOfWelcome),
    distanceMetres,
    insideSite,
    atRisk: insideSite && status !== 'CLOSED',
    status,
    ...(statement ? { statusStatement: statement } : {}),
    ...(opening ? { opening } : {}),
    precision: place.precision,
  };
}

const kindName = (kind = ''): string => venueKind(kind)?.name ?? kind;

/** The record whose point stands for a building; undefined where no distance can be measured. */
function placed(records: readonly Venue[]) {
  const position = measurablePosition(records);
  const precision = records.find((record) => record.position === position)?.precision;
  return position && precision ? { position, precision } : undefined;
}

const mostOpenFirst = ['OPEN', 'TEMPORARILY_CLOSED', 'NOT_KNOWN', 'CLOSED'] as const;

/**
 * A building is what the most open of the records by which it is a place to meet says.
 * @example statusOfBuilding(building, asOf).status // 'OPEN'
 */
export function statusOfBuilding(
  { meeting }: Pick<MeetingBuilding, 'meeting'>,
  asOf: CalendarDate,
): { readonly status: VenueStatus; readonly statement: string | undefined } {
  const readings = meeting.map((record) => statusAt(record, asOf, statusRules));
  const status = mostOpenFirst.find((each) => readings.some((reading) => reading.status === each));
  const deciding = readings.find((reading) => reading.status === status);
  return { status: status ?? 'NOT_KNOWN', statement: deciding?.record?.statement };
}

function otherBuildingsInside({ inputs, buildings, distanceMetres }: Ground) {
  const meeting = new Set(buildings.map(({ id }) => id));
  return publicBuildings(inputs.venues).flatMap(({ id, name, records }) => {
    const place = meeting.has(id) ? undefined : placed(records);
    if (!place || distanceMetres(place.position) > 0) return [];
    return [{ id, name, kind: kindName(records[0]?.kind) }];
  });
}
