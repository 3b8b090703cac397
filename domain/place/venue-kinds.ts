import { InvalidInput } from '../errors/errors.ts';

/** A kind of venue, and whether an open venue of it counts as a place to meet. */
export interface VenueKind {
  readonly id: string;
  /** The word shown to people. */
  readonly name: string;
  /** A building that anyone may enter to spend time with others, whatever their group. */
  readonly meetingPlace: boolean;
  /** Why it does or does not count. */
  readonly reason: string;
}

const open = 'open to everyone, and people spend time together there';
const oneCommunity = 'mainly for one congregation; it counts where it is recorded as a Place of Welcome';
const ownMembers = 'for those enrolled there';
const service = 'for business with a service, not for time together';
const passing = 'open ground where people pass without meeting; what is organised there is a project';
const notABuilding = 'names a part of the borough, not a place one can enter';

const rows: readonly (readonly [id: string, name: string, meetingPlace: boolean, reason: string])[] = [
  ['advice-centre', 'Advice centre', false, service],
  ['arts-venue', 'Arts venue', true, open],
  ['church', 'Church', false, oneCommunity],
  ['civic-building', 'Civic building', false, service],
  ['college', 'College', false, ownMembers],
  ['community-centre', 'Community centre', true, open],
  ['community-garden', 'Community garden', true, open],
  ['community-hub', 'Community hub', true, open],
  ['council-building', 'Council building', false, service],
  ['faith', 'Place of worship', false, oneCommunity],
  ['family-hub', 'Family hub', true, open],
  ['food-outlet', 'Community food outlet', false, service],
  ['gurdwara', 'Gurdwara', false, oneCommunity],
  ['leisure-centre', 'Leisure centre', true, open],
  ['library', 'Library', true, open],
  ['mosque', 'Mosque', false, oneCommunity],
  ['museum', 'Museum', true, open],
  ['museum-gallery', 'Museum or gallery', true, open],
  ['neighbourhood', 'Neighbourhood', false, notABuilding],
  ['park', 'Park', false, passing],
  ['place-of-welcome', 'Place of Welcome', true, 'its purpose is that anyone is welcome'],
  ['police-station', 'Police station', false, service],
  ['public-square', 'Public square', false, passing],
  ['school', 'School', false, ownMembers],
  ['shopping-centre', 'Shopping centre', false, passing],
  ['town', 'Town', false, notABuilding],
  ['town-centre', 'Town centre', false, notABuilding],
  ['university', 'University', false, ownMembers],
];

/**
 * Every kind of venue, by id. Source for what counts: "Cold spots and catalysts of change", section 4, test T1: open,
 * public mixing venues (libraries, community centres, halls open to all), not only Places of Welcome.
 */
export const venueKinds: readonly VenueKind[] = rows.map(([id, name, meetingPlace, reason]) => ({
  id,
  name,
  meetingPlace,
  reason,
}));

const byId = new Map(venueKinds.map((kind) => [kind.id, kind]));

/**
 * The kind with this id, or undefined.
 * @example venueKind('library')?.name // 'Library'
 */
export const venueKind = (id: string): VenueKind | undefined => byId.get(id);

/**
 * Reads the id of a kind.
 * @throws InvalidInput naming `field` and listing the kinds there are.
 * @example parseVenueKind('kinds', 'library').id // 'library'
 */
export function parseVenueKind(field: string, text: string): VenueKind {
  const found = byId.get(text);
  if (found) return found;
  const known = venueKinds.map((kind) => kind.id).join(', ');
  throw new InvalidInput(field, `"${text.slice(0, 40)}" is not a kind of venue. Kinds: ${known}.`);
}
