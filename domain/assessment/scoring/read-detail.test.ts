import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import type { ActionType, AssessmentAction } from '../model/assessment-action.ts';
import type { Confidence, DetailAnswer, Likelihood, Severity } from '../model/detail-answers.ts';
import { answered, day, detailed, effect, id, quietContent } from '../testing/made-up-assessment.ts';
import { readDetail } from './read-detail.ts';

const action = (question: string, type: ActionType): AssessmentAction => ({
  id: `${type}-${question}`,
  question: id(question),
  type,
  what: 'Something is done.',
  ownerRole: 'Head of Housing',
  dueOn: day('2027-09-01'),
  measure: 'It can be counted.',
});
const withAnswers = (others: Record<string, DetailAnswer>, more: Partial<AssessmentContent> = {}) =>
  readDetail({ ...quietContent, detail: detailed(others), ...more }, {});
const colours = (others: Record<string, DetailAnswer>, more: Partial<AssessmentContent> = {}) => {
  const { points } = withAnswers(others, more);
  return Object.fromEntries(points.map(({ point, before, after }) => [point, [before.colour, after.colour]]));
};

describe('the worked example of the method: displacement of two faith groups', () => {
  const displaced = answered(4, -3, { residual: effect(2, -2) });
  const design = answered(4, 2);
  const reading = withAnswers(
    { '3.3': displaced, '6.2': design },
    { actions: [action('3.3', 'COMPENSATE')] },
  );
  const of = (question: string) => reading.answers.find((each) => each.question.id === question);

  it('is 12 and red before, 4 and amber after', () => {
    const { risk, residualRisk, before, after } = of('3.3') ?? {};
    expect([risk, before?.colour, residualRisk, after?.colour]).toEqual([12, 'RED', 4, 'AMBER']);
    expect(before?.reasons.map((reason) => told(reason))).toEqual([
      '3.3: likelihood 4 times harm 3 is 12: red from 10.',
      '3.3: lasting harm is at least possible (likelihood 4 of 5).',
    ]);
    expect([reading.overallBefore, reading.overallAfter]).toEqual(['RED', 'AMBER']);
  });

  it('has a benefit of 8 in 6.2 that changes neither', () => {
    expect([of('6.2')?.risk, of('6.2')?.benefit]).toEqual([0, 8]);
    const without = withAnswers({ '3.3': displaced }, { actions: [action('3.3', 'COMPENSATE')] });
    expect(without.points.map(({ before, after }) => [before, after])).toEqual(
      reading.points.map(({ before, after }) => [before, after]),
    );
    expect(reading.points.map(({ largestBenefit }) => largestBenefit)).toEqual([0, 0, 0, 0, 0, 8]);
  });
});

describe('colour of one answer', () => {
  it.each<[Likelihood, Severity, string]>([
    [5, 0, 'GREEN'],
    [3, -1, 'GREEN'],
    [1, -3, 'GREEN'],
    [4, -1, 'AMBER'],
    [2, -2, 'AMBER'],
    [2, -3, 'AMBER'],
    [4, -2, 'AMBER'],
    [3, -3, 'RED'],
    [5, -2, 'RED'],
    [4, -3, 'RED'],
    [5, 3, 'GREEN'],
  ])('likelihood %i and severity %i is %s', (likelihood, severity, colour) => {
    expect(colours({ '1.1': answered(likelihood, severity) }).VISION).toEqual([colour, colour]);
  });

  const notKnown: DetailAnswer = {
    kind: 'NOT_KNOWN',
    answer: '',
    evidence: [],
    unlawfulConductConcern: false,
  };
  it.each([
    ['1.1', 'VISION', 'GREEN'],
    ['2.1', 'RIGHTS', 'GREEN'],
    ['3.4', 'LIFE_CHANCES', 'AMBER'],
    ['4.1', 'TRUST', 'AMBER'],
    ['5.3', 'NEWCOMERS', 'GREEN'],
    ['6.1', 'RELATIONSHIPS', 'AMBER'],
  ])('not known in %s (%s) is %s', (question, point, colour) => {
    expect(colours({ [question]: notKnown })[point]).toEqual([colour, colour]);
  });

  it.each<[Likelihood, Confidence, string]>([
    [2, 'LOW', 'GREEN'],
    [3, 'LOW', 'AMBER'],
    [3, 'MEDIUM', 'GREEN'],
  ])('likelihood %i with confidence %s is %s', (likelihood, confidence, colour) => {
    expect(colours({ '5.3': answered(likelihood, 0, { confidence }) }).NEWCOMERS?.[0]).toBe(colour);
  });

  it('is red with a concern about unlawful conduct, also after mitigation', () => {
    const concern = answered(1, -1, { unlawfulConductConcern: true, residual: effect(1, 0) });
    expect(colours({ '2.1': concern }, { actions: [action('2.1', 'AVOID')] }).RIGHTS).toEqual(['RED', 'RED']);
  });

  it('is red for life chances where the grid raises such a concern', () => {
    const grid: AssessmentContent['grid'] = [
      {
        characteristic: 'RACE',
        limb: 'UNLAWFUL_CONDUCT',
        effect: 'NEGATIVE',
        reason: 'Rules.',
        evidence: [],
      },
    ];
    expect(colours({}, { grid }).LIFE_CHANCES).toEqual(['RED', 'RED']);
  });

  it('is missing while unanswered: never green, and never hides a red', () => {
    const { '4.1': _, ...rest } = detailed({ '4.2': answered(5, -3) }) as Record<string, DetailAnswer>;
    const { '5.3': __, ...fewer } = rest;
    const reading = readDetail({ ...quietContent, detail: fewer }, {});
    const of = Object.fromEntries(reading.points.map(({ point, before }) => [point, before]));
    expect(of.TRUST?.colour).toBe('RED');
    expect(of.NEWCOMERS?.colour).toBeUndefined();
    expect(of.NEWCOMERS?.reasons.map((reason) => told(reason))).toEqual(['5.3 is not answered.']);
    expect(reading.unanswered).toEqual(['4.1', '5.3']);
  });

  it('needs an effect where it is answered and a reason where it is not relevant', () => {
    const { effect: _, ...noEffect } = answered(1, 0);
    const noReason: DetailAnswer = { ...notKnown, kind: 'NOT_RELEVANT' };
    expect(withAnswers({ '1.1': noEffect, '1.2': noReason }).unanswered).toEqual(['1.1', '1.2']);
  });
});

