import type { AreaCode } from '../geography/area.ts';
import type { Role } from '../permission/roles.ts';
import type { CalendarDate, PartialDate } from '../provenance/calendar-date.ts';
import type { Based } from '../provenance/field-basis.ts';
import type { Qualifier } from '../provenance/qualifier.ts';
import type { Source } from '../provenance/source.ts';
import type { NoNumberStatus } from '../provenance/value-status.ts';

import type { ObservationKind } from './observation-kind.ts';

/** Records of programmes: what was planned and done, by whom, where. All text is our own summary of the named source. */

export interface Organisation extends Based {
  readonly id: string;
  readonly name: string;
  /** council, voluntary and community, faith, health, police, education, business, government, university ... */
  readonly sector?: string;
  readonly roles: readonly string[];
  readonly aliases?: readonly string[];
  readonly place?: string;
  readonly statedLocality?: AreaCode;
  /** What people say of it; undefined: nothing stands. */
  readonly kept?: KeptOfOrganisation;
  readonly source: Source;
  readonly restricted: boolean;
}

/** What somebody who knows an organisation says of it, beyond what documents say. */
export interface KeptOfOrganisation {
  readonly does?: string;
  /** Where it works: a ward, a locality or the borough. */
  readonly area?: AreaCode;
  /** Its own mailbox, telephone or web address, never that of a person. */
  readonly contact?: string;
  /** Since when there is no such organisation any more. */
  readonly stoppedOn?: CalendarDate;
  /** In which role somebody answers for it, and since when. */
  readonly answeredBy: Role;
  readonly on: CalendarDate;
}

export interface Priority extends Based {
  readonly id: string;
  /** As numbered in its framework: "1", "2.2". */
  readonly number: string;
  readonly title: string;
  readonly alternativeTitle?: string;
  readonly framework: string;
  readonly level: string;
  readonly aim?: string;
  readonly parent?: string;
  readonly measures: readonly string[];
  readonly source: Source;
}

export interface BreakdownValue {
  readonly dimension: string;
  readonly category: string;
  readonly value?: number;
  /** Why there is no value: SUPPRESSED where it is withheld. Undefined where there is one, or the source gives none. */
  readonly status?: NoNumberStatus;
}

export interface Output {
  readonly metric: string;
  readonly indicator?: string;
  /** Whether it says what was, what was before, or what was aimed at; undefined: what was. */
  readonly kind?: ObservationKind;
  readonly value?: number;
  /** Why there is no value, as of a part. */
  readonly status?: NoNumberStatus;
  readonly target?: number;
  /** "over", "about", "at least": as the source says it. */
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  readonly period?: string;
  readonly breakdown: readonly BreakdownValue[];
  readonly note?: string;
}

export interface Project extends Based {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  /** 1 to 4 of the Walsall for All strategy; undefined where the source gives none. */
  readonly priority?: number;
  readonly theme?: string;
  readonly status?: string;
  /** The day, month or year of the words that the status rests on: that of its document. Undefined without a status. */
  readonly statusDate?: PartialDate;
  /** What the source says of how it stands. */
  readonly statusText?: string;
  /** As the source gives it: "2019-2023", "2019-04 to 2020-02". Undefined: not given, never guessed. */
  readonly period?: string;
  /** First and last day that the period covers, where it can be read as dates. */
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly parent?: string;
  readonly providers: readonly string[];
  /** Reach: where people benefited. The head office of a provider never counts. */
  readonly boroughWide: boolean;
  readonly localities: readonly AreaCode[];
  /** Wards that whoever keeps the project names; no document does. */
  readonly wards?: readonly AreaCode[];
  /** Id of the project that somebody keeps with the days of this one: it is counted as that one. */
  readonly countedAs?: string;
  /** Neighbourhoods as named by the source; the documents name no ward. */
  readonly places: readonly string[];
  readonly venues: readonly string[];
  readonly groups: readonly string[];
  /** Whether its stated aim includes bringing different groups together. Undefined: not known, which is not "no". */
  readonly mixesGroups?: boolean;
  readonly funding?: string;
  readonly outputs: readonly Output[];
  readonly outcomes: readonly string[];
  readonly covidAdaptation?: string;
  readonly legacy?: string;
  readonly recommendation?: string;
  /** Indicator ids. */
  readonly measures: readonly string[];
  readonly note?: string;
  readonly source: Source;
  readonly restricted: boolean;
}

export interface ExchangeParty {
  readonly name: string;
  readonly venue?: string;
  readonly organisation?: string;
  /** The ward or locality that the source states. */
  readonly ward?: AreaCode;
  readonly locality?: AreaCode;
}

/** A documented contact between places or groups, or a label that a document gave to a place. */
export interface Exchange extends Based {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly parties: readonly ExchangeParty[];
  readonly evidence: string;
  readonly project?: string;
  readonly status?: string;
  readonly period?: string;
  /** Days on which the two sides are known to have met, the first first. */
  readonly metOn?: readonly CalendarDate[];
  /** For type "classification": the label a document gives, and on what basis. */
  readonly stated?: { readonly place: string; readonly label: string; readonly basis: string };
  readonly source: Source;
  readonly restricted: boolean;
}

/** What a document says came of an action. */
export interface ActionProgress {
  readonly state: 'DONE' | 'NOT_DONE';
  /** What the document says and no more, in our own words. */
  readonly words: string;
  readonly source: Source;
  readonly reader: string;
  readonly readOn: CalendarDate;
}

export interface Action extends Based {
  readonly id: string;
  readonly plan: string;
  readonly refNo?: string;
  readonly theme?: string;
  readonly action: string;
  readonly milestones: readonly { readonly milestone: string; readonly date?: string }[];
  readonly leadAgencies: readonly string[];
  readonly outcomes: readonly string[];
  /** Undefined: no document held says what came of it. */
  readonly progress?: ActionProgress;
  readonly note?: string;
  readonly source: Source;
  readonly restricted: boolean;
}
