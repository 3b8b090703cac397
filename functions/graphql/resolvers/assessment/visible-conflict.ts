import type { Revision } from '../../../../domain/assessment/model/revision.ts';
import { readsUnpublishedOf } from '../../../../domain/assessment/publication/read-assessment.ts';
import { Conflict } from '../../../../domain/errors/errors.ts';
import { assessmentOfficers, mayReadDifference } from '../../../../domain/permission/assessment-access.ts';
import { holds, type Person } from '../../../../domain/permission/person.ts';

/**
 * A conflict as the person who lost may be told of it: officers by whom and in which fields, as far as they read the
 * history; a locality lead that it moved on, and to which revision; everyone else only that their change was not saved.
 * @example visibleConflict(lead, head, conflict).movedOn?.fields // []
 */
export function visibleConflict(person: Person, head: Revision, conflict: Conflict): Conflict {
  const { movedOn, message } = conflict;
  if (!movedOn) return conflict;
  const cause = { cause: conflict };
  if (holds(person, assessmentOfficers)) {
    const fields = movedOn.fields.filter((path) => mayReadDifference(person, path));
    return new Conflict(message, { ...movedOn, fields }, cause);
  }
  const notSaved = 'Nothing of yours was saved; load it again and repeat your change.';
  if (!readsUnpublishedOf(person, head.record.content.localities)) {
    return new Conflict(`This assessment was changed meanwhile. ${notSaved}`, undefined, cause);
  }
  const { revision } = movedOn;
  return new Conflict(
    `Somebody has changed this assessment meanwhile: it stands at revision ${revision}. ${notSaved}`,
    { ...movedOn, by: 'Somebody else', fields: [] },
    cause,
  );
}
