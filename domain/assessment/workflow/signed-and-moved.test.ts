import { describe, expect, it } from 'vitest';
import { Conflict, InvalidInput, NotPermitted } from '../../errors/errors.ts';
import { refusalOf } from '../../errors/testing/refusal.ts';
import type { AssessmentId } from '../model/assessment.ts';
import {
  answered,
  calmLevel2,
  day,
  detailed,
  effect,
  mitigatedLevel2,
  plainFacts,
  quietContent,
} from '../testing/made-up-assessment.ts';
import { begin, fieldsOf, inReview, moment, move, sign, signedOff } from '../testing/made-up-life.ts';
import {
  administrator,
  director,
  officer,
  otherDirector,
  person,
  planner,
  reviewer,
} from '../testing/made-up-people.ts';
import { standingSignatures } from './capacities-needed.ts';
import { changeContent } from './change-content.ts';
import { publishAssessment } from './move-assessment.ts';
import { nextSteps } from './next-steps.ts';
import { signAssessment } from './sign-assessment.ts';
import { transitions } from './transitions.ts';

describe('a signature', () => {
  const record = inReview(mitigatedLevel2);

  it('is refused to everyone who wrote in the assessment', () => {
    const both = person('both', 'PLANNER', 'DIRECTOR', 'COHESION_OFFICER');
    const written = { ...record, authors: [...record.authors, both] };
    expect(() => sign(written, 'DIRECTOR', both)).toThrow(NotPermitted);
    expect(() => sign(written, 'EQUALITY_LEAD', both)).toThrow('cannot sign it');
    expect(() => sign(record, 'DIRECTOR', both)).not.toThrow();
  });

  it('is refused to other roles, in other capacities, twice, and one person in two capacities', () => {
    expect(() => sign(record, 'DIRECTOR', reviewer)).toThrow('Signing as a director is for a director');
    expect(() => sign(record, 'SERVICE_HEAD', reviewer)).toThrow('not wanted here');
    expect(() => sign(sign(record, 'DIRECTOR'), 'DIRECTOR', otherDirector)).toThrow('already');
    const two = person('two', 'DIRECTOR', 'COHESION_OFFICER');
    expect(() => sign(sign(record, 'DIRECTOR', two), 'EQUALITY_LEAD', two)).toThrow('another person');
  });

  it('is refused for content that is not the one that stands', () => {
    const stale = { capacity: 'DIRECTOR' as const, by: director, at: moment.at, contentHash: '0'.repeat(64) };
    expect(() => signAssessment(record, stale)).toThrow(Conflict);
  });

  it('holds for its content alone: a changed word undoes it', () => {
    const signed = sign(record, 'DIRECTOR');
    expect(standingSignatures(signed)).toHaveLength(1);
    expect(standingSignatures({ ...signed, contentHash: '0'.repeat(64) })).toEqual([]);
  });

  it('ends where the assessment is taken back to be written in, also where no word was changed or it was put back', () => {
    const back = move(sign(record, 'DIRECTOR'), 'LEVEL_2', { by: reviewer });
    expect(standingSignatures(back)).toEqual([]);
    expect(back.signatures).toHaveLength(1);
    const facts = { ...plainFacts, summary: 'Another word.' };
    const changed = changeContent(back, { ...back.content, facts }, planner);
    const restored = changeContent(changed, back.content, planner);
    expect(restored.contentHash).toBe(record.contentHash);
    const again = move(restored, 'PEER_REVIEW');
    expect(fieldsOf(again, 'SIGNED_OFF')).toEqual(['signatures.EQUALITY_LEAD', 'signatures.DIRECTOR']);
    expect(standingSignatures(sign(again, 'DIRECTOR'))).toHaveLength(1);
  });

  it('of a version that was published does not sign the next one, though it says the same', () => {
    const first = publishAssessment(signedOff(), { by: director, revision: 9 }, moment);
    const again = move(move(move(first, 'UNDER_REVIEW'), 'LEVEL_2'), 'PEER_REVIEW');
    expect(again.contentHash).toBe(first.contentHash);
    expect(refusalOf(() => move(again, 'SIGNED_OFF'))).toBe(
      'signatures.EQUALITY_LEAD: It is not signed yet by the equality lead, for the content as it stands. Also missing: signatures.DIRECTOR.',
    );
  });

  it('says where the scheme had been decided before', () => {
    const late = inReview({ ...calmLevel2, facts: { ...plainFacts, decisionDate: day('2026-11-22') } });
    expect(sign(late, 'DIRECTOR').signatures[0]?.afterDecision).toBe(true);
    expect(sign(record, 'DIRECTOR').signatures[0]?.afterDecision).toBe(false);
  });
});

