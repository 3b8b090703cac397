import type { ReadableEntry } from '../../../../domain/assessment/register/register-entry.ts';
import { unpublishedReaders } from '../../../../domain/permission/assessment-access.ts';
import { holds } from '../../../../domain/permission/person.ts';
import type { RequestContext } from '../../request/context.ts';

/**
 * What of the register whoever asks may need: those who read nothing unpublished the published part alone, which costs
 * the same however much is being written.
 */
export const readableEntries = ({
  person,
  records,
}: Pick<RequestContext, 'person' | 'records'>): Promise<readonly ReadableEntry[]> =>
  holds(person, unpublishedReaders) ? records.revisions.current() : records.revisions.published();
