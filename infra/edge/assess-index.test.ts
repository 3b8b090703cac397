import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { assessPaths } from '../page-paths.ts';
import { assessIndexCode } from './assess-index.ts';

const sentOn = (uri: string): unknown =>
  runInNewContext(`${assessIndexCode}; JSON.stringify(handler(${JSON.stringify({ request: { uri } })}))`);

test.each(assessPaths)('%s is answered with the one page of the working app', (path) => {
  expect(sentOn(path)).toBe('{"uri":"/assess.html"}');
});
