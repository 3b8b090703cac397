import { InvalidInput, NotPermitted } from '../../errors/errors.ts';
import { RefusedInput } from '../../errors/refused-input.ts';
import { message, untranslated } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { assessmentEditors } from '../../permission/assessment-access.ts';
import { holds, type Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import type { AssessmentId, AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState, Signature } from '../model/assessment-state.ts';
import { stampOf } from '../model/step-instant.ts';
import { moveSchema } from '../model/step-schemas.ts';
import { teamOf, type WithTeam, writes } from '../model/team.ts';
import { parseAs } from '../model/written-value.ts';
import type { AssessmentMoment } from './assessment-moment.ts';
import { decidedBefore } from './decided-before.ts';
import type { Hindrance } from './sign-assessment.ts';
import { stateWords, type Transition, transitionsFrom, writableStates } from './transitions.ts';
import { unmetRequirements } from './unmet-requirements.ts';

/** Where to move, and what goes with it. */
export interface Move {
  readonly to: AssessmentState;
  readonly by: Person;
  readonly reason?: string;
  /** The assessment that takes its place: for SUPERSEDED, and only there. */
  readonly supersededBy?: AssessmentId;
}

/**
 * Moves an assessment to another state. PUBLISHED is reached by `publishAssessment` alone. Where it can be written in
 * again, what was signed before ends.
 * @throws InvalidInput where there is no such transition ("to"), without a needed reason ("reason"), without what takes
 *   its place ("supersededBy"), and where something is unmet: its field, with how much else is
 * @throws NotPermitted where the person's roles do not make this transition
 * @example moveAssessment(record, { to: 'PEER_REVIEW', by: planner }, moment).state // 'PEER_REVIEW'
 */
export function moveAssessment(
  record: AssessmentRecord,
  move: Move,
  moment: AssessmentMoment,
): AssessmentRecord {
  const { to, by, supersededBy } = move;
  if (to === 'PUBLISHED') {
    throw new InvalidInput('to', 'an assessment is not moved to PUBLISHED: publish it.');
  }
  const { needsReason } = transitionTo(record, to, by);
  const reason =
    needsReason || move.reason !== undefined
      ? parseAs(moveSchema.entries.reason.wrapped, 'reason', move.reason ?? '')
      : undefined;
  if ((to === 'SUPERSEDED') !== (supersededBy !== undefined) || supersededBy === record.id) {
    throw new InvalidInput(
      'supersededBy',
      'name the other assessment that takes its place where it is superseded, and nothing elsewhere.',
    );
  }
  refuseUnmet(record, to, moment);
  const { stateReason: _, ...rest } = record;
  return {
    ...rest,
    state: to,
    ...(writableStates.includes(to) ? { signatures: ended(record, moment) } : {}),
    ...(reason === undefined ? {} : { stateReason: reason }),
    ...(supersededBy ? { supersededBy } : {}),
  };
}

const ended = ({ signatures }: AssessmentRecord, { at }: AssessmentMoment): readonly Signature[] =>
  signatures.map((signature) => ({ ...signature, endedAt: signature.endedAt ?? at }));

/**
 * Publishes what was signed. The publication says whether the scheme had been decided before.
 * Source: "Cohesion impact assessment", section 8, Publication.
 * @param revision number of the revision that this makes
 * @throws as `moveAssessment`
 * @example publishAssessment(record, { by: director, revision: 14 }, moment).publications.length // 1
 */
export function publishAssessment(
  record: AssessmentRecord,
  { by, revision }: { readonly by: Person; readonly revision: number },
  moment: AssessmentMoment,
): AssessmentRecord {
  transitionTo(record, 'PUBLISHED', by);
  refuseUnmet(record, 'PUBLISHED', moment);
  const { stateReason: _, ...rest } = record;
  const { contentHash, content } = record;
  const publication = {
    revision,
    ...stampOf(moment),
    contentHash,
    afterDecision: decidedBefore(content, moment.at),
  };
  return { ...rest, state: 'PUBLISHED', publications: [...record.publications, publication] };
}

/**
 * What keeps somebody from taking an assessment a way; undefined: nothing. A planner takes those alone that they write, and
 * a way that is for its writers is for nobody else.
 * @example hindranceToMove(record, director, way) // undefined
 */
export function hindranceToMove(
  record: WithTeam,
  person: Person,
  { movers }: Pick<Transition, 'movers'>,
): Extract<Hindrance, 'ROLE' | 'NOT_WRITER'> | undefined {
  if (!holds(person, movers)) return 'ROLE';
  const beyondWriters = movers.filter((role) => role !== 'PLANNER');
  const isForWriters = movers.every((role) => assessmentEditors.includes(role));
  return writes(record, person.subject) || (!isForWriters && holds(person, beyondWriters))
    ? undefined
    : 'NOT_WRITER';
}

function whyNotMove(record: WithTeam, person: Person, way: Transition): string | undefined {
  switch (hindranceToMove(record, person, way)) {
    case 'ROLE':
      return `Moving an assessment to ${way.to} is for ${describeRoles(way.movers)}.`;
    case 'NOT_WRITER':
      return `Moving it to ${way.to} is for those who write in this assessment: ask ${teamOf(record).owner.name} to let you in.`;
    default:
      return undefined;
  }
}

function transitionTo(record: AssessmentRecord, to: AssessmentState, by: Person): Transition {
  const transitions = transitionsFrom(record.state);
  const found = transitions.find((transition) => transition.to === to);
  if (!found) {
    const known = transitions.map((transition) => transition.to).join(', ') || 'nowhere';
    throw new InvalidInput(
      'to',
      `an assessment that is ${stateWords[record.state]} cannot go to ${to}. It can go to: ${known}.`,
    );
  }
  const refusal = whyNotMove(record, by, found);
  if (refusal) throw new NotPermitted(refusal, found.movers);
  return found;
}

function refuseUnmet(record: AssessmentRecord, to: AssessmentState, moment: AssessmentMoment): void {
  const [first, ...others] = unmetRequirements(record, to, moment);
  if (!first) return;
  const fields = untranslated(others.map(({ field }) => field).join(', '));
  const more = others.length > 0 ? [message('unmet.alsoMissing', { fields })] : [];
  throw new RefusedInput(first.field, oneText(first.reason, ...more));
}
