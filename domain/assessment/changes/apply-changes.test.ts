import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import type { QuestionId } from '../model/question-set.ts';
import { madeUpSite } from '../testing/made-up-assessment.ts';
import { applyChanges } from './apply-changes.ts';
import type { AssessmentChanges } from './assessment-changes.ts';
import { newContent } from './new-content.ts';

const start = newContent('Homes at Moxley Road');
const answer = { value: 'POSITIVE', sentence: 'It is published.', evidence: [] } as const;
const detailAnswer = {
  kind: 'ANSWERED',
  answer: 'Two faith groups would lose their hall.',
  effect: { likelihood: 4, severity: -3 },
  evidence: ['venues'],
  unlawfulConductConcern: false,
} as const;
const action = {
  id: 'return',
  question: '3.3' as QuestionId,
  type: 'COMPENSATE',
  what: 'Right to return',
  ownerRole: 'Head of Housing',
  dueOn: '2027-06-30' as CalendarDate,
  measure: 'Groups that came back',
} as const;
const hall = { name: 'Hall', kind: 'community-centre', position: { lon: -2, lat: 52.57 } };
const refusal = (changes: AssessmentChanges, content: AssessmentContent = start): string => {
  try {
    applyChanges(content, changes);
  } catch (error) {
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
  return 'not refused';
};

describe('changes of an assessment', () => {
  it('put in what is given, take away what is null and leave the rest', () => {
    const first = applyChanges(start, { facts: { homes: 40, summary: ' Forty homes ' } });
    const second = applyChanges(first, { facts: { homes: 60, summary: null } });
    expect(second.facts).toEqual({ title: 'Homes at Moxley Road', homes: 60 });
    expect(first.facts.summary).toBe('Forty homes');
    expect(applyChanges(second, {})).toEqual(second);
  });

  it('give and take back answers of both levels', () => {
    const given = applyChanges(start, {
      screening: [{ question: '1', answer }],
      detail: [{ question: '3.3', answer: detailAnswer }],
    });
    expect(given.screening).toEqual({ '1': answer });
    expect(given.detail).toEqual({ '3.3': detailAnswer });
    const taken = applyChanges(given, {
      screening: [{ question: '1', answer: null }],
      detail: [{ question: '3.3', answer: null }],
    });
    expect(taken).toEqual(start);
  });

  it('keep no effect of an answer that says that it is not relevant', () => {
    const notRelevant = { ...detailAnswer, kind: 'NOT_RELEVANT' } as const;
    const { detail } = applyChanges(start, { detail: [{ question: '3.3', answer: notRelevant }] });
    expect(detail['3.3' as QuestionId]).not.toHaveProperty('effect');
  });

  it('replace an item of the same id, add a new one and take one away', () => {
    const one = applyChanges(start, { actions: [action] });
    const two = applyChanges(one, {
      actions: [
        { ...action, what: 'Premises meanwhile' },
        { ...action, id: 'b' },
      ],
    });
    expect(two.actions.map(({ id, what }) => [id, what])).toEqual([
      ['return', 'Premises meanwhile'],
      ['b', 'Right to return'],
    ]);
    const left = applyChanges(two, { remove: [{ list: 'actions', id: 'return' }] });
    expect(left.actions.map(({ id }) => id)).toEqual(['b']);
  });

  it('fill a cell of the grid once, and empty it again', () => {
    const reading = { effect: 'NEGATIVE', reason: 'Step-free access is lost.', evidence: [] } as const;
    const cell = { characteristic: 'DISABILITY', limb: 'EQUALITY_OF_OPPORTUNITY' } as const;
    const filled = applyChanges(start, {
      grid: [
        { ...cell, reading },
        { ...cell, reading },
      ],
    });
    expect(filled.grid).toEqual([{ ...cell, ...reading }]);
    expect(applyChanges(filled, { grid: [{ ...cell, reading: null }] }).grid).toEqual([]);
  });

  it('change the conclusion field by field and take it away whole', () => {
    const concluded = applyChanges(start, { conclusion: { outcome: 'CHANGE', contact: '01922 650000' } });
    const less = applyChanges(concluded, { conclusion: { outcome: null } });
    expect(less.conclusion).toEqual({ contact: '01922 650000' });
    expect(applyChanges(less, { conclusion: { contact: null } })).toEqual(start);
    expect(applyChanges(concluded, { conclusion: null })).toEqual(start);
  });

  it('change the sensitive block field by field and take it away whole', () => {
    const block = applyChanges(start, { conflictPrevention: { triggers: 'A', dividers: 'B' } });
    const less = applyChanges(block, { conflictPrevention: { dividers: null } });
    expect(less.conflictPrevention).toEqual({ triggers: 'A' });
    expect(applyChanges(less, { conflictPrevention: null })).toEqual(start);
  });

  it.each<[string, AssessmentChanges]>([
    ['facts.title: an assessment needs a title', { facts: { title: null } }],
    ['facts.title: this is empty', { facts: { title: '  ' } }],
    ['facts.title: this has 201 characters', { facts: { title: 'x'.repeat(201) } }],
    ['facts.summary: this holds the control character U+202E', { facts: { summary: 'abc\u202edef' } }],
    ['facts.summary: this holds half a character', { facts: { summary: 'half a \ud800 character' } }],
    ['conclusion.contact: give one e-mail address', { conclusion: { contact: 'Ask Jane' } }],
    ['conclusion.contact: give one e-mail', { conclusion: { contact: 'a@b.uk?bcc=c@d.uk' } }],
    ['facts.homes: 1.5 is not a whole number from 0 to 100000', { facts: { homes: 1.5 } }],
    [
      'facts.decisionDate: "2026-02-30" is not a date',
      { facts: { decisionDate: '2026-02-30' as CalendarDate } },
    ],
    [
      'facts.decisionDate: 0026-02-03 is not between',
      { facts: { decisionDate: '0026-02-03' as CalendarDate } },
    ],
    [
      'facts.completesOn: 2026-01-01 is before the start',
      { facts: { startsOn: '2027-01-01' as CalendarDate, completesOn: '2026-01-01' as CalendarDate } },
    ],
    [
      'screening[0].question: "11" is not a question of level-1.1',
      { screening: [{ question: '11', answer }] },
    ],
    [
      'screening[0].sentence: this is empty',
      { screening: [{ question: '1', answer: { ...answer, sentence: '' } }] },
    ],
    [
      'detail[0].before: an answer needs a likelihood',
      { detail: [{ question: '3.3', answer: { ...detailAnswer, effect: undefined as never } }] },
    ],
    [
      'detail[0].before.severity: -4 is not a whole number from -3 to 3',
      {
        detail: [
          { question: '3.3', answer: { ...detailAnswer, effect: { likelihood: 1, severity: -4 as never } } },
        ],
      },
    ],
    [
      'grid[0].limb: marriage and civil partnership',
      { grid: [{ characteristic: 'MARRIAGE_AND_CIVIL_PARTNERSHIP', limb: 'GOOD_RELATIONS', reading: null }] },
    ],
    ['actions[0].id: an id has', { actions: [{ ...action, id: 'a b' }] }],
    [
      'actions[0].question: "9.9" is not a question',
      { actions: [{ ...action, question: '9.9' as QuestionId }] },
    ],
    [
      'grid[0].action: an id has',
      {
        grid: [
          {
            characteristic: 'SEX',
            limb: 'GOOD_RELATIONS',
            reading: { effect: 'NEGATIVE', reason: 'Because of this.', evidence: [], action: 'x'.repeat(61) },
          },
        ],
      },
    ],
    [
      'options[0].opens: these are 21. There may be 20 at most',
      { options: [{ id: 'a', name: 'A', site: madeUpSite, closes: [], opens: Array(21).fill(hall) }] },
    ],
    ['remove[0].id: nothing in pairs has the id "x"', { remove: [{ list: 'pairs', id: 'x' }] }],
  ])('are refused where the field is wrong: %s', (expected, changes) => {
    expect(refusal(changes)).toContain(expected);
  });

  it('of the site leave the wards and localities of the old one behind, until evidence tells those of the new', () => {
    const placed = {
      ...start,
      site: madeUpSite,
      wards: ['E05001306' as AreaCode],
      localities: ['west' as AreaCode],
    };
    expect(applyChanges(placed, { site: madeUpSite })).toEqual(placed);
    const [[first = [], ...ring] = []] = madeUpSite.geometry.coordinates as number[][][];
    const geometry = { type: 'Polygon' as const, coordinates: [[first, ...ring.slice(1, -1), first]] };
    const moved = applyChanges(placed, { site: { ...madeUpSite, geometry } });
    expect([moved.wards, moved.localities]).toEqual([[], []]);
  });

  it('never repeat the text of the sensitive block in an error', () => {
    const secret = `canary ${'x'.repeat(4_100)}`;
    expect(refusal({ conflictPrevention: { triggers: secret } })).not.toContain('canary');
  });
});