describe('what was signed or published', () => {
  it('cannot be changed in any state but a draft and level 2', () => {
    const states = [...new Set(transitions.flatMap(({ from, to }) => [from, to]))];
    expect(states).toHaveLength(11);
    const changeable = states.filter((state) => {
      try {
        changeContent({ ...signedOff(), state }, quietContent, planner);
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
        return false;
      }
    });
    expect(changeable).toEqual(['DRAFT', 'LEVEL_2']);
  });

  it('is published with a warning once the scheme was decided', () => {
    const late = { ...moment, at: '2027-06-01T08:00:00Z' };
    const { publications } = publishAssessment(signedOff(), { by: director, revision: 9 }, late);
    expect(publications[0]?.afterDecision).toBe(true);
  });

  it('is not published where an action was dropped since on which an amber rests', () => {
    const dropped = { status: 'DROPPED' as const, note: 'No money for it.', at: moment.at };
    const calm = {
      ...mitigatedLevel2,
      detail: detailed({ '3.3': answered(2, -2, { residual: effect(1, -1) }) }),
    };
    const signed = move(sign(sign(inReview(calm), 'EQUALITY_LEAD', officer), 'DIRECTOR'), 'SIGNED_OFF');
    expect(fieldsOf(signed, 'PUBLISHED')).toEqual([]);
    const bare = { ...signed, progress: { return: dropped } };
    expect(fieldsOf(bare, 'PUBLISHED')).toEqual(['state', 'detail.3.3.actions']);
  });

  it('stays published while it is reworked, and is published again as another version', () => {
    const first = publishAssessment(signedOff(), { by: director, revision: 9 }, moment);
    const rework = move(move(first, 'UNDER_REVIEW'), 'LEVEL_2');
    const changed = changeContent(
      rework,
      { ...rework.content, facts: { ...plainFacts, homes: 44 } },
      planner,
    );
    const again = move(
      sign(sign(move(changed, 'PEER_REVIEW'), 'EQUALITY_LEAD', officer), 'DIRECTOR'),
      'SIGNED_OFF',
    );
    const second = publishAssessment(again, { by: director, revision: 16 }, moment);
    expect(second.publications.map(({ revision }) => revision)).toEqual([9, 16]);
    expect(second.publications[0]?.contentHash).not.toBe(second.publications[1]?.contentHash);
  });
});

describe('moves', () => {
  it('go only the ways of the table', () => {
    expect(() => move(begin(quietContent), 'PEER_REVIEW')).toThrow(
      'an assessment that is a draft cannot go to PEER_REVIEW. It can go to: SCREENING_DONE, WITHDRAWN.',
    );
    expect(() => move({ ...begin(quietContent), state: 'WITHDRAWN' }, 'DRAFT')).toThrow('nowhere');
    expect(() => move(signedOff(), 'PUBLISHED')).toThrow('publish it');
  });

  it('are refused to roles that do not go them', () => {
    expect(() => publishAssessment(signedOff(), { by: planner, revision: 9 }, moment)).toThrow(NotPermitted);
    expect(() => move(begin(quietContent), 'WITHDRAWN')).toThrow(NotPermitted);
    expect(move(begin(quietContent), 'WITHDRAWN', { by: administrator }).state).toBe('WITHDRAWN');
  });

  it('to superseded name another assessment, and no other move does', () => {
    const published = publishAssessment(signedOff(), { by: director, revision: 9 }, moment);
    const other = 'a-2' as AssessmentId;
    expect(() => move(published, 'SUPERSEDED', { by: director })).toThrow('supersededBy');
    expect(() => move(published, 'SUPERSEDED', { by: director, supersededBy: published.id })).toThrow(
      'supersededBy',
    );
    expect(() => move(published, 'UNDER_REVIEW', { supersededBy: other })).toThrow('supersededBy');
    expect(move(published, 'SUPERSEDED', { by: director, supersededBy: other }).supersededBy).toBe(other);
  });

  it('are listed with what stands in their way, and with the signatures that are wanted', () => {
    const record = sign(inReview(mitigatedLevel2), 'EQUALITY_LEAD', officer);
    const steps = nextSteps(record, director, moment);
    expect(
      steps.map(({ to, sign: wanted, allowed, unmet }) => [to ?? wanted, allowed, unmet.length]),
    ).toEqual([
      ['DIRECTOR', true, 0],
      ['LEVEL_2', true, 0],
      ['SIGNED_OFF', true, 1],
      ['WITHDRAWN', true, 0],
    ]);
    expect(nextSteps(record, planner, moment).map(({ allowed }) => allowed)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(nextSteps(record, undefined, moment).every(({ allowed }) => !allowed)).toBe(true);
  });
});
