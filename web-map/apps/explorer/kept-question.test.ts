import { expect, it } from 'vitest';
import { keptTexts } from '../../kept/kept-in-browser.ts';
import { fakeStorage } from '../../kept/testing/fake-storage.ts';
import { keepQuestion, keptQuestion } from './kept-question.ts';

it('the explorer keeps its own question and touches nothing of others', () => {
  const storage = fakeStorage();
  storage.setItem('a draft of an officer', 'stays');
  storage.setItem('graphiql:query', '{ left { behind } }');
  const kept = keptTexts(() => storage);
  expect(keptQuestion(kept)).toBeUndefined();
  keepQuestion({ query: '{ borough { name } }', variables: '{}' }, kept);
  expect(keptQuestion(kept)).toEqual({ query: '{ borough { name } }', variables: '{}' });
  expect([storage.getItem('a draft of an officer'), storage.getItem('graphiql:query')]).toEqual([
    'stays',
    null,
  ]);
});
