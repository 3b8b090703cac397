import { expect, it } from 'vitest';
import { ApiError, errorOf, FieldError, NetworkError, RevisionConflict, SignedOut } from './api-error.ts';

it('an answer of the API is told by what can be done about it', () => {
  const of = (code: string, more = {}) => errorOf({ message: 'm', extensions: { code, ...more } });
  expect(of('SERVICE_UNAVAILABLE')).toBeInstanceOf(NetworkError);
  expect(of('INTERNAL_SERVER_ERROR')).toBeInstanceOf(NetworkError);
  expect(of('TOO_MANY_REQUESTS')).toBeInstanceOf(NetworkError);
  const full = of('SERVICE_UNAVAILABLE', { reason: 'DISK_FULL' });
  expect(full).toBeInstanceOf(ApiError);
  expect(full.message).toBe('m');
  expect(of('UNAUTHENTICATED')).toBeInstanceOf(SignedOut);
  expect(of('BAD_USER_INPUT', { field: 'facts.homes' })).toMatchObject({ field: 'facts.homes' });
  expect(of('BAD_USER_INPUT', { field: 'facts.homes' })).toBeInstanceOf(FieldError);
  expect(of('FORBIDDEN')).toBeInstanceOf(ApiError);
  const moved = of('CONFLICT', {
    revision: 3,
    by: 'Bilal',
    at: '2026-11-22T10:00:00Z',
    fields: ['facts.homes'],
  });
  expect(moved).toBeInstanceOf(RevisionConflict);
  expect(moved).toMatchObject({ revision: 3, by: 'Bilal', fields: ['facts.homes'] });
});
