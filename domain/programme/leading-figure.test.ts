import { expect, test } from 'vitest';
import type { Output } from '../records/programme.ts';
import { leadingFigure } from './leading-figure.ts';

const source = { title: 'A report', date: '2022-05' };
const venues = (value: number, more: Partial<Output> = {}): Output => ({
  metric: 'Places',
  value,
  unit: 'venues',
  breakdown: [],
  ...more,
});
const leads = (...outputs: Output[]) => {
  const { output, when } = leadingFigure({ outputs, source }) ?? {};
  return [output?.value, when];
};

test('what was before never leads: the later figure of the same thing does, with its time', () => {
  expect(
    leads(
      venues(16, { kind: 'BASELINE', period: 'before' }),
      venues(21, { period: 'after the partnership' }),
    ),
  ).toEqual([21, 'after the partnership']);
});

test('of dated figures the latest leads, and one without a period is as late as its document', () => {
  expect(leads(venues(13, { period: '2018' }), venues(21, { period: '2019/20' }))).toEqual([21, '2019/20']);
  expect(leads(venues(57, { period: '2020-09-20' }), venues(86))).toEqual([86, '2022-05']);
});

test('of two numbers that a report gives for one thing the first stands, and a single one needs no time', () => {
  expect(leads(venues(9), venues(5))).toEqual([9, '2022-05']);
  expect(leads(venues(108, { period: '2019' }), { ...venues(3), metric: 'Others' })).toEqual([
    108,
    undefined,
  ]);
});

test('a project that counts nothing has none', () => {
  expect(leads({ metric: 'Places', breakdown: [] })).toEqual([undefined, undefined]);
});
