import { describe, expect, it } from 'vitest';
import { applyChanges } from '../changes/apply-changes.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import { cohesionPoints } from '../model/question-set.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { answered, calmLevel2, detailed, screened } from '../testing/made-up-assessment.ts';
import { countedAnswers } from './asked-questions.ts';
import { keptBy, setAsidePoints } from './set-aside.ts';

const reason = 'Nobody moves in or out.';
const aside = (content: AssessmentContent = calmLevel2) =>
  applyChanges(content, { setAside: [{ point: 'NEWCOMERS', reason }] });
const asked = (content: AssessmentContent) =>
  countedAnswers(content).detail.map(({ question }) => question.id);
const readingOf = (content: AssessmentContent) =>
  readDetail(content, {}).points.find(({ point }) => point === 'NEWCOMERS');

describe('an area that does not apply', () => {
  it('has its questions asked no more, no colour, and its reason for everyone to read', () => {
    expect(asked(calmLevel2).filter((id) => id.startsWith('5.'))).toHaveLength(4);
    expect(asked(aside()).filter((id) => id.startsWith('5.'))).toEqual([]);
    expect(asked(aside())).toHaveLength(asked(calmLevel2).length - 4);
    expect(readingOf(aside())?.before.colour).toBeUndefined();
    expect(readingOf(aside())?.before.reasons).toMatchObject([{ code: 'colour.setAside' }]);
    expect(readDetail(aside(), {}).overallAfter).toBe('GREEN');
  });

  it('hides no harm that the screen speaks of, however the answers came about', () => {
    for (const value of ['NEGATIVE', 'MIXED', 'NOT_KNOWN'] as const) {
      const content = { ...calmLevel2, screening: screened('NEUTRAL', { '7': value }) };
      expect(keptBy(content, 'NEWCOMERS')).toEqual(['7']);
      expect(() => aside(content)).toThrow('setAside[0].point: question 7 of the screen');
      // Said first and contradicted later, it is asked about again.
      const later = { ...aside(), screening: content.screening };
      expect(setAsidePoints(later).size).toBe(0);
      expect(asked(later)).toEqual(asked(content));
    }
    expect(keptBy({ ...calmLevel2, screening: {} }, 'TRUST')).toEqual(['2', '6', '10']);
  });

  it('keeps what was answered for when it is taken up again', () => {
    const red = { ...calmLevel2, detail: detailed({ '5.3': answered(5, -3) }) };
    expect(readDetail(aside(red), {}).overallBefore).toBe('GREEN');
    const again = applyChanges(aside(red), { setAside: [{ point: 'NEWCOMERS', reason: null }] });
    expect(readDetail(again, {}).overallBefore).toBe('RED');
  });

  it('needs a reason in words, and is never all six', () => {
    const say = (point: (typeof cohesionPoints)[number], text: string) => () =>
      applyChanges(calmLevel2, { setAside: [{ point, reason: text }] });
    expect(say('TRUST', '.')).toThrow('setAside[0].reason: this says too little');
    const all = cohesionPoints.map((point) => ({ point, reason }));
    expect(() => applyChanges(calmLevel2, { setAside: all })).toThrow('looks into one area at least');
    expect(applyChanges(calmLevel2, { setAside: all.slice(1) }).setAside).toHaveLength(5);
  });
});
