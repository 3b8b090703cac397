import { expect, test } from 'vitest';
import { told } from '../messages/testing/told.ts';
import type { PartialDate } from '../provenance/calendar-date.ts';
import { projectStatus } from './project-status.ts';

const wordsOf = (status: string, code?: Parameters<typeof told>[1]) =>
  told(projectStatus({ status }) ?? { text: '' }, code);
const on = (status: string, date: string, code?: Parameters<typeof told>[1]) =>
  told(projectStatus({ status, statusDate: date as PartialDate }) ?? { text: '' }, code);

test('the status of a project is read out in words', () => {
  expect(wordsOf('ended-early')).toBe('ended early');
  expect(wordsOf('delivered')).toBe('delivered');
  expect(wordsOf('ended-early', 'pl')).toBe('zakończony wcześniej');
});

test('one that no message tells stands as its record has it, its words parted', () => {
  expect(wordsOf('on-hold')).toBe('on hold');
  expect(wordsOf('on-hold', 'pl')).toBe('\u2068on hold\u2069');
});

test('what may have changed since it was said is told with the time of the words, as exactly as it is known', () => {
  expect(on('continuing', '2022-05')).toBe('continuing (as of May 2022)');
  expect(on('planned', '2020-09-23')).toBe('planned (as of 23 September 2020)');
  expect(on('in-development', '2024')).toBe('in development (as of 2024)');
  expect(on('continuing', '2022-05', 'pl')).toContain('trwa');
});

test('what has ended stays so, and needs no time of its words', () => {
  expect(on('delivered', '2022-05')).toBe('delivered');
  expect(on('ended-early', '2022-05')).toBe('ended early');
});

test('a record without a status says nothing', () => {
  expect(projectStatus({})).toBeUndefined();
});
