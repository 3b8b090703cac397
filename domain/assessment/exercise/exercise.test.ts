import { describe, expect, it } from 'vitest';
import { areaHectares } from '../../geography/measures.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { isExercise, listedAssessments, trackedVersions } from '../register/listed-assessment.ts';
import { registerEntry } from '../register/register-entry.ts';
import { madeUpExercise, madeUpExerciseSite, madeUpSite } from '../testing/made-up-assessment.ts';
import { begin, fieldsOf, moment } from '../testing/made-up-life.ts';
import { director, planner } from '../testing/made-up-people.ts';
import { publishAssessment } from '../workflow/move-assessment.ts';
import { exerciseTitle, isMadeUpOutline, squareAround } from './exercise.ts';

describe('an exercise', () => {
  it('has its mark in the title, however the title is changed', () => {
    expect(madeUpExercise.facts.title).toMatch(/^PRACTICE: /);
    expect(applyChanges(madeUpExercise, { facts: { title: 'Homes' } }).facts.title).toBe('PRACTICE: Homes');
    expect(exerciseTitle('PRACTICE: Homes')).toBe('PRACTICE: Homes');
    expect(exerciseTitle('x'.repeat(200))).toHaveLength(200);
  });

  it('cannot be published, whatever else is in order', () => {
    expect(fieldsOf(begin(madeUpExercise), 'PUBLISHED')).toContain('exercise');
    const signed = { ...begin(madeUpExercise), state: 'SIGNED_OFF' as const };
    expect(() => publishAssessment(signed, { by: director, revision: 9 }, moment)).toThrow(
      /exercise|never published/,
    );
  });

  it('is told apart in the register, is published to nobody, and its actions are followed by nobody', () => {
    const record = { ...begin(madeUpExercise), state: 'SIGNED_OFF' as const };
    const head = { number: 3, at: moment.at, record } as Parameters<typeof registerEntry>[0];
    const published = { at: moment.at, revision: 2, contentHash: '', afterDecision: false };
    const entry = registerEntry({ ...head, record: { ...record, publications: [published] } }, head);
    expect(entry.published).toBeUndefined();
    expect(listedAssessments(planner, [entry]).map(isExercise)).toEqual([true]);
    expect(trackedVersions(planner, [entry])).toEqual([]);
  });

  it('knows its made-up square from an outline that somebody gave', () => {
    expect(isMadeUpOutline(madeUpExercise)).toBe(true);
    const geometry = squareAround({ lon: -2.04, lat: 52.57 }, 1);
    expect(isMadeUpOutline({ ...madeUpExercise, site: { ...madeUpSite, geometry } })).toBe(false);
  });
});

it('the square has the area of the register around its point', () => {
  const { position, hectares } = madeUpExerciseSite;
  const square = squareAround(position, hectares);
  expect(Math.abs(areaHectares(square) / hectares - 1)).toBeLessThan(0.01);
});
