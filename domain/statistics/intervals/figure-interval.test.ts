import { expect, it } from 'vitest';
import { toldIn } from '../../messages/testing/told-in.ts';
import { figureInterval, peopleOfRate } from './figure-interval.ts';

it('a percentage with a base has the Wilson interval of the method, in percent', () => {
  const interval = figureInterval({ value: 74, unit: 'percent', base: 100 });
  expect(interval?.lower).toBeCloseTo(64.62901055, 7);
  expect(interval?.upper).toBeCloseTo(81.59530154, 7);
  expect(toldIn(interval?.method)).toBe('Wilson score, 95%');
});

it('a rate whose count follows has Byar from a count of ten, and the exact interval below', () => {
  const byar = toldIn(figureInterval({ value: 1, unit: 'offences per 1,000 people', base: 10_000 }));
  expect(byar).toMatchObject({ method: 'Byar, 95%' });
  expect(byar?.lower).toBeCloseTo(0.4787449914, 9);
  const exact = toldIn(figureInterval({ value: 0.3, unit: 'per 1,000', base: 10_000 }));
  expect(exact).toMatchObject({ method: 'exact Poisson, 95%' });
  expect(exact?.upper).toBeCloseTo(0.876727307, 8);
  expect(figureInterval({ value: 0.34, unit: 'per 1,000', base: 10_000 })).toBeUndefined();
});

it('the interval of the source stands, whatever the base', () => {
  expect(toldIn(figureInterval({ value: 74, unit: 'percent', base: 100, lower: 60, upper: 90 }))).toEqual({
    lower: 60,
    upper: 90,
    method: 'as the source gives it',
  });
});

it('nothing without a base, with a rough value, or of another unit has an interval', () => {
  const none: Parameters<typeof figureInterval>[0][] = [
    { value: 74, unit: 'percent' },
    { value: 74, unit: 'percent', base: 0 },
    { value: 74, unit: 'percent', base: 100, qualifier: 'about' },
    { value: 140, unit: 'percent', base: 100 },
    { value: 504, unit: 'people', base: 863 },
    { value: 25, unit: 'rank', base: 317 },
    { value: 5, unit: 'percent change', base: 100 },
    { unit: 'percent', base: 100 },
  ];
  for (const figure of none) expect(figureInterval(figure)).toBeUndefined();
});

it('reads for how many people a rate is given', () => {
  expect(peopleOfRate('offences per 10,000 people')).toBe(10_000);
  expect(peopleOfRate('people')).toBeUndefined();
  expect(peopleOfRate('sessions per week')).toBeUndefined();
});
