import { expect, it } from 'vitest';
import { toldIn } from '../../messages/testing/told-in.ts';
import { compareFigures } from './compare-figures.ts';

const asked = (name: string, value: number, base: number) => ({ name, value, base, isFullCount: false });

it("two shares of people asked have Newcombe's published interval, and a verdict only where it leaves out 0", () => {
  const higher = toldIn(compareFigures(asked('North', 80, 70), asked('South', 60, 80), 'percent'));
  expect(higher).toMatchObject({ verdict: 'HIGHER', intervalMethod: 'Newcombe hybrid score, 95%' });
  expect(higher.lower).toBeCloseTo(5.24315, 4);
  expect(higher.upper).toBeCloseTo(33.38727, 4);
  expect(higher.words).toBe(
    'North is higher than South by 20 points, more than chance would explain (95% interval of the difference 5.2 to 33.4 points).',
  );
  expect(compareFigures(asked('South', 60, 80), asked('North', 80, 70), 'percent').verdict).toBe('LOWER');
  const close = toldIn(compareFigures(asked('North', 64, 50), asked('South', 60, 50), 'percent'));
  expect(close.verdict).toBe('NOT_SHOWN');
  expect(close.words).toContain('not the same as no difference');
});

it('full counts differ by what they differ, without an interval', () => {
  const full = (name: string, value: number) => ({ name, value, isFullCount: true });
  const lower = toldIn(compareFigures(full('North', 5), full('South', 21.5), 'percent'));
  expect(lower).toMatchObject({ verdict: 'LOWER', difference: -16.5 });
  expect(lower.words).toContain('North is lower than South by 16.5 points. Everybody was counted');
  expect(lower).not.toHaveProperty('lower');
  expect(compareFigures(full('North', 5), full('South', 5), 'percent').verdict).toBe('SAME');
});

it('what cannot be compared says why', () => {
  const why = (first: object, second: object, unit: string) => {
    const { verdict, words } = compareFigures(
      { name: 'North', isFullCount: false, ...first },
      { name: 'South', isFullCount: false, ...second },
      unit,
    );
    expect(verdict).toBe('NOT_COMPARED');
    return toldIn(words);
  };
  expect(why({ value: 64 }, { value: 60, base: 80 }, 'percent')).toContain('No base is held for North');
  expect(why({ value: 64 }, {}, 'percent')).toBe('No number is held for South.');
  expect(why({ value: 25 }, { value: 4 }, 'venues')).toContain('given in venues');
  expect(why({ value: 64, base: 50, qualifier: 'about' }, { value: 60, base: 80 }, 'percent')).toContain(
    'only as "about"',
  );
});
