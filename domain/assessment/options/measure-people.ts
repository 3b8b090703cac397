import { type AnyMessage, message } from '../../messages/message.ts';
import { evidenceRules } from '../evidence/evidence-rules.ts';
import { peopleCount, peopleShown } from '../evidence/people-count.ts';
import { type Beside, differing, type Ends, measured, noteOf } from './beside.ts';
import { reachKindNotes } from './measure-reach.ts';
import type { Measured } from './option-comparison.ts';
import { endsOfDifference, flowsOfReach, noteOfDifference } from './reach-flows.ts';

const nearestTen = message('optionNote.nearestTen');
const nobodyMoves = message('optionNote.nobodyMoves');

/** A count of people as it may be told: fewer than 100 are no value, and anything from none to 99. */
function told(people: number): Required<Ends> & { readonly value?: number; readonly note: AnyMessage } {
  const { residents } = peopleCount(people);
  return residents === undefined
    ? {
        lower: 0,
        upper: evidenceRules.fewerThan - 1,
        note: message('optionNote.fewer', { count: evidenceRules.fewerThan }),
      }
    : { value: residents, lower: residents, upper: residents, note: nearestTen };
}

/** None within reach may be told, because it speaks of places. */
const toldInReach = (people: number): ReturnType<typeof told> =>
  people === 0 ? { value: 0, lower: 0, upper: 0, note: message('optionNote.none') } : told(people);

const ten = (people: number): number =>
  Math.round(people / evidenceRules.roundTo) * evidenceRules.roundTo + 0;

/**
 * Residents within a distance of the site by centre, with both estimates of the evidence pack as ends.
 * Source: "Cohesion impact assessment", section 9, "Population touched".
 * @example residentsNear(800)(beside).value // 700
 */
export const residentsNear =
  (radiusMetres: number) =>
  ({ site, option }: Beside): Measured => {
    const { byCentre, byGround } = site.residentsWithin(radiusMetres);
    const { value, note, ...headline } = told(byCentre);
    const other = byGround === undefined ? headline : told(byGround);
    const apart =
      byGround !== undefined && Math.abs(byGround - byCentre) > evidenceRules.bothEstimatesShare * byCentre;
    return measured({
      value,
      lower: Math.min(headline.lower, other.lower),
      upper: Math.max(headline.upper, other.upper),
      ...(value === undefined ? {} : differing(0)),
      note: noteOf([
        note,
        apart ? message('optionNote.byGround', { people: peopleShown(peopleCount(byGround)) }) : undefined,
      ]),
      differenceNote: option && nobodyMoves,
    });
  };

/**
 * Of the residents around the site, those within reach of an open meeting place; the reach is that of the map. None
 * may be told, because it speaks of places; one to 99 are not.
 * @example residentsNearInReach(beside).value // 300
 */
export function residentsNearInReach(beside: Beside): Measured {
  const { complete, notKnown } = beside.after.MEETING_PLACE;
  const sure = complete && notKnown.length === 0;
  const flows = flowsOfReach(beside.site.catchment, beside, 'MEETING_PLACE');
  const { gain, loss, was, within } = flows.onRecord;
  const now = toldInReach(within);
  const then = toldInReach(was);
  const kind = sure ? 'known' : within > 0 ? 'atLeast' : 'notKnown';
  const ends = endsOfDifference(flows, sure);
  const difference =
    gain + loss === 0 || (now.value !== undefined && then.value !== undefined) ? gain - loss : undefined;
  return measured({
    ...(kind === 'notKnown'
      ? {}
      : {
          value: now.value,
          lower: now.lower,
          upper: complete ? toldInReach(flows.ifOpen.within).upper : undefined,
        }),
    ...(difference === undefined
      ? { differenceLower: now.lower - then.upper, differenceUpper: now.upper - then.lower }
      : differing(ten(difference), ten(ends.lower), ten(ends.upper))),
    note: noteOf([kind === 'notKnown' ? undefined : now.note, reachKindNotes[kind]]),
    differenceNote: noteOfDifference(flows, sure, ten),
  });
}

/**
 * Chance that two residents near are from different groups: Blau's index of the profile of the evidence pack.
 * Source: "Cohesion impact assessment", section 9, "Profile".
 * @example chanceOfDifference(beside).value // 0.5985
 */
export function chanceOfDifference({ site: { chance }, option }: Beside): Measured {
  if (!chance) return { note: message('optionNote.chanceNotKnown') };
  return measured({
    value: chance.blau,
    ...differing(0),
    note: methodNotes[chance.method],
    differenceNote: option && nobodyMoves,
  });
}

const methodNotes = {
  SMALL_AREAS_BY_CENTRE: undefined,
  SMALL_AREAS_BY_AREA: message('optionNote.byArea'),
  FROM_SMALL_AREAS: message('optionNote.fromSmallAreas'),
  FROM_WARDS: message('optionNote.fromWards'),
};
