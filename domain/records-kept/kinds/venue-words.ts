import { readLanguages } from '../../opening/spoken-languages.ts';
import { readClosures, readWeek } from '../../opening/written-times.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import {
  type AccessFact,
  accessFacts,
  type FactAnswer,
  type SayerOfPlace,
  type VenueWord,
} from '../../records/kept-of-venue.ts';
import type { BankHolidayRule, OpeningTimes } from '../../records/opening-times.ts';
import type { SpokenLanguage } from '../../records/spoken-language.ts';
import type { VenueStatus } from '../../records/venue.ts';
import { readNames } from '../declaration/listed-types.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import { confirmBy, newestWord } from '../life/kept-times.ts';
import { venueDetail } from './venue-detail.ts';
import { venueOpening } from './venue-opening.ts';

/** What stands of a record of opening times. */
export interface OpeningSaid {
  readonly times: OpeningTimes;
  readonly note?: string;
  readonly word: VenueWord;
}

/** What stands of a record of a place. */
export interface DetailSaid {
  readonly name?: string;
  readonly otherNames: readonly string[];
  readonly standing?: { readonly status: Exclude<VenueStatus, 'NOT_KNOWN'>; readonly since: CalendarDate };
  readonly access: readonly { readonly fact: AccessFact; readonly answer: FactAnswer }[];
  readonly languages: readonly SpokenLanguage[];
  readonly contact?: string;
  readonly word: VenueWord;
}

/** What people say of one place. */
export interface VenueWords {
  readonly opening?: OpeningSaid;
  readonly detail?: DetailSaid;
}

/** By id of the place as the record names it. */
export type VenueWordsById = ReadonlyMap<string, VenueWords>;

/**
 * What stands of the records of places, by place. Of two records of one place the one with the newer word counts.
 * @param openings records of opening times, as everyone may read them
 * @param details records of places, as everyone may read them
 */
export function venueWords(openings: readonly PublicKept[], details: readonly PublicKept[]): VenueWordsById {
  const found = new Map<string, VenueWords>();
  for (const [venue, opening] of newestOf(openings, openingSaid)) found.set(venue, { opening });
  for (const [venue, detail] of newestOf(details, detailSaid)) {
    found.set(venue, { ...found.get(venue), detail });
  }
  return found;
}

function newestOf<Said extends { readonly word: VenueWord }>(
  records: readonly PublicKept[],
  read: (record: PublicKept, stands: PublicStanding) => Said,
): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const record of records) {
    if (!record.stands) continue;
    const venue = String(record.stands.content.venue);
    const said = read(record, record.stands);
    const before = found.get(venue);
    if (!before || before.word.at < said.word.at) found.set(venue, said);
  }
  return found;
}

/** A kind is checked when a record is written; the store holds what was checked. */
type Content = Readonly<Record<string, string | undefined>>;
const contentOf = ({ content }: PublicStanding): Content => content as Content;

function wordOf(kind: RecordKind, { id, revision }: PublicKept, stands: PublicStanding): VenueWord {
  const { saidBy, seenOn } = contentOf(stands);
  return {
    id,
    revision,
    saidBy: saidBy as SayerOfPlace,
    seenOn: seenOn as CalendarDate,
    ...newestWord(stands),
    confirmBy: confirmBy(kind, stands),
  };
}

function openingSaid(record: PublicKept, stands: PublicStanding): OpeningSaid {
  const { sessions = '', closures = '', bankHolidays, startsOn, endsOn, seenOn, note } = contentOf(stands);
  const word = wordOf(venueOpening, record, stands);
  return {
    times: {
      sessions: readWeek(sessions),
      closures: readClosures(closures),
      bankHolidays: bankHolidays as BankHolidayRule,
      ...(startsOn === undefined ? {} : { from: startsOn as CalendarDate }),
      ...(endsOn === undefined ? {} : { until: endsOn as CalendarDate }),
      knownFrom: (startsOn !== undefined && startsOn < word.seenOn ? startsOn : seenOn) as CalendarDate,
      knownTo: word.confirmBy,
    },
    ...(note === undefined ? {} : { note }),
    word,
  };
}

function detailSaid(record: PublicKept, stands: PublicStanding): DetailSaid {
  const content = contentOf(stands);
  const { name, otherNames = '', standing, standingSince, languages = '', contact, seenOn } = content;
  return {
    ...(name === undefined ? {} : { name }),
    otherNames: readNames(otherNames),
    ...(standing === undefined
      ? {}
      : {
          standing: {
            status: standing as Exclude<VenueStatus, 'NOT_KNOWN'>,
            since: (standingSince ?? seenOn) as CalendarDate,
          },
        }),
    access: accessFacts.flatMap((fact) => {
      const answer = content[fact] as FactAnswer | undefined;
      return answer === undefined ? [] : [{ fact, answer }];
    }),
    languages: readLanguages(languages),
    ...(contact === undefined ? {} : { contact }),
    word: wordOf(venueDetail, record, stands),
  };
}
