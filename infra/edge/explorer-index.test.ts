import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { explorerIndexCode } from './explorer-index.ts';

interface EdgeRequest {
  readonly uri: string;
}

const handler: (event: { request: EdgeRequest }) => unknown = runInNewContext(
  `${explorerIndexCode}; handler`,
);
const answerTo = (uri: string): unknown => handler({ request: { uri } });

test('the bare path goes to the folder', () => {
  expect(answerTo('/explorer')).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/explorer/' } },
  });
});

test('the folder is answered with its page', () => {
  expect(answerTo('/explorer/')).toEqual({ uri: '/explorer/index.html' });
});

test('files under the folder stay as they are', () => {
  expect(answerTo('/explorer/assets/index-abc.js')).toEqual({ uri: '/explorer/assets/index-abc.js' });
});
