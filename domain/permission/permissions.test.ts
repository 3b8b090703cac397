import { describe, expect, test } from 'vitest';
import { NotAuthenticated, NotPermitted } from '../errors/errors.ts';
import type { AreaCode } from '../geography/area.ts';
import { mayMarkAction, mayReadAssessment, mayReadDifference, maySignAs } from './assessment-access.ts';
import type { Person } from './person.ts';
import { requireOneOf } from './require-one-of.ts';
import { describeRoles, type Role } from './roles.ts';

const west = 'west' as AreaCode;
const as = (...held: Role[]): Person => ({
  subject: 'someone',
  name: 'Someone',
  roles: ['PUBLIC', ...held],
  localities: held.includes('LOCALITY_LEAD') ? [west] : [],
});

describe('a refusal', () => {
  test('says which role it needs, and whether signing in would help', () => {
    const needs = ['REVIEWER', 'DIRECTOR'] as const;
    const signed = () => requireOneOf(as('PLANNER', 'PARTNER'), needs, 'Publishing');
    expect(() => requireOneOf(undefined, needs, 'Publishing')).toThrow(NotAuthenticated);
    expect(() => requireOneOf(undefined, needs, 'Publishing')).toThrow(
      'Publishing is for a reviewer or a director. Sign in',
    );
    expect(signed).toThrow(NotPermitted);
    expect(signed).toThrow('You are signed in as a planner and a partner');
    expect(() => requireOneOf(as(), needs, 'Publishing')).toThrow('You have no role here');
    expect(() => requireOneOf(as('DIRECTOR'), needs, 'Publishing')).not.toThrow();
  });

  test('reads as a sentence', () => {
    expect(describeRoles(['PLANNER'])).toBe('a planner');
    expect(describeRoles(['PLANNER', 'REVIEWER', 'ADMINISTRATOR'])).toBe(
      'a planner, a reviewer or an administrator',
    );
    expect(describeRoles([])).toBe('nobody');
  });
});

describe('assessments', () => {
  const north = 'north' as AreaCode;
  test('are read by everyone once published, before that by officers and the lead of the locality', () => {
    const draft = { published: false, localities: [west] };
    expect(mayReadAssessment(undefined, { ...draft, published: true })).toBe(true);
    expect(mayReadAssessment(undefined, draft)).toBe(false);
    expect(mayReadAssessment(as('PARTNER'), draft)).toBe(false);
    expect(mayReadAssessment(as('ADMINISTRATOR'), draft)).toBe(true);
    expect(mayReadAssessment(as('LOCALITY_LEAD'), draft)).toBe(true);
    expect(mayReadAssessment(as('LOCALITY_LEAD'), { ...draft, localities: [north] })).toBe(false);
  });

  test('keep what a revision changed in the block on conflict from whoever may not read the block', () => {
    expect(mayReadDifference(as('ADMINISTRATOR'), 'conflictPrevention.dividers')).toBe(false);
    expect(mayReadDifference(as('ADMINISTRATOR'), 'decision.triggers')).toBe(false);
    expect(mayReadDifference(as('ADMINISTRATOR'), 'facts.title')).toBe(true);
    expect(mayReadDifference(as('PLANNER'), 'conflictPrevention')).toBe(true);
    expect(mayReadDifference(undefined, 'facts.title')).toBe(false);
  });

  test('have actions that a lead reports on in their own locality', () => {
    expect(mayMarkAction(as('LOCALITY_LEAD'), [north, west])).toBe(true);
    expect(mayMarkAction(as('LOCALITY_LEAD'), [north])).toBe(false);
    expect(mayMarkAction({ ...as('PARTNER'), localities: [west] }, [west])).toBe(false);
    expect(mayMarkAction(as('PLANNER'), [north])).toBe(true);
    expect(mayMarkAction(as('DIRECTOR'), [north])).toBe(false);
  });

  test('are signed in a capacity by those who hold it', () => {
    expect(maySignAs(as('REVIEWER'), 'SERVICE_HEAD')).toBe(true);
    expect(maySignAs(as('REVIEWER'), 'DIRECTOR')).toBe(false);
    expect(maySignAs(as('PLANNER'), 'SERVICE_HEAD')).toBe(false);
    expect(maySignAs(as('COHESION_OFFICER'), 'EQUALITY_LEAD')).toBe(true);
    expect(maySignAs(as('DIRECTOR'), 'PORTFOLIO_HOLDER')).toBe(true);
    expect(maySignAs(undefined, 'DIRECTOR')).toBe(false);
  });
});
