import { InvalidInput } from '../errors/errors.ts';
import { type AnyMessage, message, type PlainCode } from '../messages/message.ts';

/** A kind of venue, and whether an open venue of it counts as a place to meet. */
export interface VenueKind {
  readonly id: string;
  /** The word shown to people. */
  readonly word: AnyMessage;
  /** The same in English, for searches, which are in English, and for what is kept. */
  readonly name: string;
  /** A building that anyone may enter to spend time with others, whatever their group. */
  readonly meetingPlace: boolean;
  /** Why it does or does not count. */
  readonly reason: string;
  /** Id of the kind of which it is one; undefined: none. */
  readonly broader?: string;
}

const open = 'open to everyone, and people spend time together there';
const oneCommunity = 'mainly for one congregation; it counts where it is recorded as a Place of Welcome';
const ownMembers = 'for those enrolled there';
const service = 'for business with a service, not for time together';
const passing = 'open ground where people pass without meeting; what is organised there is a project';
const listedByUse =
  'a directory lists what happens there and not what building it is; the test of places to meet names no warm spaces';
const notABuilding = 'names a part of the borough, not a place one can enter';

const rows: readonly (readonly [
  id: string,
  code: `venueKind.${string}` & PlainCode,
  name: string,
  meetingPlace: boolean,
  reason: string,
  broader?: string,
])[] = [
  ['advice-centre', 'venueKind.adviceCentre', 'Advice centre', false, service],
  ['arts-venue', 'venueKind.artsVenue', 'Arts venue', true, open],
  ['church', 'venueKind.church', 'Church', false, oneCommunity, 'faith'],
  ['civic-building', 'venueKind.civicBuilding', 'Civic building', false, service],
  ['college', 'venueKind.college', 'College', false, ownMembers],
  ['community-centre', 'venueKind.communityCentre', 'Community centre', true, open],
  ['community-garden', 'venueKind.communityGarden', 'Community garden', true, open],
  ['community-hub', 'venueKind.communityHub', 'Community hub', true, open, 'community-centre'],
  ['council-building', 'venueKind.councilBuilding', 'Council building', false, service, 'civic-building'],
  ['faith', 'venueKind.faith', 'Place of worship', false, oneCommunity],
  ['family-hub', 'venueKind.familyHub', 'Family hub', true, open],
  ['food-outlet', 'venueKind.foodOutlet', 'Community food outlet', false, service],
  ['gp-practice', 'venueKind.gpPractice', 'GP practice', false, service, 'health-service'],
  ['gurdwara', 'venueKind.gurdwara', 'Gurdwara', false, oneCommunity, 'faith'],
  ['health-service', 'venueKind.healthService', 'Health service', false, service],
  ['leisure-centre', 'venueKind.leisureCentre', 'Leisure centre', true, open],
  ['library', 'venueKind.library', 'Library', true, open],
  ['mosque', 'venueKind.mosque', 'Mosque', false, oneCommunity, 'faith'],
  ['museum', 'venueKind.museum', 'Museum', true, open, 'museum-gallery'],
  ['museum-gallery', 'venueKind.museumGallery', 'Museum or gallery', true, open],
  ['neighbourhood', 'venueKind.neighbourhood', 'Neighbourhood', false, notABuilding],
  ['park', 'venueKind.park', 'Park', false, passing],
  [
    'place-of-welcome',
    'venueKind.placeOfWelcome',
    'Place of Welcome',
    true,
    'its purpose is that anyone is welcome',
  ],
  ['police-station', 'venueKind.policeStation', 'Police station', false, service],
  ['public-square', 'venueKind.publicSquare', 'Public square', false, passing],
  ['school', 'venueKind.school', 'School', false, ownMembers],
  ['shopping-centre', 'venueKind.shoppingCentre', 'Shopping centre', false, passing],
  ['town', 'venueKind.town', 'Town', false, notABuilding, 'neighbourhood'],
  ['town-centre', 'venueKind.townCentre', 'Town centre', false, notABuilding, 'neighbourhood'],
  ['university', 'venueKind.university', 'University', false, ownMembers, 'college'],
  ['warm-space', 'venueKind.warmSpace', 'Warm space', false, listedByUse],
];

/**
 * Every kind of venue, by id. Source for what counts: "Cold spots and catalysts of change", section 4, test T1: open,
 * public mixing venues (libraries, community centres, halls open to all), not only Places of Welcome.
 */
export const venueKinds: readonly VenueKind[] = rows.map(
  ([id, code, name, meetingPlace, reason, broader]) => ({
    id,
    word: message(code),
    name,
    meetingPlace,
    reason,
    ...(broader === undefined ? {} : { broader }),
  }),
);

const byId = new Map(venueKinds.map((kind) => [kind.id, kind]));

/**
 * The kind with this id, or undefined.
 * @example venueKind('library')?.name // 'Library'
 */
export const venueKind = (id: string): VenueKind | undefined => byId.get(id);

/**
 * The kinds named and every kind that is one of them, however far down.
 * @example kindsWithin(['faith']).has('mosque') // true
 */
export function kindsWithin(ids: readonly string[]): ReadonlySet<string> {
  const within = new Set(ids);
  for (let size = -1; size !== within.size; ) {
    size = within.size;
    for (const { id, broader } of venueKinds) if (broader && within.has(broader)) within.add(id);
  }
  return within;
}

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
