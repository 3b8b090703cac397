import { expect, test } from 'vitest';
import { told } from '../messages/testing/told.ts';
import { projectStatus } from './project-status.ts';

test('the status of a project is read out in words', () => {
  expect(told(projectStatus('ended-early'))).toBe('ended early');
  expect(told(projectStatus('delivered'))).toBe('delivered');
  expect(told(projectStatus('ended-early'), 'pl')).toBe('zakończony wcześniej');
});

test('one that no message tells stands as its record has it, its words parted', () => {
  expect(told(projectStatus('on-hold'))).toBe('on hold');
  expect(told(projectStatus('on-hold'), 'pl')).toBe('\u2068on hold\u2069');
});
