import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import { contentHash } from '../model/content-hash.ts';
import type { QuestionSet } from '../model/question-set.ts';
import { dutyLimbs, equalityGrid, gridCells, isGridCell } from './equality-grid.ts';
import { currentSets, publishedSets, questionOf, questionSet } from './published-sets.ts';

describe('published sets of questions', () => {
  it('never change: to ask something else, publish another version', () => {
    const inWords = (set: QuestionSet) => ({
      ...set,
      questions: set.questions.map(({ text, help, ...question }) => ({
        ...question,
        text: told(text),
        ...(help ? { help: told(help) } : {}),
      })),
    });
    expect(Object.fromEntries(publishedSets.map((set) => [set.id, contentHash(inWords(set))]))).toEqual({
      'level-1.1': '89ff5425ff031c01068d287cc8016ec99da4e703b63c64e7825db4510f602426',
      'level-2.1': '91d8eb5db4fe1e2ec6a99fdb8ff20f7a4c0e1aec2f0f3c0a746a287af19ca793',
    });
  });

  it('hold each question once, ten and thirty of them, each with help and a limb of the duty', () => {
    expect(publishedSets.map(({ questions }) => questions.length)).toEqual([10, 30]);
    for (const { questions } of publishedSets) {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const { help, limbs, points } of questions) {
        expect(help && told(help)).toMatch(/\.$/);
        expect(limbs.length).toBeGreaterThan(0);
        expect(points.length).toBeGreaterThan(0);
      }
    }
  });

  it('ask level 2 in the six points by the first digit of the question', () => {
    const points = ['VISION', 'RIGHTS', 'LIFE_CHANCES', 'TRUST', 'NEWCOMERS', 'RELATIONSHIPS'];
    for (const { id, points: own } of questionSet(currentSets.level2).questions) {
      expect(own).toEqual([points[Number(id[0]) - 1]]);
    }
  });

  it('refuse a version and a question that there are not, naming those there are', () => {
    expect(() => questionSet('level-1.9')).toThrow('Versions: level-1.1, level-2.1');
    expect(() => questionOf('detail', questionSet('level-1.1'), '11')).toThrow(
      'detail: "11" is not a question of level-1.1. Questions: 1, 2, 3',
    );
  });
});

describe('the equality grid', () => {
  it('has nine protected characteristics, of which eight count for opportunity and for relations', () => {
    const own = equalityGrid.filter(({ protectedByAct }) => protectedByAct);
    expect(dutyLimbs.map(({ limb }) => own.filter(({ limbs }) => limbs.includes(limb)).length)).toEqual([
      9, 8, 8,
    ]);
    expect(isGridCell('MARRIAGE_AND_CIVIL_PARTNERSHIP', 'UNLAWFUL_CONDUCT')).toBe(true);
    expect(isGridCell('MARRIAGE_AND_CIVIL_PARTNERSHIP', 'GOOD_RELATIONS')).toBe(false);
  });

  it('asks 40 cells of 14 rows', () => {
    expect([equalityGrid.length, gridCells.length]).toEqual([14, 40]);
  });
});
