import { ListedBy } from '../../collections/listed-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import { message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { type MeetingBuilding, meetingBuildings } from '../../place/meeting-places.ts';
import { statusAt } from '../../place/status-at.ts';
import { reviewOf } from '../../records/reviewed-on.ts';
import { namesCut } from '../../wording/names-cut.ts';
import {
  areasOfVenue,
  bySettled,
  codesOf,
  countedEvidence,
  type EvidenceInput,
  isVenueHere,
  reviewSentence,
  settledSentence,
} from './area-evidence.ts';
import type { Evidence } from './evidence.ts';
import { registerBehind } from './register-behind.ts';
import { unplacedPlaces } from './unplaced-places.ts';

/** The places to meet of an area by what is known of them on the day. */
export interface PlacesOnDay {
  readonly open: readonly MeetingBuilding[];
  readonly notKnown: readonly MeetingBuilding[];
  /** Open or not known to be closed, and may stand here: nobody can say where they are. */
  readonly unplaced: readonly MeetingBuilding[];
}

/** The buildings of a register, made once a run and not once an area. */
const buildingsOf = onceForEach((venues: EvidenceInput['venues']) => meetingBuildings(venues));

/** Those of which no record has a point: the only ones that may be unplaced in an area whose lines are held. */
const buildingsWithoutPoint = onceForEach((venues: EvidenceInput['venues']) =>
  buildingsOf(venues).filter(({ records }) => records.every(({ position }) => position === undefined)),
);

/** The buildings of a register by the areas of their records. */
const buildingsByArea = onceForEach((venueWard: EvidenceInput['venueWard']) =>
  onceForEach(
    (venues: EvidenceInput['venues']) =>
      new ListedBy(buildingsOf(venues), ({ records }) =>
        records.flatMap((record) => areasOfVenue(record, venueWard)),
      ),
  ),
);

/**
 * The places to meet in the area on the day, one a building; closed ones are left out.
 * A building is open when one of the records by which it is a place to meet is.
 */
export function placesToMeet(input: EvidenceInput): PlacesOnDay {
  const here = buildingsByArea(input.venueWard)(input.venues)
    .of(codesOf(input))
    .filter(({ records }) => records.some((record) => isVenueHere(record, input)));
  const statuses = here.map(({ meeting }) =>
    meeting.map((record) => statusAt(record, input.asOf, input.parameters).status),
  );
  return {
    open: here.filter((_, index) => statuses[index]?.includes('OPEN')),
    notKnown: here.filter(
      (_, index) => !statuses[index]?.includes('OPEN') && statuses[index]?.includes('NOT_KNOWN'),
    ),
    unplaced: unplacedPlaces(buildingsWithoutPoint(input.venues), input),
  };
}

/**
 * T1, places to meet: how many stand in the area and are open on the day. The value is a count of buildings.
 * Source: "Cold spots and catalysts of change", section 4, test T1 and its edge rule (inside the area only).
 */
export function placesToMeetEvidence(input: EvidenceInput): Evidence {
  const { open, notKnown: unsure, unplaced } = placesToMeet(input);
  const reviewed = reviewOf(registerBehind.placesToMeet, input);
  const { open: notKnown, settled } = bySettled(unsure, ({ id }) => id, reviewed);
  const first =
    open.length > 0
      ? message('evidence.openPlaces', { names: namesCut(open, 5) })
      : message(reviewed ? 'evidence.noOpenPlace' : 'evidence.noPlaceOnRecord');
  const whether = message('evidence.placesNotKnown', {
    count: notKnown.length,
    also: open.length > 0 ? 'YES' : 'NO',
    years: input.parameters.statusMaxAgeYears,
  });
  const why = oneText(
    first,
    ...(notKnown.length > 0 ? [whether] : []),
    ...settledSentence(settled),
    // A review of this very area is the word of a person on what stands in it.
    ...(unplaced.length > 0 && !reviewed
      ? [message('evidence.placesUnplaced', { count: unplaced.length })]
      : []),
    reviewSentence(reviewed, input),
  );
  return countedEvidence(open.length, reviewed !== undefined && notKnown.length === 0, why, notKnown);
}
