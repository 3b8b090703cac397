import { type CalendarEntry, calendarFile } from '../../../domain/calendars/calendar-file.ts';
import type { EventTimes } from '../../../domain/events/event-days.ts';
import { lastPlannedDay } from '../../../domain/events/event-days.ts';
import type { Area, AreaCode } from '../../../domain/geography/area.ts';
import { type CalendarDate, daysAfter } from '../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import { whenOfEvent } from '../../../domain/records-kept/kinds/event-entry.ts';
import { liesIn, type PlacedRecord } from '../../../domain/records-kept/life/placed-record.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { placeWords, type StandingEvent, type ToldEvent, termsOfEvent } from './told-event.ts';

/** What a calendar is made of. */
export interface EventCalendar {
  readonly events: readonly ToldEvent[];
  /** The ward or locality that it is narrowed to; undefined: all events. */
  readonly area?: Pick<Area, 'code' | 'level' | 'parent'> | undefined;
  readonly name: string;
  readonly today: CalendarDate;
  /** Where the site answers, "https://example.org"; empty where that is not known. */
  readonly origin: string;
}

/** For how long a calendar tells what is over, and what was taken off the list. */
export const daysTold = 92;

/**
 * A calendar of events that can be subscribed to: those to come and of the last three months. A cancelled one stands in it as
 * cancelled. One that was taken off the list is told as cancelled without its title; in a calendar of one area it is left
 * out, since nobody is told any more where it was, and a calendar that is read anew drops what is not in it.
 */
export function eventCalendar(calendar: EventCalendar, translator: PageTranslator): string {
  const { events, area, name, today } = calendar;
  const first = daysAfter(today, -daysTold);
  const entries = events.flatMap((event): readonly CalendarEntry[] => {
    const { stands, changedAt } = event;
    if (!stands) {
      const isTold = area === undefined && changedAt !== null && legalDayOf(changedAt) >= first;
      return isTold ? [eventEntry(event, calendar, translator)] : [];
    }
    const isThere = area === undefined || liesIn(placedOf(stands), area);
    return isThere && lastPlannedDay(timesOf(stands)) >= first
      ? [eventEntry(event, calendar, translator)]
      : [];
  });
  return calendarFile({ name, language: translator.tag, entries });
}

/** One event as a calendar takes it; one that is told no more as cancelled, on the day on which that was said. */
export function eventEntry(
  { id, revision, changedAt, stands }: ToldEvent,
  { origin, today }: Pick<EventCalendar, 'origin' | 'today'>,
  translator: PageTranslator,
): CalendarEntry {
  const { t, untranslated } = translator;
  const same = {
    uid: `${id}@cohesion-map`,
    sequence: revision,
    changedAt: changedAt ?? `${today}T00:00:00Z`,
  };
  if (!stands) {
    const day = legalDayOf(same.changedAt);
    return { ...same, title: t('page.eventWithdrawn'), when: { day }, isCancelled: true };
  }
  const { title, about, organiser, standing, venue } = stands;
  const place = placeWords(stands).join(' · ');
  return {
    ...same,
    ...whenOfEvent(timesOf(stands)),
    title,
    place,
    text: [
      about,
      t('page.eventOrganiser', { name: untranslated(organiser) }),
      ...termsOfEvent(stands, translator),
    ].join('\n'),
    ...(venue?.location ? { position: venue.location } : {}),
    ...(origin === '' ? {} : { address: `${origin}/events#${id}` }),
    ...(standing === 'CANCELLED' ? { isCancelled: true } : {}),
  };
}

/** When an event is: the API has checked it when it was written. */
const timesOf = ({ startsOn, startsAt, endsAt, repeats, until, notOn }: StandingEvent): EventTimes => ({
  startsOn: startsOn as CalendarDate,
  startsAt,
  endsAt,
  ...(repeats === null ? {} : { repeats }),
  ...(until === null ? {} : { until: until as CalendarDate }),
  notOn: (notOn ?? []) as EventTimes['notOn'],
});

/** The wards and localities that an event names, or that its place lies in. */
const placedOf = ({ venue, area }: StandingEvent): Pick<PlacedRecord, 'wards' | 'localities'> => {
  const isWard = area?.level === 'WARD';
  const codes = (...given: readonly (string | undefined)[]) =>
    given.filter((code) => code !== undefined) as AreaCode[];
  return {
    wards: codes(venue?.ward?.code, isWard ? area.code : undefined),
    localities: codes(
      venue?.locality?.code,
      area?.level === 'LOCALITY' ? area.code : undefined,
      isWard ? area.locality?.code : undefined,
    ),
  };
};
