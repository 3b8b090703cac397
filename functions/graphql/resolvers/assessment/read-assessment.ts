import type { Revision } from '../../../../domain/assessment/model/revision.ts';
import {
  asRead,
  type ReadAssessment,
  readableRevision,
} from '../../../../domain/assessment/publication/read-assessment.ts';
import { NotFound } from '../../../../domain/errors/errors.ts';
import type { Person } from '../../../../domain/permission/person.ts';
import { parseId } from '../../ids/parse-id.ts';
import type { RequestContext } from '../../request/context.ts';

type Context = Pick<RequestContext, 'person' | 'records'>;

/** An assessment as whoever asks may read it, or as it would be published; undefined where none is there for them. */
export async function readAssessment(
  { person, records }: Context,
  id: string,
  asked?: number,
  asPublished = false,
): Promise<ReadAssessment | undefined> {
  const head = await records.revisions.latest(parseId('id', id));
  const number = head && readableRevision(person, head, asked);
  if (!head || number === undefined) return undefined;
  const revision = number === head.number ? head : await records.revisions.revision(head.record.id, number);
  return revision && asRead(person, revision, head, asPublished);
}

/**
 * The newest revision of an assessment that somebody is about to change.
 * @throws NotFound also where they may not read it, so that its existence is not told
 */
export async function headToChange({ records }: Context, person: Person, id: string): Promise<Revision> {
  const head = await records.revisions.latest(parseId('input.id', id));
  if (!head || readableRevision(person, head) === undefined) throw new NotFound('assessment', id);
  return head;
}
