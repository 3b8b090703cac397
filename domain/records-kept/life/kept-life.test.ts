import { expect, test } from 'vitest';
import type { Role } from '../../permission/roles.ts';
import { type Acting, approveContent, beginRecord, undoStep, withdrawRecord } from './kept-life.ts';

const acting = (subject: string, role: Role = 'COHESION_OFFICER'): Acting => ({
  author: { subject, name: subject },
  role,
  at: '2026-11-22T10:00:00Z',
});

test('nobody puts their own words in force by undoing what somebody else took back', () => {
  const proposed = beginRecord('r-1', 'registerReview', { lookedAt: 'The list.' }, acting('amina'));
  const approved = approveContent(proposed, acting('bob'));
  const takenBack = undoStep(approved, proposed, acting('bob'));
  expect(takenBack.standing).toBeUndefined();
  expect(() => undoStep(takenBack, approved, acting('amina'))).toThrow('You wrote this yourself');
  expect(undoStep(takenBack, approved, acting('carol')).standing).toEqual(approved.standing);
  const withdrawn = withdrawRecord(approved, acting('dora', 'DIRECTOR'));
  expect(() => undoStep(withdrawn, approved, acting('amina'))).toThrow('You wrote this yourself');
});
