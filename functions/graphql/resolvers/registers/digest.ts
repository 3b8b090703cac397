import type { Area } from '../../../../domain/geography/area.ts';
import { parseInstant } from '../../../../domain/provenance/legal-day.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import {
  type RegisterNow,
  remindersOf,
  reminderWords,
} from '../../../../domain/records-kept/health/digest.ts';
import type { DueDay as DueDayOf } from '../../../../domain/records-kept/health/due-days.ts';
import { dueDays as dueDaysOf, dueWords } from '../../../../domain/records-kept/health/due-days.ts';
import { healthOf } from '../../../../domain/records-kept/health/register-health.ts';
import { registerName } from '../../../../domain/records-kept/health/register-name.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { publicAtOf } from '../../../../domain/records-kept/life/kept-times.ts';
import { liesIn } from '../../../../domain/records-kept/life/placed-record.ts';
import type {
  DueDayResolvers,
  QueryResolvers,
  ReminderResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { type OrderedList, pageOf, sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import { areaAsked } from './area-asked.ts';
import { daysAsked } from './days-asked.ts';
import { recordsWaiting } from './records-waiting.ts';
import { answeredBy, subjectsOf } from './register-subjects.ts';

export const digest: NonNullable<QueryResolvers<RequestContext>['digest']> = async (
  _,
  { area: asked, since },
  context,
) => {
  const after = since == null ? undefined : parseInstant('since', since);
  const area = await areaAsked(asked, await context.data());
  const registers = await Promise.all(keptKinds.map((kind) => registerNow(kind, area, after, context)));
  return {
    since: after === undefined ? null : new Date(after).toISOString(),
    area: area ?? null,
    reminders: remindersOf(registers, area?.code),
  };
};

async function registerNow(
  kind: RecordKind,
  area: Area | undefined,
  after: number | undefined,
  context: RequestContext,
): Promise<RegisterNow> {
  const snapshot = await context.data();
  const [placed, subjects, waiting] = await Promise.all([
    snapshot.placedRecords(kind),
    subjectsOf(kind, snapshot, context.today),
    recordsWaiting(kind, area, context),
  ]);
  const there = area ? placed.filter((each) => liesIn(each, area)) : placed;
  const { unanswered } = answeredBy(subjects, placed, area);
  return {
    kind,
    counts: healthOf(
      kind,
      there.map(({ stands }) => stands),
      context.today,
    ),
    waiting,
    unanswered,
    changed:
      after === undefined
        ? undefined
        : there.filter(({ record }) => Date.parse(publicAtOf(record) ?? '') > after).length,
  };
}

/** How far back and ahead days are told where the request does not say. */
const daysBack = 31;

const soonestFirst: OrderedList<DueDayOf>['keyOf'] = ({ day, kind, reason }) => [day, kind.name, reason];

export const dueDays: NonNullable<QueryResolvers<RequestContext>['dueDays']> = async (
  _,
  args,
  { data, today },
) => {
  const snapshot = await data();
  const { from, to } = daysAsked(args, today, { back: daysBack, usual: 366 });
  const area = await areaAsked(args.area, snapshot);
  const days = await Promise.all(
    keptKinds.map(async (kind) => {
      const placed = await snapshot.placedRecords(kind);
      return dueDaysOf(kind, area ? placed.filter((each) => liesIn(each, area)) : placed, from, to);
    }),
  );
  const items = sortByKey(days.flat(), soonestFirst);
  return pageOf({ kind: 'dueDays', items, keyOf: soonestFirst, defaultSize: 50 }, args);
};

export const Reminder: ReminderResolvers<RequestContext> = {
  kind: ({ kind }) => kind.name,
  register: ({ kind }) => registerName(kind),
  words: reminderWords,
};

export const DueDay: DueDayResolvers<RequestContext> = {
  kind: ({ kind }) => kind.name,
  list: ({ kind }) => kind.plural,
  register: ({ kind }) => registerName(kind),
  words: dueWords,
};
