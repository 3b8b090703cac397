import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { sensitiveReaders } from '../../../domain/permission/assessment-access.ts';
import type { Person } from '../../../domain/permission/person.ts';
import type { Role } from '../../../domain/permission/roles.ts';
import { typeDefs } from '../../../schema/generated/type-defs.ts';
import { isOpen, mayRead, ruledFields, ruleOf } from './field-access.ts';

const as = (...held: Role[]): Person => ({
  subject: 'someone',
  name: 'Someone',
  roles: ['PUBLIC', ...held],
  localities: [],
});

describe('the table of who may ask for what', () => {
  const fields = Object.values(buildSchema(typeDefs).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );

  test('has a rule for every field that is served', () => {
    expect(fields.filter((field) => !ruledFields.includes(field))).toEqual([]);
  });

  test('has no rule for a field that is not there', () => {
    expect(ruledFields.filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('closes what it does not name', () => {
    expect(isOpen('Venue', 'keyHolder')).toBe(false);
    expect(mayRead(as('ADMINISTRATOR', 'DIRECTOR'), 'Venue', 'keyHolder')).toBe(false);
  });

  test('lets everyone do what a planner may not have signed in for', () => {
    expect(mayRead(undefined, 'Query', 'venues')).toBe(true);
    expect(mayRead(undefined, 'Mutation', 'createAssessment')).toBe(false);
    expect(mayRead(as('REVIEWER'), 'Mutation', 'createAssessment')).toBe(false);
    expect(mayRead(as('PLANNER'), 'Mutation', 'createAssessment')).toBe(true);
    expect(mayRead(as(), 'Mutation', 'requestDetail')).toBe(false);
    expect(mayRead(as('PARTNER'), 'Mutation', 'requestDetail')).toBe(true);
    expect(ruleOf('Query', 'assessments')?.live).toBe(true);
    expect(ruleOf('Query', 'areas')?.live).toBe(false);
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
  });
});
