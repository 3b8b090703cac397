import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefs } from '../../schema/generated/type-defs.ts';
import { NotAuthenticated, NotPermitted } from '../errors/errors.ts';
import type { AreaCode } from '../geography/area.ts';
import {
  mayMarkAction,
  mayReadAssessment,
  mayReadDifference,
  maySignAs,
  sensitiveReaders,
} from './assessment-access.ts';
import { isLive, isOpen, mayRead, mayRun, requireOneOf, ruledFields } from './permissions.ts';
import type { Person } from './person.ts';
import { describeRoles, type Role } from './roles.ts';
import { ruleTable } from './rule-table.ts';
import { only } from './topic-rules.ts';

const west = 'west' as AreaCode;
const as = (...held: Role[]): Person => ({
  subject: 'someone',
  name: 'Someone',
  roles: ['PUBLIC', ...held],
  localities: held.includes('LOCALITY_LEAD') ? [west] : [],
});

describe('the table of permissions', () => {
  const fields = Object.values(buildSchema(typeDefs).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );

  test('has a rule for every field of the schema', () => {
    expect(fields.filter((field) => !ruledFields.includes(field))).toEqual([]);
  });

  test('has no rule for a field that is not there', () => {
    expect(ruledFields.filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('closes what it does not name', () => {
    expect(isOpen('Venue', 'keyHolder')).toBe(false);
    expect(mayRead(as('ADMINISTRATOR', 'DIRECTOR'), 'Venue', 'keyHolder')).toBe(false);
  });

  test('takes one rule a field, and calls live only what it names', () => {
    const twice = { everyone: { A: 'a' }, restricted: { 'A.a': only(['PLANNER']) } };
    expect(() => ruleTable([twice])).toThrow('A.a has two rules');
    expect(() => ruleTable([{ everyone: {}, live: ['A.b'] }])).toThrow('A.b is live and has no rule');
  });

  test('lets everyone do what a planner may not have signed in for', () => {
    expect(mayRun(undefined, 'venues')).toBe(true);
    expect(mayRun(undefined, 'createAssessment')).toBe(false);
    expect(mayRun(as('REVIEWER'), 'createAssessment')).toBe(false);
    expect(mayRun(as('PLANNER'), 'createAssessment')).toBe(true);
    expect(mayRun(as(), 'requestDetail')).toBe(false);
    expect(mayRun(as('PARTNER'), 'requestDetail')).toBe(true);
    expect(isLive('Query', 'assessments')).toBe(true);
    expect(isLive('Query', 'areas')).toBe(false);
  });

  test('keeps the block on conflict from everyone but four roles, field by field', () => {
    const block = ruledFields.filter((field) => /^ConflictPrevention\.|\.conflictPrevention$/.test(field));
    expect(block).toHaveLength(8);
    for (const field of block) {
      const [type = '', name = ''] = field.split('.');
      for (const role of ['PUBLIC', 'PARTNER', 'LOCALITY_LEAD', 'ADMINISTRATOR'] as const) {
        expect(mayRead(as(role), type, name), `${role} ${field}`).toBe(false);
      }
      expect(sensitiveReaders.every((role) => mayRead(as(role), type, name))).toBe(true);
    }
    expect(mayReadDifference(as('ADMINISTRATOR'), 'conflictPrevention.dividers')).toBe(false);
    expect(mayReadDifference(as('ADMINISTRATOR'), 'decision.triggers')).toBe(false);
    expect(mayReadDifference(as('ADMINISTRATOR'), 'facts.title')).toBe(true);
    expect(mayReadDifference(as('PLANNER'), 'conflictPrevention')).toBe(true);
    expect(mayReadDifference(undefined, 'facts.title')).toBe(false);
  });
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
