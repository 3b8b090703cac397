import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Unavailable } from '../../domain/errors/errors.ts';
import { StartProblem } from '../local/start-problem.ts';
import { StoreProblem } from '../local/store-fault.ts';
import { RecordConflict } from './import-records.ts';
import { readArguments } from './read-arguments.ts';
import { BadFile } from './records-file.ts';
import { run } from './run.ts';

let said: string;
beforeEach(() => {
  said = '';
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => {
    said += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const usage = 'npm run export -- <file>';
const failing = (error: unknown) => run(usage, () => Promise.reject(error));

it.each([
  new StartProblem('There is no store.'),
  new BadFile(3, 'cia-1: Revision 1 is not what was written.'),
  new RecordConflict(['cia-1']),
  new Unavailable('The disk is full.'),
])('says why it failed, without a stack, and ends with 1: $message', async (error) => {
  await failing(error);
  expect(said).toBe(`${error.message}\n`);
  expect(process.exitCode).toBe(1);
});

it('shows the stack of what nobody foresaw, and ends with 1', async () => {
  await failing(new TypeError('oops'));
  expect(said).toContain('TypeError: oops\n    at ');
  expect(process.exitCode).toBe(1);
});

it.each([[[]], [['one', 'two']], [['one', '--unknown']]])(
  'shows its usage where it is called wrongly, with %j, and ends with 2',
  async (args) => {
    await run(usage, async () => {
      readArguments(args);
    });
    expect(said).toContain(usage);
    expect(process.exitCode).toBe(2);
  },
);

it('tells of a damaged store what there is to rescue', async () => {
  await failing(new StoreProblem('DAMAGED', join(tmpdir(), 'there-is-no-such-folder'), 'made up'));
  expect(said).toContain('is damaged (made up)');
  expect(said).toContain('No copy of it could be made');
});
