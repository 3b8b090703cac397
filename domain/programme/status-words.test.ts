import { expect, test } from 'vitest';
import { statusWords } from './status-words.ts';

test('the status of a project is read out in words', () => {
  expect(statusWords('ended-early')).toBe('ended early');
  expect(statusWords('delivered')).toBe('delivered');
});
