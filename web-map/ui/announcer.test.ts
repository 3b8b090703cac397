import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, announced } from './announcer.tsx';
import { startWaiting } from './waiting.ts';

const heard: string[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  announced.value = '';
  stop = effect(() => {
    heard.push(announced.value);
  });
  heard.length = 0;
});
afterEach(() => {
  vi.runAllTimers();
  stop();
  vi.useRealTimers();
});

test('the same outcome again is spoken again', () => {
  announce('12 places');
  vi.runAllTimers();
  announce('12 places');
  vi.runAllTimers();
  expect(heard).toEqual(['12 places', '', '12 places']);
});

test('what happens together is one announcement, and nothing of it is said twice', () => {
  announce('Brownhills');
  announce('6 of 20 wards');
  announce('Brownhills');
  vi.runAllTimers();
  expect(heard).toEqual(['6 of 20 wards Brownhills']);
});

test('of four parts on their way, and of parts that wait for one another, it is said once', () => {
  const parts = Array.from({ length: 4 }, () => startWaiting('Loading'));
  vi.advanceTimersByTime(2000);
  for (const come of parts) come();
  const nested = startWaiting('Loading');
  vi.advanceTimersByTime(2000);
  nested();
  expect(heard).toEqual(['Loading', '']);
  vi.advanceTimersByTime(5000);
  startWaiting('Loading');
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(['Loading', '', 'Loading']);
});

test('of what comes at once nothing is said', () => {
  startWaiting('Loading')();
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual([]);
});
