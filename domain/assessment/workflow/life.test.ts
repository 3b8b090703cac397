import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../errors/testing/refusal.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import type { AssessmentContent, DetailRequest } from '../model/assessment.ts';
import { publicView } from '../publication/public-view.ts';
import {
  answered,
  calmLevel2,
  mitigatedLevel2,
  quietContent,
  redLevel2,
  screened,
} from '../testing/made-up-assessment.ts';
import {
  begin,
  decided,
  fieldsOf,
  inReview,
  moment,
  move,
  sign,
  signedOff,
  why,
} from '../testing/made-up-life.ts';
import { director, officer, otherDirector, planner, reviewer } from '../testing/made-up-people.ts';
import { capacitiesNeeded } from './capacities-needed.ts';
import { changeContent } from './change-content.ts';
import { decideScreening } from './decide-screening.ts';
import { moveAssessment, publishAssessment } from './move-assessment.ts';
import { justificationOf } from './residual-red.ts';

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
    expect(refusalOf(() => move(done, 'LEVEL_2'))).toContain('It was not decided to go to level 2');
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
    expect(decide(quietContent, 'No.')).toThrow('reason: this says too little');
    expect(refusalOf(decide({ ...quietContent, screening: {} }, why))).toMatch(
      /^screening.1: Answer question 1\. .* The screen is not complete yet\.$/,
    );
    expect(refusalOf(decide({ ...quietContent, evidence: [] }, why))).toContain(
      'evidence: Make the evidence',
    );
  });

  it('does not rest on full stops that were saved before they were refused', () => {
    const answer = { value: 'NEUTRAL', sentence: '.', evidence: [] } as const;
    const content = { ...quietContent, screening: { ...quietContent.screening, ['4' as never]: answer } };
    expect(fieldsOf(decided(content, 'CLOSE'), 'SCREENING_DONE')).toEqual(['screening.4.sentence']);
    const pair = { id: 'ages', one: 'Young', other: 'Old', effect: 'SAME', reason: 'n/a' } as const;
    const dots = {
      ...calmLevel2,
      detail: { ...calmLevel2.detail, ['1.1' as never]: answered(2, 0, { answer: '.' }) },
      grid: calmLevel2.grid.map((cell, index) => (index === 0 ? { ...cell, reason: '-' } : cell)),
      pairs: [pair],
    };
    const record = { ...begin(dots), state: 'LEVEL_2' } as const;
    expect(fieldsOf(record, 'PEER_REVIEW')).toEqual([
      'detail.1.1.answer',
      'grid.AGE.UNLAWFUL_CONDUCT.reason',
      'pairs.ages.reason',
    ]);
    // What was signed before stays signed.
    expect(fieldsOf({ ...record, state: 'PEER_REVIEW' }, 'SIGNED_OFF')).toEqual([]);
  });

  it('has to be taken again where the answers changed after it', () => {
    const record = decided(quietContent, 'CLOSE');
    const changed = changeContent(record, { ...record.content, screening: screened('MIXED') }, planner);
    expect(fieldsOf(changed, 'SCREENING_DONE')).toEqual(['decision']);
    expect(fieldsOf(record, 'SCREENING_DONE')).toEqual([]);
  });
});

describe('a conclusion', () => {
  const { conclusion: _, ...unconcluded } = quietContent;
  const { conclusion: __, ...atLevel2 } = mitigatedLevel2;
  const all = ['outcome', 'recommendation', 'responsibleOffice', 'contact'].map(
    (part) => `conclusion.${part}`,
  );

  it('is needed before a screen that closes is handed in, and not where level 2 follows', () => {
    expect(fieldsOf(decided(unconcluded, 'CLOSE'), 'SCREENING_DONE')).toEqual(all);
    expect(fieldsOf(decided(unconcluded, 'DETAIL'), 'SCREENING_DONE')).toEqual([]);
    const refused = refusalOf(() => move(decided(unconcluded, 'CLOSE'), 'SCREENING_DONE'));
    expect(refused).toMatch(/^conclusion\.outcome: Say what you conclude/);
    expect(refused).toContain('Also missing: conclusion.recommendation');
  });

  it('is needed before level 2 is handed in: with a recommendation in words, an office and its contact', () => {
    const record = { ...decided(atLevel2, 'DETAIL'), state: 'LEVEL_2' } as const;
    expect(fieldsOf(record, 'PEER_REVIEW')).toEqual(all);
    const conclusion = { outcome: 'STOP', recommendation: '.', contact: '01922 650000' } as const;
    const half = { ...record, content: { ...record.content, conclusion } };
    expect(fieldsOf(half, 'PEER_REVIEW')).toEqual([
      'conclusion.recommendation',
      'conclusion.responsibleOffice',
    ]);
  });

  it('is asked of what was handed in before only while nobody has signed it', () => {
    const handedIn = { ...decided(unconcluded, 'CLOSE'), state: 'SCREENING_DONE' } as const;
    expect(refusalOf(() => sign(handedIn, 'SERVICE_HEAD', reviewer))).toMatch(/^conclusion\.outcome: /);
    const before = { ...decided(atLevel2, 'DETAIL'), state: 'PEER_REVIEW' } as const;
    const { contentHash } = before;
    const by = { subject: officer.subject, name: officer.name };
    const half = {
      ...before,
      signatures: [
        { capacity: 'EQUALITY_LEAD', by, at: moment.at, contentHash, afterDecision: false } as const,
      ],
    };
    const off = move(sign(half, 'DIRECTOR'), 'SIGNED_OFF');
    expect(fieldsOf(off, 'PUBLISHED')).toEqual([]);
  });
});

