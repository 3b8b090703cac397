import { describe, expect, it } from 'vitest';
import { Conflict, InvalidInput, NotPermitted } from '../../errors.ts';
import type {
  AssessmentContent,
  AssessmentId,
  AssessmentRecord,
  DetailRequest,
} from '../record/assessment.ts';
import {
  calmLevel2,
  day,
  mitigatedLevel2,
  plainFacts,
  quietContent,
  quietEvidence,
  redLevel2,
  screened,
} from '../testing/made-up-assessment.ts';
import {
  administrator,
  director,
  officer,
  otherDirector,
  person,
  planner,
  reviewer,
} from '../testing/made-up-people.ts';
import { capacitiesNeeded, standingSignatures } from './capacities-needed.ts';
import { beginAssessment, changeContent } from './change-content.ts';
import { decideScreening } from './decide-screening.ts';
import type { AssessmentState, SigningCapacity } from './lifecycle.ts';
import { type Move, moveAssessment, publishAssessment } from './move-assessment.ts';
import { nextSteps } from './next-steps.ts';
import { signAssessment } from './sign-assessment.ts';
import { transitions } from './transitions.ts';
import { unmetRequirements } from './unmet-requirements.ts';

const moment = { at: '2026-11-22T09:00:00Z', evidence: quietEvidence };
const why = 'For a reason in words.';
const begin = (content: AssessmentContent) => beginAssessment('a-1' as AssessmentId, content, planner);
const decided = (content: AssessmentContent, decision: 'CLOSE' | 'DETAIL') =>
  decideScreening(begin(content), { decision, reason: why, by: planner }, moment);
const move = (record: AssessmentRecord, to: AssessmentState, more: Partial<Move> = {}) =>
  moveAssessment(record, { to, by: planner, reason: why, ...more }, moment);
const sign = (record: AssessmentRecord, capacity: SigningCapacity, by = director, onBehalfOf?: string) =>
  signAssessment(record, {
    capacity,
    by,
    at: moment.at,
    contentHash: record.contentHash,
    ...(onBehalfOf ? { onBehalfOf } : {}),
  });
const inReview = (content: AssessmentContent) =>
  move(move(move(decided(content, 'DETAIL'), 'SCREENING_DONE'), 'LEVEL_2'), 'PEER_REVIEW');
const signedOff = () =>
  move(sign(sign(inReview(mitigatedLevel2), 'EQUALITY_LEAD', officer), 'DIRECTOR'), 'SIGNED_OFF');
const fieldsOf = (record: AssessmentRecord, to: AssessmentState) =>
  unmetRequirements(record, to, moment).map(({ field }) => field);

describe('an assessment that closes at level 1', () => {
  const done = move(decided(quietContent, 'CLOSE'), 'SCREENING_DONE');

  it('is decided, signed by the head of service, closed and published', () => {
    expect(fieldsOf(done, 'CLOSED_AT_LEVEL_1')).toEqual(['signatures.SERVICE_HEAD']);
    const closed = move(sign(done, 'SERVICE_HEAD', reviewer), 'CLOSED_AT_LEVEL_1');
    const published = publishAssessment(closed, { by: reviewer, revision: 6 }, moment);
    expect(published.state).toBe('PUBLISHED');
    expect(published.publications).toEqual([
      { revision: 6, at: moment.at, contentHash: done.contentHash, afterDecision: false },
    ]);
  });

  it('cannot go to level 2, because that was not decided', () => {
    expect(fieldsOf(done, 'LEVEL_2')).toEqual(['decision']);
    expect(() => move(done, 'LEVEL_2')).toThrow('It was not decided to go to level 2');
  });

  it('is decided on again where somebody asks for level 2 meanwhile', () => {
    const request: DetailRequest = { by: officer, at: moment.at, reason: why };
    const asked = { ...sign(done, 'SERVICE_HEAD', reviewer), detailRequests: [request] };
    expect(fieldsOf(asked, 'CLOSED_AT_LEVEL_1')).toEqual(['decision']);
  });
});

