import { RefusedInput } from '../../errors/refused-input.ts';
import { parsePosition } from '../../geography/parse-position.ts';
import type { Position } from '../../geography/position.ts';
import { message, untranslated } from '../../messages/message.ts';
import { parseVenueKind } from '../../place/venue-kinds.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Venue } from '../../records/venue.ts';

/** A venue that does not stand yet, open on the day asked about. */
export interface AddedVenue {
  /** 1 to 100 characters; without one it is called by its kind. */
  readonly name?: string;
  /** Id of a kind of venue: "community-centre". */
  readonly kind: string;
  readonly point: Position;
  /** Whether it would be a Place of Welcome; a venue of that kind always is. */
  readonly placeOfWelcome?: boolean;
}

/** So many venues one what-if may open, close or add, each. */
export const venueChangesAtMost = 50;
const longestName = 100;

/**
 * Reads ids of venues on the register and gives every record of each building, because a building is open or closed
 * under all its records.
 * @param without buildings that must not be named here too
 * @throws InvalidInput for an id that is not on the register, for too many, or for a building in both lists
 */
export function parseVenueIds(
  field: string,
  ids: readonly string[],
  register: readonly Venue[],
  without: readonly Venue[] = [],
): Venue[] {
  refuseTooMany(field, ids.length);
  const buildings = ids.map((id, index) => {
    const found = register.find((venue) => venue.id === id);
    if (!found) {
      throw new RefusedInput(
        `${field}[${index}]`,
        message('refusal.venueUnknown', { id: untranslated(id.slice(0, 80)) }),
      );
    }
    const building = found.sameBuildingAs ?? found.id;
    if (without.some((venue) => (venue.sameBuildingAs ?? venue.id) === building)) {
      throw new RefusedInput(
        `${field}[${index}]`,
        message('refusal.venueBoth', { name: untranslated(found.name) }),
      );
    }
    return building;
  });
  return register.filter((venue) => buildings.includes(venue.sameBuildingAs ?? venue.id));
}

/** The register with these venues open, or closed, from the day on. */
export function setOpen(
  register: readonly Venue[],
  changed: readonly Venue[],
  status: 'OPEN' | 'CLOSED',
  date: CalendarDate,
): Venue[] {
  return register.map((venue) =>
    changed.some(({ id }) => id === venue.id)
      ? {
          ...venue,
          statusHistory: [
            ...venue.statusHistory,
            { status, date, statement: `${status.toLowerCase()} in a what-if` },
          ],
        }
      : venue,
  );
}

/**
 * Makes the venues that a reader adds, open on the day. They are placed by their point like any other.
 * @throws InvalidInput for an unknown kind, a point off the globe, a name too long, or too many
 * @example addVenues('addVenues', [{ kind: 'library', point: { lon: -1.93, lat: 52.65 } }], day)[0]?.name // 'New library'
 */
export function addVenues(field: string, asked: readonly AddedVenue[], date: CalendarDate): Venue[] {
  refuseTooMany(field, asked.length);
  return asked.map(({ name, kind, point, placeOfWelcome = false }, index) => {
    const at = `${field}[${index}]`;
    const { id, name: kindName } = parseVenueKind(`${at}.kind`, kind);
    const given =
      name?.trim() || `New ${kindName === 'Place of Welcome' ? kindName : kindName.toLowerCase()}`;
    if (given.length > longestName) {
      throw new RefusedInput(`${at}.name`, message('refusal.venueName', { longest: longestName }));
    }
    return {
      id: `what-if-${index + 1}`,
      name: given,
      kind: id,
      placeOfWelcome: placeOfWelcome || id === 'place-of-welcome',
      position: parsePosition(`${at}.point`, point),
      precision: 'BUILDING' as const,
      statusHistory: [{ status: 'OPEN' as const, date, statement: 'added in a what-if' }],
      source: { title: 'What-if of a reader' },
      restricted: false,
    };
  });
}

function refuseTooMany(field: string, count: number): void {
  if (count > venueChangesAtMost) {
    throw new RefusedInput(field, message('refusal.venuesTooMany', { count, most: venueChangesAtMost }));
  }
}
