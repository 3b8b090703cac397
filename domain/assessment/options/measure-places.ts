import { message, untranslated } from '../../messages/message.ts';
import type { ReachTarget } from '../../reach/reach-rules.ts';
import { type Beside, differing, measured, noteOf } from './beside.ts';
import type { MeasuredTarget } from './measured-register.ts';
import type { MeasuredSite } from './measured-site.ts';
import type { Measured } from './option-comparison.ts';

const missing = message('optionNote.leastPlaces');
const missingNearer = message('optionNote.missingNearer');

/**
 * Open places of a target within a distance of the site: the least there are, unless the register is complete.
 * @param radiusMetres from the boundary of the site, its end included
 * @example placesWithin('MEETING_PLACE', 800)(beside).value // 3
 */
export const placesWithin =
  (target: ReachTarget, radiusMetres: number) =>
  ({ site, before, after }: Beside): Measured => {
    const now = countNear(after[target], site, radiusMetres);
    const then = countNear(before[target], site, radiusMetres);
    const difference = now.open - then.open;
    const ifOpen = difference + now.unsure - then.unsure;
    return measured({
      value: now.open,
      lower: now.open,
      upper: after[target].complete ? now.open + now.unsure : undefined,
      ...differing(difference, ifOpen),
      note: noteOf([
        after[target].complete ? undefined : missing,
        now.unsure > 0 ? message('optionNote.moreNotKnown', { count: now.unsure }) : undefined,
      ]),
      differenceNote:
        ifOpen === difference ? undefined : message('optionNote.differenceIfOpen', { difference: ifOpen }),
    });
  };

function countNear({ open, notKnown }: MeasuredTarget, { distanceMetres }: MeasuredSite, radius: number) {
  const near = (places: MeasuredTarget['open']) =>
    places.filter(({ position }) => distanceMetres(position) <= radius).length;
  return { open: near(open), unsure: near(notKnown) };
}

/**
 * Metres from the site to the nearest open place of a target: the longest it can be, unless the register is complete.
 * A place missing from the register makes a difference smaller and never larger.
 * @example nearestPlaceOf('MEETING_PLACE')(beside).value // 424
 */
export const nearestPlaceOf =
  (target: ReachTarget) =>
  ({ site, before, after }: Beside): Measured => {
    const { complete } = after[target];
    const now = nearestOf(after[target], site);
    const then = nearestOf(before[target], site);
    const told =
      now.open && then.open
        ? differing(
            now.open.metres - then.open.metres,
            now.metresIfOpen - then.metresIfOpen,
            // With a place that is not on the register at the very site, nothing would differ.
            complete ? now.metresIfOpen - then.metresIfOpen : 0,
          )
        : {};
    const unsure = now.unsure && (!now.open || now.unsure.metres < now.open.metres) ? now.unsure : undefined;
    return measured({
      value: now.open?.metres,
      lower: complete && now.open ? now.metresIfOpen : undefined,
      upper: now.open?.metres,
      ...told,
      note: noteOf([
        now.open
          ? message('optionNote.nearestIs', { name: untranslated(now.open.name) })
          : message('optionNote.noneOpen'),
        unsure &&
          message('optionNote.nearerNotKnown', { name: untranslated(unsure.name), metres: unsure.metres }),
        complete ? undefined : missingNearer,
      ]),
      differenceNote: nearestDifference(now.open, then.open, complete),
    });
  };

interface Named {
  readonly name: string;
  readonly metres: number;
}

function nearestOf({ open, notKnown }: MeasuredTarget, { distanceMetres }: MeasuredSite) {
  const first = (places: MeasuredTarget['open']): Named | undefined =>
    places
      .map(({ id, name, position }) => ({ id, name, metres: distanceMetres(position) }))
      .sort((a, b) => a.metres - b.metres || (a.id < b.id ? -1 : 1))
      .map(({ name, metres }) => ({ name, metres: Math.round(metres) }))[0];
  const nearestOpen = first(open);
  const unsure = first(notKnown);
  return {
    open: nearestOpen,
    unsure,
    metresIfOpen: Math.min(nearestOpen?.metres ?? Infinity, unsure?.metres ?? Infinity),
  };
}

function nearestDifference(now: Named | undefined, then: Named | undefined, complete: boolean) {
  if (now && !then) return message('optionNote.nothingNoneOpen');
  if (then && !now) {
    return message('optionNote.nothingNearest', { name: untranslated(then.name), metres: then.metres });
  }
  if (!now || !then || now.metres === then.metres) return undefined;
  return noteOf([
    message('optionNote.nearestWas', { name: untranslated(then.name) }),
    complete ? undefined : message('optionNote.missingSmaller'),
  ]);
}

/**
 * Meeting places inside the site that are not known to be closed for good: taken, unless the scheme keeps them. Doing
 * nothing takes none.
 * Source: "Cohesion impact assessment", section 9, "Venues" (inside: at risk).
 * @example placesInside(beside).value // 1
 */
export function placesInside({ site, before, standing, option }: Beside): Measured {
  if (!option) return measured({ value: 0, lower: 0, upper: 0, ...differing(0) });
  const inside = standing.filter(({ position }) => site.distanceMetres(position) === 0);
  const closing = inside.filter(({ building }) =>
    building.records.some(({ id }) => option.closes.includes(id)),
  );
  const open = inside.filter((place) => !closing.includes(place));
  const names = (places: typeof inside) => places.map(({ building }) => untranslated(building.name));
  const { complete } = before.MEETING_PLACE;
  return measured({
    value: inside.length,
    lower: closing.length,
    upper: complete ? inside.length : undefined,
    difference: inside.length,
    differenceLower: closing.length,
    differenceUpper: complete ? inside.length : undefined,
    note: noteOf([
      closing.length > 0 ? message('optionNote.closedInside', { names: names(closing) }) : undefined,
      open.length > 0 ? message('optionNote.fateNotSaid', { names: names(open) }) : undefined,
      complete ? undefined : message('optionNote.missing'),
    ]),
  });
}
