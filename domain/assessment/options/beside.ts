import type { Position } from '../../geography/position.ts';
import type { AnyMessage, ToldText } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import type { MeetingBuilding } from '../../place/meeting-places.ts';
import type { PeopleWithin } from '../evidence/people-within.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import type { MeasuredRegister } from './measured-register.ts';
import type { MeasuredSite } from './measured-site.ts';
import type { Measured } from './option-comparison.ts';

/** A meeting place that is not known to be closed for good, whatever an option would do with it. */
export interface StandingPlace {
  readonly building: MeetingBuilding;
  readonly position: Position;
}

/** An option, or doing nothing, around a site: what every measure reads. */
export interface Beside {
  readonly site: MeasuredSite;
  /** The register as it is. */
  readonly before: MeasuredRegister;
  /** As the option makes it; the same one where the option changes no meeting place. */
  readonly after: MeasuredRegister;
  readonly standing: readonly StandingPlace[];
  /** All residents of the borough, by small area. */
  readonly everyone: PeopleWithin;
  /** Undefined: doing nothing around this site. */
  readonly option?: SchemeOption;
}

/** Ends of a figure or of a difference. */
export interface Ends {
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * Sentences as one note; undefined where there are none.
 * @example noteOf([message('optionNote.none'), undefined]) // message('optionNote.none')
 */
export function noteOf(sentences: readonly (AnyMessage | undefined)[]): ToldText | undefined {
  const [first, ...more] = sentences.filter((sentence) => sentence !== undefined);
  return first && oneText(first, ...more);
}

/**
 * What was found, without what is not known: a member that is undefined is left out.
 * @example measured({ value: 3, note: undefined }) // { value: 3 }
 */
export const measured = (
  found: {
    readonly [Member in keyof Measured]: Measured[Member] | undefined;
  },
): Measured => Object.fromEntries(Object.entries(found).filter(([, member]) => member !== undefined));

/** A difference with its ends, as members of what was found. */
export const differing = (difference: number, lower = difference, upper = difference) =>
  ({
    difference,
    differenceLower: Math.min(lower, difference, upper),
    differenceUpper: Math.max(lower, difference, upper),
  }) as const;
