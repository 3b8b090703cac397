import { ListedBy } from '../../collections/listed-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import { type AnyMessage, message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { statusAt } from '../../place/status-at.ts';
import { reachOfPoints } from '../../reach/reach-of-points.ts';
import { openToDoubt, placedOnly, reachPlaces, withoutSettled } from '../../reach/reach-places.ts';
import { straightReachMetres } from '../../reach/reach-rules.ts';
import { reachShare } from '../../reach/reach-share.ts';
import { reviewOf } from '../../records/reviewed-on.ts';
import { type EvidenceInput, isVenueHere, settledSentence } from './area-evidence.ts';
import type { Evidence } from './evidence.ts';
import { registerBehind } from './register-behind.ts';

const pointsByWard = onceForEach(
  (points: EvidenceInput['populationPoints']) => new ListedBy(points, ({ ward }) => [ward]),
);

/**
 * T3, reach: percent of the area's residents within a walk of a Place of Welcome that is open on the day, wherever it
 * stands: one across the line can be walked to. Measured straight, the walk divided by the detour factor, on the
 * sphere, from the centres of census small areas (LSOA, about 1,700 residents), where the method would rather have
 * Output Areas. Places without a point cannot be reached and are told of.
 * Source: "Cold spots and catalysts of change", section 4, test T3, its distance note and edge rule.
 */
export function reachEvidence(input: EvidenceInput): Evidence {
  const { areas, asOf, parameters } = input;
  const all = reachPlaces(input.venues, 'PLACE_OF_WELCOME', asOf, parameters);
  const reviewed = reviewOf(registerBehind.reach, input);
  const places = withoutSettled(all, reviewed);
  const left = openToDoubt(places);
  const own = pointsByWard(input.populationPoints).of(areas.map(({ code }) => code));
  const points = reachOfPoints(own, places, straightReachMetres(parameters));
  const { kind, within, residents } = reachShare(points, places, reviewed !== undefined);
  if (residents === 0) {
    return { kind: 'notKnown', why: message('evidence.noSmallAreas'), unmeasured: true };
  }
  const unplaced = places.open.length - placedOnly(places.open).length;
  const unsure = places.notKnown.length;
  const why = oneText(
    message('evidence.reachMeasured', {
      count: places.open.length - unplaced,
      straight: Math.round(straightReachMetres(parameters)),
      walk: parameters.reachWalkMetres,
      factor: parameters.detourFactor,
    }),
    ...(unplaced > 0 ? [message('evidence.reachUnplaced', { count: unplaced })] : []),
    ...(unsure > 0 ? [message('evidence.reachNotKnown', { count: unsure })] : []),
    ...settledSentence(openToDoubt(all).filter((place) => !left.includes(place))),
    ...(reviewed ? [] : [message('evidence.welcomeNotReviewed')]),
  );
  const open = left.length > 0 ? { open: left.map(({ id, name }) => ({ id, name })) } : {};
  if (kind === 'notKnown' || within === undefined) {
    const uncounted = uncountedWelcome(input);
    return { kind: 'notKnown', why, ...(uncounted ? { uncounted } : {}), ...open };
  }
  const value = (100 * within) / residents;
  return kind === 'known' ? { kind, value, why } : { kind, value, why, ...open };
}

/** A Place of Welcome that is open in the area, though nobody is known to be within a walk of one. */
function uncountedWelcome(input: EvidenceInput): AnyMessage | undefined {
  const open = input.venues.filter(
    (venue) =>
      venue.placeOfWelcome &&
      isVenueHere(venue, input) &&
      statusAt(venue, input.asOf, input.parameters).status === 'OPEN',
  );
  if (open.length === 0) return undefined;
  const why = open.some(({ position }) => position) ? 'NONE_NEAR' : 'NO_POINT';
  return message('evidence.uncountedWelcome', { why });
}