describe('mitigation', () => {
  const claimed = answered(4, -3, { residual: effect(1, -1) });
  it.each<[ActionType[], string]>([
    [[], 'RED'],
    [['MONITOR'], 'RED'],
    [['MONITOR', 'ENHANCE'], 'RED'],
    [['AVOID'], 'GREEN'],
    [['REDUCE'], 'GREEN'],
    [['COMPENSATE'], 'GREEN'],
    [['MONITOR', 'ENGAGE'], 'GREEN'],
  ])('with the actions %j a red of 12 becomes %s', (types, colour) => {
    const actions = types.map((type) => action('6.1', type));
    expect(colours({ '6.1': claimed }, { actions }).RELATIONSHIPS).toEqual(['RED', colour]);
  });

  it('does not come of an action for another question, nor of one that was dropped', () => {
    const content = {
      ...quietContent,
      detail: detailed({ '6.1': claimed }),
      actions: [action('6.1', 'AVOID')],
    };
    const dropped = {
      'AVOID-6.1': { status: 'DROPPED', note: 'No money.', at: '2027-01-01T00:00:00Z' },
    } as const;
    expect(readDetail(content, dropped).overallAfter).toBe('RED');
    expect(readDetail(content, dropped).withoutAction).toEqual(['6.1']);
    expect(colours({ '6.1': claimed }, { actions: [action('6.2', 'AVOID')] }).RELATIONSHIPS?.[1]).toBe('RED');
  });

  it('is believed where it makes things worse', () => {
    expect(colours({ '6.1': answered(2, -1, { residual: effect(5, -2) }) }).RELATIONSHIPS).toEqual([
      'GREEN',
      'RED',
    ]);
  });

  it('is asked of every red and amber answer, monitoring included', () => {
    const others = { '3.4': answered(4, -1), '6.1': claimed, '6.4': answered(3, -1) };
    expect(withAnswers(others).withoutAction).toEqual(['3.4', '6.1']);
    expect(withAnswers(others, { actions: [action('6.1', 'MONITOR')] }).withoutAction).toEqual(['3.4']);
  });
});

describe('risk and benefit', () => {
  const anyAnswer = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -3, max: 3 }), fc.constantFrom('HIGH', 'LOW'))
    .map(([likelihood, severity, confidence]) =>
      answered(likelihood as Likelihood, severity as Severity, { confidence: confidence as Confidence }),
    );
  const ids = Object.keys(detailed());

  it('are never set off: a benefit added to an answer without harm changes no colour', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids), anyAnswer),
        fc.constantFrom(...ids),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        (others, question, likelihood, severity) => {
          const plain = answered(likelihood as Likelihood, 0);
          const better = answered(likelihood as Likelihood, severity as Severity);
          expect(colours({ ...others, [question]: better })).toEqual(
            colours({ ...others, [question]: plain }),
          );
        },
      ),
      { seed: 2008, numRuns: 100 },
    );
  });

  it('give an overall colour that is the worst of the six', () => {
    const order = ['GREEN', 'AMBER', 'RED'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyAnswer), (others) => {
        const { points, overallBefore } = withAnswers(others);
        const worst = Math.max(...points.map(({ before }) => order.indexOf(before.colour ?? '')));
        expect(overallBefore).toBe(order[worst]);
      }),
      { seed: 2007, numRuns: 100 },
    );
  });
});