describe('an assessment at level 2', () => {
  it('needs every answer, every cell of the grid and an action for each red before it goes to review', () => {
    const record = move(move(decided(quietContent, 'DETAIL'), 'SCREENING_DONE'), 'LEVEL_2');
    const fields = fieldsOf(record, 'PEER_REVIEW');
    expect(fields.filter((field) => field.startsWith('detail.'))).toHaveLength(30);
    expect(fields.filter((field) => field.startsWith('grid.'))).toHaveLength(40);
    const without = { ...record, content: { ...mitigatedLevel2, actions: [] } };
    expect(fieldsOf(without, 'PEER_REVIEW')).toEqual(['detail.3.3.actions']);
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
    const red = inReview(redLevel2);
    const lead = sign(red, 'EQUALITY_LEAD', officer);
    expect(fieldsOf(lead, 'SIGNED_OFF')).toEqual(['signatures.DIRECTOR', 'signatures.PORTFOLIO_HOLDER']);
    const holder = { office: 'Portfolio holder for communities', onBehalfOf: 'Cllr A' };
    // Whoever decides for the portfolio holder reads first why the director would go on.
    expect(refusalOf(() => sign(lead, 'PORTFOLIO_HOLDER', otherDirector, holder))).toContain(
      'not signed yet by a director',
    );
    const two = sign(lead, 'DIRECTOR', director, { justification: 'No other site can take the school.' });
    expect(fieldsOf(two, 'SIGNED_OFF')).toEqual(['signatures.PORTFOLIO_HOLDER']);
    expect(() => sign(two, 'PORTFOLIO_HOLDER', director, holder)).toThrow('another person');
    expect(() => sign(two, 'PORTFOLIO_HOLDER', otherDirector)).toThrow('office');
    const three = sign(two, 'PORTFOLIO_HOLDER', otherDirector, holder);
    expect(move(three, 'SIGNED_OFF').state).toBe('SIGNED_OFF');
    expect(publicView(three).signatures.at(-1)).toMatchObject({ office: holder.office });
    expect(JSON.stringify(publicView(three))).not.toContain('Cllr A');
  });

  it('has the reason for what stays red from the director who signs, and from no author', () => {
    const red = sign(inReview(redLevel2), 'EQUALITY_LEAD', officer);
    expect(() => sign(red, 'DIRECTOR')).toThrow('justification: a director who signs what stays red');
    expect(() => sign(red, 'DIRECTOR', director, { justification: '.' })).toThrow('says too little');
    const justification = 'No other site can take the school.';
    expect(() => sign(inReview(calmLevel2), 'DIRECTOR', director, { justification })).toThrow('leave it out');
    const signed = sign(red, 'DIRECTOR', director, { justification });
    expect(justificationOf(signed)).toBe(justification);
    expect(signed.contentHash).toBe(red.contentHash);
    // Taken back, the signature ends, and its reason with it.
    expect(justificationOf(move(signed, 'LEVEL_2'))).toBeUndefined();
    expect(() => applyChanges(redLevel2, { residualRedJustification: justification })).toThrow(
      'residualRedJustification: the director who signs',
    );
    // What an author wrote before still stands, and can be taken away.
    const before = { ...redLevel2, residualRedJustification: justification };
    expect(justificationOf(inReview(before))).toBe(justification);
    expect(applyChanges(before, { residualRedJustification: null }).residualRedJustification).toBeUndefined();
  });

  it('is not published where it turns red after it was signed: nobody has said why to go on', () => {
    const signed = signedOff();
    const progress = { return: { status: 'DROPPED', at: moment.at, note: 'No money.' } } as const;
    const fields = fieldsOf({ ...signed, progress }, 'PUBLISHED');
    // Where it is signed off nobody can sign anew: the way back is what can be done.
    expect(fields[0]).toBe('state');
    expect(fields.filter((field) => field.startsWith('signatures'))).toEqual([]);
    const back = move({ ...signed, progress }, 'LEVEL_2', { by: reviewer });
    expect(fieldsOf(back, 'PEER_REVIEW')).not.toEqual([]);
  });

  it('goes back to be reworked only with a reason, which is kept', () => {
    const record = inReview(calmLevel2);
    expect(() => moveAssessment(record, { to: 'LEVEL_2', by: reviewer }, moment)).toThrow('reason');
    expect(move(record, 'LEVEL_2', { by: reviewer }).stateReason).toBe(why);
  });
});
