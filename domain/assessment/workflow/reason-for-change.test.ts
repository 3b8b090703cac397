import { expect, it } from 'vitest';
import { mitigatedLevel2, quietContent } from '../testing/made-up-assessment.ts';
import { begin, inReview, move, sign } from '../testing/made-up-life.ts';
import { director, reviewer } from '../testing/made-up-people.ts';
import { reasonForChange } from './reason-for-change.ts';

it('is what its author says, in a paragraph at most', () => {
  const draft = begin(quietContent);
  expect(reasonForChange(draft, ' The developer has answered. ')).toBe('The developer has answered.');
  expect(reasonForChange(draft, undefined)).toBeUndefined();
  expect(() => reasonForChange(draft, 'x'.repeat(4_001))).toThrow('reason: this has 4001 characters');
});

it('is the reason for which it was taken back, once it was signed, where its author says none', () => {
  const reason = 'The phasing is wrong.';
  const back = move(sign(inReview(mitigatedLevel2), 'DIRECTOR', director), 'LEVEL_2', {
    by: reviewer,
    reason,
  });
  expect(reasonForChange(back, undefined)).toBe(reason);
  expect(reasonForChange(back, 'Phases corrected.')).toBe('Phases corrected.');
});
