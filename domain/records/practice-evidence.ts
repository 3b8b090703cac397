import type { AreaCode } from '../geography/area.ts';
import type { Role } from '../permission/roles.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Source } from '../provenance/source.ts';

/** What a document says was done to bring people of different groups together, and how far it says so. */

export const practiceKinds = [
  'EXCHANGE',
  'HOSTING',
  'MIXED_ATTENDANCE',
  'MEETING_PLACE_OPENED',
  'DIALOGUE',
  'LEARNING',
  'OTHER',
] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/**
 * COUNTED: a number of people of more than one group. STATED: the source says that groups met, that practice was shared
 * or that a Place of Welcome opened. IMPLIED: it follows, and the source does not say it.
 */
export const practiceStrengths = ['COUNTED', 'STATED', 'IMPLIED'] as const;
export type PracticeStrength = (typeof practiceStrengths)[number];

/**
 * How the area is known. POINT: from the point of the venue. NAMED: the source names the ward or the locality. TOWN: the
 * source names a town, and every ward that carries its name lies in one locality.
 */
export const practiceBases = ['POINT', 'NAMED', 'TOWN'] as const;
export type PracticeBasis = (typeof practiceBases)[number];

/** A person's word that a record still holds on a day. */
export interface Confirmation {
  readonly on: CalendarDate;
  readonly by: string;
}

/** Who read a source, and who read it again. Without a checker a record is read by one. */
export interface Readers {
  readonly reader: string;
  readonly readOn: CalendarDate;
  /** Another than the reader; a machine where it says so. */
  readonly checker?: string;
  readonly checkedOn?: CalendarDate;
}

/** One thing done, as one section of one source has it, or as somebody told it here. */
export interface PracticeEvidence extends Readers {
  readonly id: string;
  /** The place as the source names it; undefined where it names the ward or locality itself. */
  readonly place?: string;
  readonly venue?: string;
  /** Where it happened: a ward or a locality. Where people came from is `cameFrom` and makes no mark. */
  readonly area: AreaCode;
  readonly basis: PracticeBasis;
  readonly kind: PracticeKind;
  readonly strength: PracticeStrength;
  /** As far as the source dates it: "2019-04 to 2020-02". Undefined: by the day of the source. */
  readonly when?: string;
  /** The place on the other side of an exchange. */
  readonly otherPlace?: string;
  readonly cameFrom?: string;
  /** How many people, with strength COUNTED alone. */
  readonly people?: number;
  /** What the source says and no more, in our own words. */
  readonly sentence: string;
  /** What to be careful of; where a document contradicts itself both stand here. */
  readonly note?: string;
  readonly confirmations: readonly Confirmation[];
  /**
   * Set where no document says it: somebody told it here in one role, and another approved it in theirs. It grows old from
   * when it happened, since telling it later makes it no newer.
   */
  readonly told?: { readonly reader: Role; readonly checker: Role };
  readonly source: Source;
  readonly restricted: boolean;
}

export const documentWords = ['COLD_SPOT', 'CATALYST'] as const;
export const documentTenses = ['BEFORE', 'NOW', 'AFTER'] as const;

/** What a document itself calls an area. */
export interface DocumentLabel extends Readers {
  readonly id: string;
  readonly place: string;
  readonly area: AreaCode;
  readonly word: (typeof documentWords)[number];
  /** Whether it was so before the document, when it was written, or came to be so. */
  readonly tense: (typeof documentTenses)[number];
  readonly sentence: string;
  readonly source: Source;
  readonly restricted: boolean;
}
