import { expect, it } from 'vitest';
import { keptTexts } from '../kept/kept-in-browser.ts';
import { fakeStorage } from '../kept/testing/fake-storage.ts';
import { questionStorage } from './kept-questions.ts';

it('the explorer keeps its own questions, counts them and clears nothing else', () => {
  const storage = fakeStorage();
  storage.setItem('a draft of an officer', 'stays');
  const questions = questionStorage(keptTexts(() => storage));
  questions.setItem('graphiql:query', '{ borough { name } }');
  expect([questions.getItem('graphiql:query'), questions.getItem('graphiql:none'), questions.length]).toEqual(
    ['{ borough { name } }', null, 1],
  );
  questions.clear();
  expect([questions.length, storage.getItem('a draft of an officer')]).toEqual([0, 'stays']);
});
