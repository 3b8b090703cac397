import { calendarFile } from '../../../domain/calendars/calendar-file.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { DueDaysQuery } from '../../../schema/generated/page-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

export type ToldDueDay = DueDaysQuery['dueDays']['edges'][number]['node'];

/**
 * A calendar of the days by which something is to be done about the registers, which anybody can subscribe to: counts by register and
 * day, and nothing of what records say. A day on which nothing is due any more is not in it, and calendars drop it.
 * @param origin where the site answers, "https://example.org"; empty where that is not known
 */
export function dueCalendar(days: readonly ToldDueDay[], origin: string, translator: PageTranslator): string {
  const entries = days.map(({ kind, list, register, day, reason, words, changedAt }) => ({
    uid: `due-${kind}-${reason.toLowerCase()}-${day}@cohesion-map`,
    sequence: 0,
    changedAt,
    title: `${register}: ${words}`,
    when: { day: day as CalendarDate },
    ...(origin === '' ? {} : { address: `${origin}/registers#${list}` }),
  }));
  return calendarFile({ name: translator.t('page.registersCalendar'), language: translator.tag, entries });
}
