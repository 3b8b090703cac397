import { calendarFile } from '../../../domain/calendars/calendar-file.ts';
import type { AreaCode } from '../../../domain/geography/area.ts';
import { untranslated } from '../../../domain/messages/message.ts';
import { daysAfter } from '../../../domain/provenance/calendar-date.ts';
import {
  type EventsOfCalendarQuery,
  eventAreas,
  eventsChanged,
  eventsOfCalendar,
  oneEvent,
  whatIsOn,
} from '../../../schema/generated/page-operations.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { daysTold, eventCalendar, eventEntry } from '../events/event-calendar.ts';
import { eventsPage } from '../events/events-page.tsx';
import type { ToldEvent } from '../events/told-event.ts';
import { problemPage } from '../layout/problem-page.tsx';
import { type Answer, type AskApi, RefusedQuery } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { calendarAnswer, originOf } from './calendar-answer.ts';
import { htmlAnswer } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';

/** What is on, as a page. @throws RefusedQuery for an area that is not held or a part that there is not, ApiError */
export async function eventsAnswer({ request, ask: api, translator }: PageParts): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const { area } = request;
  const after = new URLSearchParams(request.search).get('after')?.trim() || undefined;
  const [days, areas] = await Promise.all([
    ask(whatIsOn, { ...(area ? { area } : {}), ...(after ? { after } : {}) }),
    ask(eventAreas, {}),
  ]);
  const data = { days: days.whatIsOn, areas, area, isLaterPart: after !== undefined };
  return htmlAnswer(eventsPage(data, pageMetaOf(request, receipt()), translator));
}

/** Most hundreds of events that a calendar is made of. */
const mostParts = 10;

/** The calendar of all events, or of those in an area. @throws RefusedQuery, ApiError */
export async function eventsCalendarAnswer({ request, ask, translator }: PageParts): Promise<HttpAnswer> {
  const { area } = request;
  const { data: areas, receipt } = await ask(eventAreas, {});
  const locality = areas.localities.find(({ code }) => code === area);
  const ward = areas.wards.find(({ code }) => code === area);
  const named = locality ?? ward;
  if (area !== undefined && !named)
    throw new RefusedQuery('area: no ward or locality has this code.', {
      field: 'area',
      messageCode: 'page.planUnknown',
      messageValues: { asked: untranslated(area.slice(0, 60)) },
    });
  const today = receipt.answeredOn;
  const since = `${daysAfter(today, -daysTold)}T00:00:00Z`;
  const [standing, changed] = await Promise.all([eventsThatStand(ask), ask(eventsChanged, { since })]);
  const takenOff = changed.data.eventsChangedSince.edges.flatMap(({ node }) => (node.stands ? [] : [node]));
  const events = [...standing, ...takenOff];
  const title = translator.t('page.eventsTitle');
  const calendar = {
    events,
    area: named && {
      code: named.code as AreaCode,
      level: locality ? ('LOCALITY' as const) : ('WARD' as const),
      ...(ward?.locality ? { parent: ward.locality.code as AreaCode } : {}),
    },
    name: named ? `${title}: ${named.name}` : title,
    today,
    origin: originOf(request.address),
  };
  return calendarAnswer(eventCalendar(calendar, translator), 'events', area);
}

/** Those by newest word first, up to a thousand. @throws ApiError */
async function eventsThatStand(ask: AskApi): Promise<readonly ToldEvent[]> {
  const events: ToldEvent[] = [];
  let after: string | null = null;
  for (let part = 0; part < mostParts; part += 1) {
    const answer: Answer<EventsOfCalendarQuery> = await ask(
      eventsOfCalendar,
      after === null ? {} : { after },
    );
    const { edges, pageInfo } = answer.data.events;
    events.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return events;
}

/** One event for a calendar; as cancelled where it was taken off the list. @throws ApiError */
export async function eventCalendarAnswer(
  { request, ask, translator }: PageParts,
  id: string,
): Promise<HttpAnswer> {
  const { data, receipt } = await ask(oneEvent, { id });
  if (!data.event) {
    const says = translator.t('page.problemNoPageSays');
    return htmlAnswer(problemPage('page.problemNoPage', says, translator), 404);
  }
  const today = receipt.answeredOn;
  const entry = eventEntry(data.event, { origin: originOf(request.address), today }, translator);
  const title = translator.t('page.eventsTitle');
  const file = calendarFile({ name: title, language: translator.tag, entries: [entry] });
  return calendarAnswer(file, id, undefined);
}
