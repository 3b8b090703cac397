import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { eventDays } from '../../../../domain/events/event-days.ts';
import { message } from '../../../../domain/messages/message.ts';
import { type CalendarDate, dayBefore, monthsBefore } from '../../../../domain/provenance/calendar-date.ts';
import { type CourseSubject, courseSubjects } from '../../../../domain/records-kept/kinds/course-return.ts';
import { event, timesOfEvent } from '../../../../domain/records-kept/kinds/event.ts';
import {
  monthsOfQuarter,
  nextToldOn,
  quarterOf,
  type ReturnPeriod,
} from '../../../../domain/returns/told-days.ts';
import type { EnrolmentResolvers, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';
import { statusOf } from './attendance.ts';
import {
  areasTold,
  boroughOf,
  periodOfEntry,
  pictureOf,
  publicReturns,
  type ReadReturns,
  returnsOfCourses,
  returnsOfEvents,
  standingReturns,
  versionsOf,
} from './read-returns.ts';

export const turnoutQueries: Pick<QueryResolvers<RequestContext>, 'coursePicture' | 'eventPicture'> = {
  coursePicture: async (_, args, context) => {
    const { told, sentCount, picture, areas } = await quarterOfReturns(
      returnsOfCourses,
      args.quarter,
      context,
    );
    return {
      ...told,
      sentCount,
      subjects: courseSubjects.flatMap((subject: CourseSubject) => {
        const enrolment = picture?.subjects.get(subject);
        return enrolment ? [{ subject, enrolment }] : [];
      }),
      areas: areas.map(({ area, told: enrolment }) => ({ area, enrolment })),
      notes: [
        message('returns.coursesSent', { sent: sentCount, ...monthsOfQuarter(told.quarter) }),
        message('returns.enrolments'),
        message('returns.rule'),
        message('returns.noCourse'),
      ],
    };
  },
  eventPicture: async (_, args, context) => {
    const { told, sentCount, picture, areas } = await quarterOfReturns(
      returnsOfEvents,
      args.quarter,
      context,
    );
    const snapshot = await context.data();
    const dayCount = await daysOfEvents(told.quarter, context);
    const events = await Promise.all(
      [...(picture?.subjects ?? [])].map(async ([id, attendance]) => {
        const placed = await standingEvent(snapshot, id);
        return placed
          ? [{ event: placed.record, title: String(placed.stands.content.title), attendance }]
          : [];
      }),
    );
    return {
      ...told,
      sentCount,
      dayCount,
      events: events.flat().sort((a, b) => (a.title < b.title ? -1 : 1)),
      areas: areas.map(({ area, told: attendance }) => ({ area, attendance })),
      notes: [
        message('returns.eventsSent', { sent: sentCount, days: dayCount, ...monthsOfQuarter(told.quarter) }),
        message('returns.eventHeads'),
        message('returns.rule'),
        message('returns.noEvent'),
      ],
    };
  },
};

/** What is told of the returns of a quarter, whichever kind they are of. */
async function quarterOfReturns(of: ReadReturns, asked: string | null | undefined, context: RequestContext) {
  const { today } = context;
  const entries = await publicReturns(of, context);
  const standing = await standingReturns(of, entries, context);
  const periods = standing.flatMap((entry) => periodOfEntry(of, entry) ?? []);
  const quarters = [...new Set(periods)].sort().reverse();
  const quarter = quarterAsked(asked, today) ?? quarters[0] ?? quarterOf(monthsBefore(today, 3));
  const directory = await (await context.data()).areas();
  const borough = boroughOf(directory);
  const picture = pictureOf(of, quarter, await versionsOf(of, quarter, entries, context), borough, today);
  return {
    picture,
    areas: areasTold(picture, directory, borough),
    sentCount: periods.filter((each) => each === quarter).length,
    told: { quarter, quarters, toldOn: picture?.toldOn ?? null, nextOn: nextToldOn(quarter, today) },
  };
}

/** @throws InvalidInput for what is no quarter, or has not begun */
function quarterAsked(quarter: string | null | undefined, today: CalendarDate): ReturnPeriod | undefined {
  if (quarter == null) return undefined;
  const last = quarterOf(today);
  if (/^20\d\d-Q[1-4]$/.test(quarter) && quarter >= firstQuarter && quarter <= last) return quarter;
  throw new InvalidInput('quarter', `give a quarter from ${firstQuarter} to ${last}, such as 2026-Q4.`);
}

/** Before it there was no programme that anybody could report of. */
const firstQuarter = '2010-Q1';

/** How many days of events lay in a quarter and are over: what the register names, those that were cancelled left out. */
async function daysOfEvents(quarter: ReturnPeriod, { data, today }: RequestContext): Promise<number> {
  const placed = await (await data()).placedRecords(event);
  return placed
    .filter(({ stands }) => stands.content.standing !== 'CANCELLED')
    .flatMap(({ stands }) => eventDays(timesOfEvent(stands.content), { to: dayBefore(today) }))
    .filter(({ day }) => quarterOf(day) === quarter).length;
}

export const Enrolment: EnrolmentResolvers<RequestContext> = {
  returnCount: ({ returns }) => returns,
  enrolled: ({ people }) => people ?? null,
  enrolledStatus: ({ people }) => statusOf(people),
};
