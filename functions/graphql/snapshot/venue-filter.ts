import { InvalidInput, NotFound } from '../../../domain/errors/errors.ts';
import type { Area } from '../../../domain/geography/area.ts';
import { metresWithin } from '../../../domain/geography/metres-within.ts';
import { parseAreaCode } from '../../../domain/geography/parse-area-code.ts';
import { parseBox, parsePosition, parseRadiusMetres } from '../../../domain/geography/parse-position.ts';
import type { Box } from '../../../domain/geography/position.ts';
import type { Circle } from '../../../domain/geography/wards-touched.ts';
import { publishedParameters } from '../../../domain/method/method.ts';
import { parseOpenInstant, venueStateAt } from '../../../domain/opening/venue-open-at.ts';
import type { FoundVenue } from '../../../domain/place/found-venue.ts';
import { statusAt } from '../../../domain/place/status-at.ts';
import { kindsWithin, parseVenueKind } from '../../../domain/place/venue-kinds.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { Venue, VenueStatus } from '../../../domain/records/venue.ts';
import { matchWords } from '../../../domain/search/match-words.ts';
import { parseWords } from '../../../domain/search/parse-words.ts';
import type { VenueFilter } from '../../../schema/generated/resolver-types.ts';
import type { AreaDirectory } from './area-directory.ts';
import { localityOfVenue, wardOfVenue } from './venue-place.ts';

/** A venue filter that was read and found right. Absent: no such condition. */
export interface VenueConditions {
  readonly words?: readonly string[];
  readonly kinds?: ReadonlySet<string>;
  readonly ward?: Area;
  readonly locality?: Area;
  readonly near?: Circle;
  readonly within?: Box;
  readonly placeOfWelcome?: boolean;
  readonly warmSpace?: boolean;
  readonly status?: VenueStatus;
  readonly hasLocation?: boolean;
  /** Instant, and whether to keep those open at it or those of which that is not known. */
  readonly open?: { readonly at: number; readonly state: 'OPEN' | 'NOT_KNOWN' };
}

const mostKinds = 50;

/** @throws InvalidInput, NotFound naming the condition that is wrong */
export function readVenueFilter(
  filter: VenueFilter | null | undefined,
  directory: AreaDirectory,
  today: CalendarDate,
): VenueConditions {
  if (!filter) return {};
  const { text, kinds, ward, locality, near, within, placeOfWelcome, warmSpace, status, hasLocation } =
    filter;
  const { openAt } = filter;
  if (kinds && kinds.length > mostKinds) {
    throw new InvalidInput('filter.kinds', `${kinds.length} kinds are too many. Give at most ${mostKinds}.`);
  }
  return {
    ...(text != null && { words: parseWords('filter.text', text) }),
    ...(kinds && { kinds: kindsWithin(kinds.map((kind) => parseVenueKind('filter.kinds', kind).id)) }),
    ...(ward != null && { ward: mappedArea('filter.ward', 'WARD', ward, directory) }),
    ...(locality != null && { locality: mappedArea('filter.locality', 'LOCALITY', locality, directory) }),
    ...(near && {
      near: {
        ...parsePosition('filter.near', near),
        radiusMetres: parseRadiusMetres('filter.near.radiusMetres', near.radiusMetres),
      },
    }),
    ...(within && { within: parseBox('filter.within', within) }),
    ...(placeOfWelcome != null && { placeOfWelcome }),
    ...(warmSpace != null && { warmSpace }),
    ...(status && { status }),
    ...(hasLocation != null && { hasLocation }),
    ...(openAt != null && {
      open: { at: parseOpenInstant('filter.openAt', openAt, today), state: 'OPEN' as const },
    }),
  };
}

/** An area of the edition with boundaries. @throws NotFound, or InvalidInput for another level or edition */
export function mappedArea(
  field: string,
  level: 'WARD' | 'LOCALITY',
  text: string,
  directory: AreaDirectory,
): Area {
  const code = parseAreaCode(field, text);
  const area = directory.find(code);
  if (!area) throw new NotFound(level.toLowerCase(), code);
  if (area.level !== level) throw new InvalidInput(field, `${code} is not a ${level.toLowerCase()}.`);
  if (area.edition === directory.mappedEdition.id) return area;
  throw new InvalidInput(
    field,
    `${code} is a ward of the ${area.edition} edition, whose boundaries are not held. Use the wards of the ${directory.mappedEdition.id} edition.`,
  );
}

/** The venues that meet all conditions, with their distance where the question has a point, in the order given. */
export function keepVenues(
  venues: readonly Venue[],
  wanted: VenueConditions,
  directory: AreaDirectory,
  today: () => CalendarDate,
): readonly FoundVenue[] {
  const { near, words, kinds, ward, locality, within, placeOfWelcome, warmSpace, status, hasLocation } =
    wanted;
  const { open } = wanted;
  const metresTo = near && metresWithin(near);
  return venues.flatMap((venue): FoundVenue[] => {
    const { position } = venue;
    const distance = position && metresTo?.(position);
    if (near && distance === undefined) return [];
    if (kinds && !kinds.has(venue.kind)) return [];
    if (placeOfWelcome !== undefined && venue.placeOfWelcome !== placeOfWelcome) return [];
    if (warmSpace !== undefined && (venue.warmSpace !== undefined) !== warmSpace) return [];
    if (hasLocation !== undefined && (position !== undefined) !== hasLocation) return [];
    if (ward && wardOfVenue(venue, directory)?.code !== ward.code) return [];
    if (locality && localityOfVenue(venue, directory)?.code !== locality.code) return [];
    if (within && !(position && inBox(position, within))) return [];
    if (status && statusAt(venue, today(), publishedParameters).status !== status) return [];
    if (open && venueStateAt(venue, open.at, publishedParameters).state !== open.state) return [];
    if (words && matchWords(words, venue.name, otherTexts(venue)) === 0) return [];
    return [distance === undefined ? venue : { ...venue, distanceMetres: distance }];
  });
}

const inBox = ({ lon, lat }: { readonly lon: number; readonly lat: number }, box: Box): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

export const otherTexts = (venue: Venue): string[] =>
  [venue.address, venue.neighbourhood, venue.operator, venue.postcode, ...(venue.aliases ?? [])].filter(
    (text): text is string => text !== undefined,
  );
