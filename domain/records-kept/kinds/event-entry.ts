import type { CalendarEntry, Recurrence } from '../../calendars/calendar-file.ts';
import { daysLeftOut, type EventTimes, lastPlannedDay, placeInMonth } from '../../events/event-days.ts';
import { minutesOf } from '../../opening/written-times.ts';
import { daysAfter, weekdayOf } from '../../provenance/calendar-date.ts';
import { instantByClock } from '../../provenance/legal-day.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * When an event is, as a calendar takes it: the days on which it would be as a rule, and those left out apart. An event whose
 * first day is left out begins with it all the same: a calendar reckons the rule from there.
 * @example whenOfEvent(weeklyAtSix).recurs?.frequency // 'WEEKLY'
 */
export function whenOfEvent(times: EventTimes): Pick<CalendarEntry, 'when' | 'recurs'> {
  const { startsOn, startsAt, endsAt } = times;
  const endsOn = minutesOf(endsAt) <= minutesOf(startsAt) ? daysAfter(startsOn, 1) : startsOn;
  const recurs = recurrenceOf(times);
  return {
    when: { from: { day: startsOn, time: startsAt }, to: { day: endsOn, time: endsAt } },
    ...(recurs ? { recurs } : {}),
  };
}

function recurrenceOf(times: EventTimes): Recurrence | undefined {
  const { repeats, startsOn, startsAt } = times;
  if (repeats === undefined) return undefined;
  return {
    frequency: repeats === 'FORTNIGHTLY' ? 'WEEKLY' : repeats,
    ...(repeats === 'FORTNIGHTLY' ? { every: 2 } : {}),
    ...(repeats === 'MONTHLY'
      ? { weekday: { place: placeInMonth(startsOn), day: weekdays[weekdayOf(startsOn)] ?? 'MO' } }
      : {}),
    until: instantByClock(lastPlannedDay(times), minutesOf(startsAt)),
    except: daysLeftOut(times).map((day) => ({ day, time: startsAt })),
  };
}
