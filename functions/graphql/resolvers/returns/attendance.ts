import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { message } from '../../../../domain/messages/message.ts';
import { publishedParameters } from '../../../../domain/method/method.ts';
import { idsOf } from '../../../../domain/place/ids-of.ts';
import { leadingFigure } from '../../../../domain/programme/leading-figure.ts';
import { type CalendarDate, lastDayOf, monthsBefore } from '../../../../domain/provenance/calendar-date.ts';
import { firstMonth, hasBegun, isMonth } from '../../../../domain/provenance/calendar-month.ts';
import { networkNote, networkProject } from '../../../../domain/reach/network-note.ts';
import { type ReachPlaces, reachPlaces } from '../../../../domain/reach/reach-places.ts';
import { nextToldOn } from '../../../../domain/returns/told-days.ts';
import type { ToldPicture } from '../../../../domain/returns/told-picture.ts';
import type { ToldPeople } from '../../../../domain/returns/told-row.ts';
import type {
  AttendanceBreakdownResolvers,
  AttendanceGroupResolvers,
  AttendanceResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { venueKey } from '../../snapshot/venue-repository.ts';
import {
  areasTold,
  boroughOf,
  periodOfEntry,
  pictureOf,
  publicReturns,
  returnsOfPlaces,
  standingReturns,
  versionsOf,
} from './read-returns.ts';

export const attendanceQueries: Pick<QueryResolvers<RequestContext>, 'attendancePicture'> = {
  attendancePicture: async (_, args, context) => {
    const { today } = context;
    const entries = await publicReturns(returnsOfPlaces, context);
    const standing = await standingReturns(returnsOfPlaces, entries, context);
    const months = [...new Set(standing.flatMap((entry) => periodOfEntry(returnsOfPlaces, entry) ?? []))]
      .filter(isMonth)
      .sort()
      .reverse();
    const snapshot = await context.data();
    const directory = await snapshot.areas();
    const borough = boroughOf(directory);
    const pictureIn = async (month: string) =>
      pictureOf(
        returnsOfPlaces,
        month,
        await versionsOf(returnsOfPlaces, month, entries, context),
        borough,
        today,
      );
    const month =
      monthAsked(args.month, today) ??
      (await newestTold(months, pictureIn)) ??
      months[0] ??
      monthsBefore(today, 1).slice(0, 7);
    const picture = await pictureIn(month);
    const sent = await sentFor(month, standing, snapshot);
    const listed = await networkOf(month, today, snapshot);
    const network = new Set([...listed.open, ...listed.notKnown].map(({ venue }) => venue.id));
    const known = await documented(snapshot, listed);
    const named = new Set([...network, ...sent, ...(picture?.subjects.keys() ?? [])]);
    const found = await Promise.all([...named].map((id) => snapshot.venues.byId.load(id)));
    // A record that became one with another since is told under that other.
    const places = [...new Map(found.flatMap((place) => (place ? [[place.id, place]] : []))).values()];
    const sentCount = [...network].filter((id) => sent.has(id)).length;
    const others = sent.size - sentCount;
    return {
      month,
      months,
      toldOn: picture?.toldOn ?? null,
      nextOn: nextToldOn(month, today),
      isLast: picture?.isLast === true,
      sentCount,
      placeCount: network.size,
      documentedCount: known.count,
      places: sortByKey(places, venueKey).map((venue) => ({
        venue,
        isSent: sent.has(venue.id),
        // What was told of a record before it became one with this place is told of this place.
        attendance: idsOf(venue).flatMap((id) => picture?.subjects.get(id) ?? [])[0] ?? null,
      })),
      areas: areasTold(picture, directory, borough).map(({ area, told }) => ({ area, attendance: told })),
      notes: [
        message('returns.sent', { sent: sentCount, places: network.size, month }),
        ...(others > 0 ? [message('returns.besides', { others })] : []),
        ...(picture?.isLast ? [message('returns.toldLast', { day: picture.toldOn })] : []),
        ...known.notes,
        message('returns.heads'),
        message('returns.rule'),
        message('returns.noReturn'),
      ],
    };
  },
};

/** @throws InvalidInput for what is no month, or has not come */
function monthAsked(month: string | null | undefined, today: CalendarDate): string | undefined {
  if (month == null) return undefined;
  if (isMonth(month) && hasBegun(month, today)) return month;
  throw new InvalidInput(
    'month',
    `give a month from ${firstMonth} to ${today.slice(0, 7)}, such as 2026-10.`,
  );
}

/** The newest month of which something is told: readers come for numbers, and a month that is not over has none yet. */
async function newestTold(
  months: readonly string[],
  pictureIn: (month: string) => Promise<ToldPicture | undefined>,
): Promise<string | undefined> {
  for (const month of months) if (((await pictureIn(month))?.areas.size ?? 0) > 0) return month;
  return undefined;
}

/** Places of which a return for the month stands, by the id that they have now. */
async function sentFor(
  month: string,
  entries: Awaited<ReturnType<typeof publicReturns>>,
  { venues }: DataSnapshot,
): Promise<ReadonlySet<string>> {
  const ids = entries.flatMap((entry) =>
    periodOfEntry(returnsOfPlaces, entry) === month ? [String(entry.stands?.content.venue)] : [],
  );
  const places = await Promise.all(ids.map((id) => venues.byId.load(id)));
  return new Set(places.flatMap((place) => place?.id ?? []));
}

/** The Places of Welcome of a month: open, or not known to be closed, at its end. */
async function networkOf(month: string, today: CalendarDate, { venues }: DataSnapshot): Promise<ReachPlaces> {
  const last = lastDayOf(month);
  return reachPlaces(
    await venues.all(),
    'PLACE_OF_WELCOME',
    last < today ? last : today,
    publishedParameters,
  );
}

/** How many the whole network has by a document, beside how many the register names. */
async function documented(snapshot: DataSnapshot, places: ReachPlaces) {
  const project = (await snapshot.projectById()).get(networkProject);
  const note = networkNote(project, places);
  return { count: (project && leadingFigure(project)?.output.value) ?? null, notes: note ? [note] : [] };
}

export const statusOf = (people: ToldPeople) => (people === undefined ? 'SUPPRESSED' : 'FINAL');

export const Attendance: AttendanceResolvers<RequestContext> = {
  returnCount: ({ returns }) => returns,
  sessionsHeld: ({ sessionsHeld }) => sessionsHeld ?? 0,
  attendances: ({ people }) => people ?? null,
  attendancesStatus: ({ people }) => statusOf(people),
};

export const AttendanceBreakdown: AttendanceBreakdownResolvers<RequestContext> = {
  base: ({ base }) => base ?? null,
  baseStatus: ({ base }) => statusOf(base),
  preferNotToSay: ({ preferNotToSay }) => preferNotToSay ?? null,
  preferNotToSayStatus: ({ preferNotToSay }) => statusOf(preferNotToSay),
  notAsked: ({ notAsked }) => notAsked ?? null,
  notAskedStatus: ({ notAsked }) => statusOf(notAsked),
  responsePercent: ({ response }) => response ?? null,
};

export const AttendanceGroup: AttendanceGroupResolvers<RequestContext> = {
  ward: async ({ group }, _, { data }) => (await (await data()).areas()).find(group as AreaCode) ?? null,
  people: ({ people }) => people ?? null,
  peopleStatus: ({ people }) => statusOf(people),
  percent: ({ percent }) => percent ?? null,
};