describe('the decision after the screen', () => {
  it('keeps what was recommended and which triggers were met, also where it is otherwise', () => {
    const content = { ...quietContent, screening: screened('NEUTRAL', { '1': 'NEGATIVE' }) };
    const { decision } = decided(content, 'CLOSE').content;
    expect(decision).toMatchObject({ decision: 'CLOSE', recommended: 'DETAIL', triggers: ['any-negative'] });
  });

  it('is refused without a reason and while the screen is incomplete, naming the field', () => {
    const decide = (content: AssessmentContent, reason: string) => () =>
      decideScreening(begin(content), { decision: 'CLOSE', reason, by: planner }, moment);
    expect(decide(quietContent, 'No.')).toThrow('reason: this has 3 characters');
    expect(decide({ ...quietContent, screening: {} }, why)).toThrow('screening.1: Answer question 1');
    expect(decide({ ...quietContent, evidence: [] }, why)).toThrow('evidence: Make the evidence');
  });

  it('has to be taken again where the answers changed after it', () => {
    const record = decided(quietContent, 'CLOSE');
    const changed = changeContent(record, { ...record.content, screening: screened('MIXED') }, planner);
    expect(fieldsOf(changed, 'SCREENING_DONE')).toEqual(['decision']);
    expect(fieldsOf(record, 'SCREENING_DONE')).toEqual([]);
  });
});

describe('an assessment at level 2', () => {
  it('needs every answer, every cell of the grid and an action for each red before it goes to review', () => {
    const record = move(move(decided(quietContent, 'DETAIL'), 'SCREENING_DONE'), 'LEVEL_2');
    const fields = fieldsOf(record, 'PEER_REVIEW');
    expect(fields.filter((field) => field.startsWith('detail.'))).toHaveLength(30);
    expect(fields.filter((field) => field.startsWith('grid.'))).toHaveLength(40);
    const without = { ...record, content: { ...mitigatedLevel2, actions: [] } };
    expect(fieldsOf(without, 'PEER_REVIEW')).toEqual(['detail.3.3.actions', 'residualRedJustification']);
  });

  it('needs a residual where there is an action, a confidence, and an action for a harm in the grid', () => {
    const {
      residual: _,
      confidence: __,
      ...answer
    } = mitigatedLevel2.detail['3.3' as never] ?? ({} as never);
    const [first, ...cells] = mitigatedLevel2.grid;
    const content = {
      ...mitigatedLevel2,
      detail: { ...mitigatedLevel2.detail, '3.3': answer } as never,
      grid: first
        ? [{ ...first, limb: 'GOOD_RELATIONS' as const, effect: 'NEGATIVE' as const, reason: why }, ...cells]
        : [],
      residualRedJustification: why,
    };
    expect(fieldsOf({ ...begin(content), state: 'LEVEL_2' }, 'PEER_REVIEW')).toEqual([
      'detail.3.3.confidence',
      'detail.3.3.residual',
      'grid.AGE.UNLAWFUL_CONDUCT',
      'grid.AGE.GOOD_RELATIONS.action',
    ]);
  });

  it('is signed by equality lead and director, and by a third for the portfolio holder where it stays red', () => {
    expect(capacitiesNeeded(inReview(calmLevel2))).toEqual(['EQUALITY_LEAD', 'DIRECTOR']);
    expect(() => inReview(redLevel2)).toThrow('residualRedJustification');
    const red = inReview({ ...redLevel2, residualRedJustification: 'No other site can take the school.' });
    const two = sign(sign(red, 'EQUALITY_LEAD', officer), 'DIRECTOR');
    expect(fieldsOf(two, 'SIGNED_OFF')).toEqual(['signatures.PORTFOLIO_HOLDER']);
    expect(() => sign(two, 'PORTFOLIO_HOLDER', director, 'Cllr A, portfolio holder')).toThrow(
      'another person',
    );
    expect(() => sign(two, 'PORTFOLIO_HOLDER', otherDirector)).toThrow('onBehalfOf');
    const three = sign(two, 'PORTFOLIO_HOLDER', otherDirector, 'Cllr A, portfolio holder');
    expect(move(three, 'SIGNED_OFF').state).toBe('SIGNED_OFF');
  });

  it('goes back to be reworked only with a reason, which is kept', () => {
    const record = inReview(calmLevel2);
    expect(() => moveAssessment(record, { to: 'LEVEL_2', by: reviewer }, moment)).toThrow('reason');
    expect(move(record, 'LEVEL_2', { by: reviewer }).stateReason).toBe(why);
  });
});

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

  it('holds for its content alone: a changed word undoes it, and the word put back restores it', () => {
    const back = move(sign(record, 'DIRECTOR'), 'LEVEL_2', { by: reviewer });
    const facts = { ...plainFacts, summary: 'Another word.' };
    const changed = changeContent(back, { ...back.content, facts }, planner);
    expect(standingSignatures(back)).toHaveLength(1);
    expect(standingSignatures(changed)).toEqual([]);
    expect(standingSignatures(changeContent(changed, back.content, planner))).toHaveLength(1);
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
