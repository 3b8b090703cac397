import type { Role } from '../permission/roles.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { OpeningTimes } from './opening-times.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** Who says what stands in a record of a place: whoever runs it, somebody who was there, or something printed or online. */
export const sayersOfPlace = ['ORGANISER', 'SEEN_THERE', 'PUBLISHED'] as const;
export type SayerOfPlace = (typeof sayersOfPlace)[number];

/** What somebody may need to use a place, each known to be there, known not to be, or not known. */
export const accessFacts = [
  'stepFree',
  'accessibleToilet',
  'changingPlace',
  'hearingLoop',
  'quietSpace',
  'blueBadgeParking',
  'freeToEnter',
] as const;
export type AccessFact = (typeof accessFacts)[number];
export const factAnswers = ['YES', 'NO', 'NOT_KNOWN'] as const;
export type FactAnswer = (typeof factAnswers)[number];

/** Who answers for something that people keep of a place. */
export interface VenueWord {
  /** Id of the record. */
  readonly id: string;
  readonly revision: number;
  readonly saidBy: SayerOfPlace;
  readonly seenOn: CalendarDate;
  /** Who put it in force or last confirmed it, and when: an instant in UTC, RFC 3339. */
  readonly role: Role;
  readonly at: string;
  /** The last day for which that word is good. */
  readonly confirmBy: CalendarDate;
}

/** A field of a place in which what people keep goes before what the register was loaded with. */
export interface VenueCorrection {
  /** As the API names it. */
  readonly field: string;
  /** What the register as loaded says, as text; undefined: nothing. */
  readonly loaded?: string;
  readonly stands: string;
  readonly record: VenueWord;
}

/** Opening times with who answers for them. */
export interface KeptOpening extends OpeningTimes {
  readonly note?: string;
  readonly record: VenueWord;
}

/** Something that somebody may need to use a place, and whether it has it. */
export interface KnownAccess {
  readonly fact: AccessFact;
  readonly answer: FactAnswer;
}

/** What people keep of a place. */
export interface KeptOfVenue {
  readonly opening?: KeptOpening;
  readonly access: readonly KnownAccess[];
  readonly languages: readonly SpokenLanguage[];
  readonly contact?: string;
  readonly corrections: readonly VenueCorrection[];
}
