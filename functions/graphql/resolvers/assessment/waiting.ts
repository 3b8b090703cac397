import { readsUnpublishedOf } from '../../../../domain/assessment/publication/read-assessment.ts';
import type { RegisterEntry } from '../../../../domain/assessment/register/register-entry.ts';
import { waitingTasks } from '../../../../domain/assessment/register/waiting-tasks.ts';
import { workInHand } from '../../../../domain/assessment/register/work-in-hand.ts';
import type { QueryResolvers, WaitingTaskResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

/** Most tasks that are told: whoever has more has more than they read. */
const mostTasks = 200;

/** What waits for whoever asks, among what they read as it is worked on. */
const waitingForMe: NonNullable<QueryResolvers<RequestContext>['waitingForMe']> = async (
  _,
  __,
  { person, records, today },
) => {
  if (!person) return [];
  const entries = await records.revisions.current();
  const read = entries.filter(({ newest }) => readsUnpublishedOf(person, newest.localities));
  const whole = await Promise.all(read.map((entry) => withWork(entry, records)));
  return waitingTasks(person, whole, today).slice(0, mostTasks);
};

/** An entry that a release without lists of tasks wrote gets its work from its record, until it is written anew. */
async function withWork(
  entry: RegisterEntry,
  { revisions }: Pick<RequestContext, 'records'>['records'],
): Promise<RegisterEntry> {
  if (entry.newest.work) return entry;
  const head = await revisions.latest(entry.id);
  return head ? { ...entry, newest: { ...entry.newest, work: workInHand(head.record) } } : entry;
}

export const waitingQueries = { waitingForMe };

export const WaitingTask: WaitingTaskResolvers<RequestContext> = {
  assessment: ({ id, version, published }) => ({
    id,
    version,
    ...(published ? { publishedAt: published.publishedAt } : {}),
    afterDecision: published?.afterDecision ?? false,
  }),
  capacity: ({ capacity }) => capacity ?? null,
  dueOn: ({ dueOn }) => dueOn ?? null,
};
