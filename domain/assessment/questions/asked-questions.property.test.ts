import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../changes/apply-changes.ts';
import type { AssessmentChanges } from '../changes/assessment-changes.ts';
import type { AssessmentContent, SchemeFacts, ScreeningValue } from '../model/assessment.ts';
import type { Likelihood, Severity } from '../model/detail-answers.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { screen } from '../scoring/screen.ts';
import { answered, quietContent, quietEvidence } from '../testing/made-up-assessment.ts';
import { countedAnswers } from './asked-questions.ts';
import { currentSets, questionSet } from './published-sets.ts';
import { schemeTraits } from './scheme-traits.ts';

const seeded = { seed: 149, numRuns: 60 };
const start: AssessmentContent = { ...quietContent, screening: {}, facts: { title: 'A made-up scheme' } };
const level1 = questionSet(currentSets.level1).questions.map(({ id }) => id);
const level2 = questionSet(currentSets.level2).questions.map(({ id }) => id);

/** One field each, so that what a list of changes leaves is what the last change of each field says. */
const screeningChange = fc
  .tuple(
    fc.constantFrom(...level1),
    fc.option(fc.constantFrom<ScreeningValue>('POSITIVE', 'NEUTRAL', 'NEGATIVE', 'MIXED', 'NOT_KNOWN')),
  )
  .map(([question, value]) => ({
    field: `screening.${question}`,
    change: {
      screening: [{ question, answer: value && { value, sentence: 'Because of this.', evidence: [] } }],
    },
  }));
const detailChange = fc
  .tuple(
    fc.constantFrom(...level2),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -3, max: 3 }))),
  )
  .map(([question, effect]) => ({
    field: `detail.${question}`,
    change: {
      detail: [{ question, answer: effect && answered(effect[0] as Likelihood, effect[1] as Severity) }],
    },
  }));
const factChange = fc
  .oneof(
    fc.constantFrom(null, 0, 12, 300).map((homes) => ({ homes })),
    fc.constantFrom('HOUSING' as const, 'EVENT' as const, null).map((kind) => ({ kind })),
    fc.constantFrom(null, [], ['made-up-hall']).map((venuesLost) => ({ venuesLost })),
  )
  .map((facts) => ({ field: `facts.${Object.keys(facts)[0]}`, change: { facts } }));
const steps = fc.array(fc.oneof(screeningChange, detailChange, factChange), { minLength: 5, maxLength: 60 });

const applied = (changes: readonly { readonly change: AssessmentChanges }[]) =>
  changes.reduce((content, { change }) => applyChanges(content, change), start);
const results = (content: AssessmentContent) => ({
  counted: countedAnswers(content),
  screen: screen(content, [], quietEvidence),
  detail: readDetail(content, {}),
});

describe('what counts of an assessment', () => {
  it('depends on where the changes end, not on their order nor on what was there between', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 1_000 }), (changes, turn) => {
        const last = [...new Map(changes.map((step) => [step.field, step])).values()];
        const shift = turn % last.length;
        const turned = [...last.slice(shift), ...last.slice(0, shift)].reverse();
        expect(results(applied(turned))).toEqual(results(applied(changes)));
      }),
      seeded,
    );
  });

  it('is not moved by an answer to a question that is not asked', () => {
    fc.assert(
      fc.property(steps, fc.array(detailChange, { maxLength: 30 }), (changes, others) => {
        const content = applied(changes);
        const asked = countedAnswers(content).detail.map(({ question }) => `detail.${question.id}`);
        const hidden = others.filter(({ field }) => !asked.includes(field));
        const more = hidden.reduce((before, { change }) => applyChanges(before, change), content);
        expect(results(more)).toEqual(results(content));
      }),
      seeded,
    );
  });

  it('keeps a hidden answer and counts it again once its question comes back', () => {
    const homes = (count: number): AssessmentChanges => ({ facts: { homes: count, kind: 'EVENT' } });
    const red = { detail: [{ question: '3.1', answer: answered(5, -3) }] };
    const shown = applied([{ change: homes(12) }, { change: red }]);
    const hidden = applyChanges(shown, homes(0));
    const of = (content: AssessmentContent) => readDetail(content, {}).overallBefore;
    expect([of(shown), of(hidden), of(applyChanges(hidden, homes(12)))]).toEqual(['RED', undefined, 'RED']);
  });
});

describe('traits of a scheme', () => {
  const traits = (facts: Partial<SchemeFacts>, screening = {}) =>
    [...schemeTraits({ facts: { title: 'A', ...facts }, options: [], screening })].sort();
  const value = (given: ScreeningValue) => ({ value: given, sentence: '', evidence: [] });
  const judged = { '4': value('NEUTRAL'), '7': value('NEUTRAL'), '8': value('NEUTRAL') };

  it('hold while nobody has judged or said otherwise: not known hides no question', () => {
    expect(traits({ kind: 'HOUSING' }, judged)).toEqual(['BRINGS_ARRIVALS', 'BUILDS', 'HAS_HOMES']);
    expect(traits({ kind: 'EVENT' })).toEqual(['BRINGS_ARRIVALS', 'CHANGES_MEETING_PLACES', 'DISPLACES']);
  });

  it('are none for an event that a person judged to be without effect', () => {
    expect(traits({ kind: 'EVENT' }, judged)).toEqual([]);
  });

  it('follow from homes and from places lost', () => {
    expect(traits({ kind: 'POLICY', homes: 3 }, judged)).toEqual(['BRINGS_ARRIVALS', 'BUILDS', 'HAS_HOMES']);
    expect(traits({ kind: 'POLICY', venuesLost: ['hall'] }, judged)).toEqual([
      'CHANGES_MEETING_PLACES',
      'DISPLACES',
    ]);
  });
});
