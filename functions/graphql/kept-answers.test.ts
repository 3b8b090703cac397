import { expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

const answer = (body: string) => ({ status: 200, headers: {}, body, asked: { cost: 1 } });

test('a small answer to a long question weighs as much as the question', () => {
  const kept = new KeptAnswers(100);
  kept.set('q'.repeat(60), answer('yes'));
  kept.set('r'.repeat(60), answer('no'));
  expect(kept.get('q'.repeat(60))).toBeUndefined();
  expect(kept.get('r'.repeat(60))?.body).toBe('no');
});

test('a long answer weighs as much as its body', () => {
  const kept = new KeptAnswers(100);
  kept.set('long', answer('x'.repeat(101)));
  kept.set('short', answer('x'));
  expect([kept.get('long'), kept.get('short')?.body]).toEqual([undefined, 'x']);
});
