import { InvalidInput, NotFound, NotPermitted } from '../../errors/errors.ts';
import { assessmentEditors, assessmentKeepers } from '../../permission/assessment-access.ts';
import { holds, leadsOneOf, type Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import type { AssessmentRecord, Author } from '../model/assessment.ts';
import { sharingSchema } from '../model/step-schemas.ts';
import { memberKey, partOf, type Team, teamOf, type WithTeam, writes } from '../model/team.ts';
import { parseAs } from '../model/written-value.ts';
import { refuseEnded } from './beside-content.ts';

/**
 * What changes about who writes: somebody asks to; the owner lets them in, takes them off or hands over to an editor; an
 * editor leaves; or a cohesion officer takes over where the owner cannot any more.
 */
export interface Sharing {
  readonly step: 'ASK' | 'LET_IN' | 'TAKE_OFF' | 'HAND_OVER' | 'TAKE_OVER';
  /** `memberKey` of the person that it is about; undefined for ASK and TAKE_OVER, which are about whoever sends them. */
  readonly member?: string;
  /** Needed for ASK and TAKE_OVER. */
  readonly reason?: string;
}

/**
 * Most people who write in one assessment besides its owner, most who wait to, and most steps that one person takes: each
 * step is kept for ever, and asking and going away again would never end.
 */
const most = { editors: 20, asking: 20, stepsOfOne: 100 } as const;

/**
 * The record with another team.
 * @throws InvalidInput without a reason where one is needed, where the step changes nothing, after the end, and where the
 *   person changed who writes often enough
 * @throws NotFound where nobody of the team has the key
 * @throws NotPermitted for a step that is the owner's, or a cohesion officer's
 * @example shareAssessment(record, { step: 'ASK', reason: 'I know the school.' }, boris, at).team?.asking.length // 1
 */
export function shareAssessment(
  record: AssessmentRecord,
  sharing: Sharing,
  by: Person,
  at: string,
): AssessmentRecord {
  refuseEnded(record);
  const { steps = {} } = teamOf(record);
  const key = memberKey(record, by);
  const taken = (steps[key] ?? 0) + 1;
  if (taken > most.stepsOfOne) {
    throw new InvalidInput(
      'step',
      `you have changed ${most.stepsOfOne} times who writes here, which is enough. Ask a colleague who writes in it.`,
    );
  }
  return { ...record, team: { ...teamAfter(record, sharing, by, at), steps: { ...steps, [key]: taken } } };
}

function teamAfter(record: AssessmentRecord, sharing: Sharing, by: Person, at: string): Team {
  const team = teamOf(record);
  if (sharing.step === 'ASK') return asked(record, team, sharing, by, at);
  if (sharing.step === 'TAKE_OVER') return takenOver(record, team, sharing, by);
  const about = memberNamed(record, team, sharing);
  const isOwn = about.subject === by.subject;
  if (partOf(record, by.subject) !== 'OWNER' && !(isOwn && sharing.step === 'TAKE_OFF')) {
    throw new NotPermitted(`This is for ${team.owner.name}, who owns the assessment.`, assessmentEditors);
  }
  const others = without(team, about);
  switch (sharing.step) {
    case 'LET_IN':
      if (partOf(record, about.subject) !== 'ASKING')
        throw new InvalidInput('member', `${about.name} writes in it already.`);
      if (team.editors.length >= most.editors)
        throw new InvalidInput(
          'member',
          `${most.editors} people write in it besides you, which is the most.`,
        );
      return { ...others, editors: [...team.editors, about] };
    case 'HAND_OVER':
      if (partOf(record, about.subject) !== 'EDITOR')
        throw new InvalidInput('member', 'hand it over to somebody who writes in it: let them in first.');
      return { ...others, owner: about, editors: [...others.editors, team.owner] };
    case 'TAKE_OFF':
      if (about.subject === team.owner.subject)
        throw new InvalidInput('member', 'an assessment has an owner: hand it over first.');
      return others;
  }
}

function asked(record: AssessmentRecord, team: Team, { reason }: Sharing, by: Person, at: string): Team {
  if (!holds(by, assessmentEditors)) {
    throw new NotPermitted(
      `Writing assessments is for ${describeRoles(assessmentEditors)}.`,
      assessmentEditors,
    );
  }
  const part = partOf(record, by.subject);
  if (part) {
    const already = part === 'ASKING' ? 'you have asked already, and wait for its owner' : 'you write in it';
    throw new InvalidInput('step', `${already}.`);
  }
  if (team.asking.length >= most.asking)
    throw new InvalidInput('step', `${most.asking} people wait already. Ask ${team.owner.name} yourself.`);
  const asking = { by: authorOf(by), at, reason: reasonGiven(reason) };
  return { ...team, asking: [...team.asking, asking] };
}

function takenOver(record: AssessmentRecord, team: Team, { reason }: Sharing, by: Person): Team {
  if (!holds(by, assessmentKeepers)) {
    throw new NotPermitted(
      `Taking over an assessment is for ${describeRoles(assessmentKeepers)}.`,
      assessmentKeepers,
    );
  }
  reasonGiven(reason);
  if (partOf(record, by.subject) === 'OWNER') throw new InvalidInput('step', 'you own it already.');
  const others = without(team, by);
  // Whoever is taken over from stays an editor where there is room: a full team keeps nobody from taking over.
  const isFull = others.editors.length >= most.editors;
  return {
    ...others,
    owner: authorOf(by),
    editors: isFull ? others.editors : [...others.editors, team.owner],
  };
}

function memberNamed(record: WithTeam, { owner, editors, asking }: Team, { member = '' }: Sharing): Author {
  const people = [owner, ...editors, ...asking.map(({ by }) => by)];
  const found = people.find((each) => memberKey(record, each) === member);
  if (!found) throw new NotFound('member', member);
  return found;
}

const without = (team: Team, { subject }: Author): Team => ({
  owner: team.owner,
  editors: team.editors.filter((each) => each.subject !== subject),
  asking: team.asking.filter(({ by }) => by.subject !== subject),
});

const authorOf = ({ subject, name }: Person): Author => ({ subject, name });

const reasonGiven = (reason: string | undefined): string =>
  parseAs(sharingSchema.entries.reason.wrapped, 'reason', reason ?? '');

/**
 * Refuses whoever neither owns an assessment nor was let in by its owner.
 * @throws NotPermitted naming the owner, whom they can ask
 * @example refuseOutsider(record, planner)
 */
export function refuseOutsider(record: WithTeam, { subject }: Pick<Author, 'subject'>): void {
  if (writes(record, subject)) return;
  const { owner } = teamOf(record);
  throw new NotPermitted(
    `This assessment is written by ${owner.name} and whom they let in. Ask to write in it, with a reason.`,
    assessmentEditors,
  );
}

/**
 * Refuses a planner who has no place in the team to report of an action or an expectation: forty reports of it are the
 * most, and a stranger could make them all. Cohesion officers follow up everywhere, leads where the site touches their locality.
 * @throws NotPermitted naming the owner, whom they can ask
 */
export function refuseReporter(record: AssessmentRecord, person: Person): void {
  if (holds(person, assessmentKeepers) || leadsOneOf(person, record.content.localities)) return;
  refuseOutsider(record, person);
}
