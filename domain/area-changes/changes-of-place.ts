import { message, untranslated } from '../messages/message.ts';
import { firstDayOf } from '../provenance/calendar-date.ts';
import type { Project } from '../records/programme.ts';
import type { Venue } from '../records/venue.ts';
import type { AreaChange } from './area-change.ts';

/** Every dated word on whether a place is open that differs from the word before it. */
export const changesOfVenue = ({ id, name, statusHistory }: Venue): readonly AreaChange[] =>
  statusHistory.flatMap(({ status, date }, at): AreaChange[] => {
    const before = statusHistory[at - 1]?.status;
    if (date === undefined || before === undefined || status === before) return [];
    const words = message('areaChange.place', { place: untranslated(name), status });
    return [{ kind: 'PLACE', on: firstDayOf(date), about: id, words }];
  });

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** That a project began or ended, where the records have the very day. */
export const changesOfProject = (
  { id, name, startsOn, endsOn }: Project,
  owner: string | undefined,
): readonly AreaChange[] =>
  [
    { on: startsOn, code: 'areaChange.projectBegun' as const },
    { on: endsOn, code: 'areaChange.projectEnded' as const },
  ].flatMap(({ on, code }): AreaChange[] => {
    if (on === undefined || !wholeDay.test(on)) return [];
    const words = message(code, { project: untranslated(name) });
    return [
      {
        kind: 'PROJECT',
        on: firstDayOf(on as Parameters<typeof firstDayOf>[0]),
        about: id,
        words,
        ...(owner ? { owner } : {}),
      },
    ];
  });
