import ICAL from 'ical.js';

/** An entry as a calendar program reads it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly status: string;
  /** Instants in UTC of each time it is, "2026-10-25T18:30:00.000Z to 2026-10-25T20:00:00.000Z"; whole days as days. */
  readonly times: readonly string[];
}

/** Reads a calendar with a program that is not ours. @throws Error for what is no calendar */
export function readCalendar(file: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component): ReadEntry => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      place: event.location,
      text: event.description,
      status: String(component.getFirstPropertyValue('status')),
      times: timesOf(event),
    };
  });
}

type CalendarEvent = InstanceType<typeof ICAL.Event>;

function timesOf(event: CalendarEvent): readonly string[] {
  if (event.startDate.isDate) return [event.startDate.toString()];
  const said = ({ startDate, endDate }: Pick<CalendarEvent, 'startDate' | 'endDate'>): string =>
    `${startDate.toJSDate().toISOString()} to ${endDate.toJSDate().toISOString()}`;
  if (!event.isRecurring()) return [said(event)];
  const times: string[] = [];
  const iterating = event.iterator();
  for (let next = iterating.next(); next; next = iterating.next())
    times.push(said(event.getOccurrenceDetails(next)));
  return times;
}
