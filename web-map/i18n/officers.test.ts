import { expect, test } from 'vitest';
import { codeWords, t } from './officers.ts';

test('braces are filled in, and a code without a sentence is said as it is', () => {
  expect(t('officers.screenLeft', { left: 3, of: 10 })).toBe('3 of 10 are not answered yet.');
  expect(t('officers.screenLeft', { left: 1, of: 10 })).toBe('1 of 10 is not answered yet.');
  expect(codeWords('officers.state', 'PEER_REVIEW')).toBe('In review');
  expect(codeWords('officers.state', 'BRAND_NEW')).toBe('brand new');
});
