import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { eventDays } from '../../../../domain/events/event-days.ts';
import type { Area } from '../../../../domain/geography/area.ts';
import { event, timesOfEvent } from '../../../../domain/records-kept/kinds/event.ts';
import type { ToldEventDay } from '../../../../domain/records-kept/kinds/event-day.ts';
import { liesIn, type PlacedRecord } from '../../../../domain/records-kept/life/placed-record.ts';
import type { EventDayResolvers, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { type OrderedList, pageOf, sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { areasByCode } from '../assessment/assessment.ts';
import { areaAsked } from './area-asked.ts';
import { daysAsked } from './days-asked.ts';

/** How many days are told where the request does not say up to which. */
const usualDays = 92;

const soonestFirst: OrderedList<ToldEventDay>['keyOf'] = ({ start, placed }) => [start, placed.record.id];

export const whatIsOn: NonNullable<QueryResolvers<RequestContext>['whatIsOn']> = async (
  _,
  args,
  { data, today },
) => {
  const snapshot = await data();
  const { from, to } = daysAsked(args, today, { back: 0, usual: usualDays });
  const area = await areaAsked(args.area, snapshot);
  const venue = args.venue == null ? undefined : await placeAsked(args.venue, snapshot);
  const days = (await snapshot.placedRecords(event))
    .filter((placed) => isThere(placed, area, venue))
    .flatMap((placed) =>
      eventDays(timesOfEvent(placed.stands.content), { from, to }).map(
        (day): ToldEventDay => ({ placed, ...day }),
      ),
    );
  const list = {
    kind: 'whatIsOn',
    items: sortByKey(days, soonestFirst),
    keyOf: soonestFirst,
    defaultSize: 50,
  };
  return pageOf(list, args);
};

/** The id that a place on the register has now. @throws InvalidInput for one that is not on it */
async function placeAsked(id: string, { venues }: DataSnapshot): Promise<string> {
  const found = await venues.byId.load(parseId('venue', id));
  if (!found) throw new InvalidInput('venue', 'no place on the register has this id.');
  return found.id;
}

const isThere = (placed: PlacedRecord, area: Area | undefined, venue: string | undefined): boolean =>
  (area === undefined || liesIn(placed, area)) &&
  (venue === undefined || placed.venues.some(({ id }) => id === venue));

export const EventDay: EventDayResolvers<RequestContext> = {
  event: ({ placed }) => placed.record,
  startsAt: ({ start }) => new Date(start).toISOString(),
  endsAt: ({ end }) => new Date(end).toISOString(),
  isCancelled: ({ placed }) => placed.stands.content.standing === 'CANCELLED',
  wards: ({ placed }, _, context) => areasByCode(context, placed.wards),
  localities: ({ placed }, _, context) => areasByCode(context, placed.localities),
};
