import { describe, expect, it } from 'vitest';
import { feature, pointAt } from './geo-source.ts';
import { areSame } from './same-features.ts';

const place = (lon: number, properties: Record<string, unknown> = { name: 'Library', order: 1 }) =>
  feature(pointAt({ lon, lat: 52.6 }), properties);

describe('features that are shown once more', () => {
  it('are the same where shapes and properties are, in the same order', () => {
    expect(areSame([], [])).toBe(true);
    expect(areSame([place(-1.9), place(-2)], [place(-1.9), place(-2)])).toBe(true);
  });

  it.each([
    ['one more', [place(-1.9), place(-2)]],
    ['none', []],
    ['another point', [place(-1.91)]],
    ['another property', [place(-1.9, { name: 'Library', order: 0 })]],
    ['a property less', [place(-1.9, { name: 'Library' })]],
    ['a nested property', [place(-1.9, { name: 'Library', order: { first: 1 } })]],
  ])('are others with %s', (_, others) => {
    expect(areSame([place(-1.9)], others)).toBe(false);
  });

  it('are others in another order: names are placed in it', () => {
    expect(areSame([place(-1.9), place(-2)], [place(-2), place(-1.9)])).toBe(false);
  });
});
