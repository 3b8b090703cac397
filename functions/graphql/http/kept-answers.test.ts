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

test('what was longest unused makes room, as much as is needed, and a new answer takes the place of the old', () => {
  const kept = new KeptAnswers(100);
  kept.set('a', answer('x'.repeat(59)));
  kept.set('a', answer('y'.repeat(39)));
  kept.set('b', answer('z'.repeat(49)));
  expect(kept.get('a')?.body).toBe('y'.repeat(39));
  kept.set('c', answer('w'.repeat(19)));
  expect(['a', 'b', 'c'].map((key) => kept.get(key)?.body.length)).toEqual([39, undefined, 19]);
});
