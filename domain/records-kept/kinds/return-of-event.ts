import { event } from './event.ts';
import { eventReturn } from './event-return.ts';

/**
 * The address of the form in which somebody tells how many came to an event, beside its record; undefined for a record of another
 * kind, and before its first day.
 * @param stands what stands of it
 * @example returnOfEvent({ name: 'event' }, 'event-1', { startsOn: '2026-11-20' }, '2026-11-29') // '/assess?kind=eventReturn&record=new&about=event-1'
 */
export const returnOfEvent = (
  { name }: { readonly name: string },
  id: string,
  stands: Readonly<Record<string, unknown>>,
  today: string,
): string | undefined =>
  name === event.name && stands.standing !== 'CANCELLED' && String(stands.startsOn) <= today
    ? `/assess?${new URLSearchParams({ kind: eventReturn.name, record: 'new', about: id })}`
    : undefined;
