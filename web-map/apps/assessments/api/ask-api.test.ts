import { expect, it } from 'vitest';
import { NoAnswer, Refused } from '../../../api/api.ts';
import { errorOf, FieldRefused, MovedOn, SignedOut } from './ask-api.ts';

it('an answer of the API is told by what can be done about it', () => {
  const of = (code: string, more = {}) => errorOf({ message: 'm', extensions: { code, ...more } });
  expect(of('SERVICE_UNAVAILABLE')).toBeInstanceOf(NoAnswer);
  expect(of('INTERNAL_SERVER_ERROR')).toBeInstanceOf(NoAnswer);
  const full = of('SERVICE_UNAVAILABLE', { reason: 'DISK_FULL' });
  expect(full).toBeInstanceOf(Refused);
  expect(full.message).toBe('m');
  expect(of('UNAUTHENTICATED')).toBeInstanceOf(SignedOut);
  expect(of('BAD_USER_INPUT', { field: 'facts.homes' })).toMatchObject({ field: 'facts.homes' });
  expect(of('BAD_USER_INPUT', { field: 'facts.homes' })).toBeInstanceOf(FieldRefused);
  expect(of('FORBIDDEN')).toBeInstanceOf(Refused);
  const moved = of('CONFLICT', {
    revision: 3,
    by: 'Bilal',
    at: '2026-11-22T10:00:00Z',
    fields: ['facts.homes'],
  });
  expect(moved).toBeInstanceOf(MovedOn);
  expect(moved).toMatchObject({ revision: 3, by: 'Bilal', fields: ['facts.homes'] });
});
