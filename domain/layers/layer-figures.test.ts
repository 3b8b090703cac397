import { describe, expect, it } from 'vitest';
import { toldIn } from '../messages/testing/told-in.ts';
import type { ValueStatus } from '../provenance/value-status.ts';
import { noNumbers } from '../wording/no-number.ts';
import { layerFigures } from './layer-figures.ts';
import { figure, row } from './testing/made-up-figures.ts';

const wards = [
  { code: 'E05000001', name: 'One' },
  { code: 'E05000002', name: 'Two' },
];
const share = { measure: { kind: 'SHARE', category: 'White' } } as const;
const plain = { measure: { kind: 'FIGURE' } } as const;

describe('a share', () => {
  const rows = [row('E05000001', 100, 300), row('E05000002', 900, 700)];

  it('is the category out of the whole table, in percent, with its counts', () => {
    expect(toldIn(layerFigures(share, wards, rows, '2021'))).toMatchObject([
      { value: 75, status: 'FINAL', words: '75% (300 of 400 people)', isFullCount: true, base: 400 },
      { value: 43.75, words: '43.8% (700 of 1,600 people)' },
    ]);
  });

  it('of a locality is that of its wards together, and not the mean of their shares', () => {
    const north = { code: 'north', name: 'North', wards: ['E05000001', 'E05000002'] };
    expect(toldIn(layerFigures(share, [north], rows, '2021'))).toMatchObject([
      { value: 50, status: 'PROVISIONAL', words: '50% (1,000 of 2,000 people)', base: 2000 },
    ]);
    expect(layerFigures(share, [north], rows.slice(0, 1), '2021')[0]).toMatchObject({
      status: 'NOT_COLLECTED',
    });
  });

  it('is not known where nobody lives or nothing was counted, and never 0', () => {
    const found = layerFigures(share, wards, [row('E05000001', 0, 0)], '2021');
    expect(found.map(({ value }) => value)).toEqual([undefined, undefined]);
    expect(found.map(({ status }) => status)).toEqual(['NOT_APPLICABLE', 'NOT_COLLECTED']);
  });

  it('of few people is never read as none', () => {
    const [found] = layerFigures(share, wards, [row('E05000001', 9997, 3)], '2021');
    expect(toldIn(found?.words)).toBe('0.03% (3 of 10,000 people)');
  });
});

describe('a figure', () => {
  it('stands as published, with its interval where a base is held', () => {
    const figures = [
      figure('f', 'E05000001', { value: 74, base: 100, qualifier: undefined }),
      figure('f', 'E05000002', { value: 74, qualifier: 'over' }),
    ];
    expect(toldIn(layerFigures(plain, wards, figures, '2021'))).toMatchObject([
      {
        value: 74,
        base: 100,
        words: '74%, 95% interval 64.6 to 81.6',
        intervalMethod: 'Wilson score, 95%',
      },
      { value: 74, words: 'over 74%', qualifier: 'over', qualifierKind: 'MORE_THAN' },
    ]);
  });

  it('of another period or kind, or one part of a whole, does not count', () => {
    const others = [
      figure('f', 'E05000001', { value: 1, period: '2020' }),
      figure('f', 'E05000001', { value: 2, kind: 'TARGET' }),
      figure('f', 'E05000001', { value: 3, breakdown: [{ dimension: 'sex', category: 'female', value: 3 }] }),
    ];
    expect(layerFigures(plain, wards, others, '2021')[0]?.status).toBe('NOT_COLLECTED');
  });

  it('keeps each of the five kinds of no number with its word', () => {
    for (const { status, word } of noNumbers) {
      const [found] = layerFigures(plain, wards, [figure('f', 'E05000001', { status })], '2021');
      expect(found).toMatchObject({ status, words: word });
      expect(found).not.toHaveProperty('value');
    }
    const withNumber: readonly ValueStatus[] = ['FINAL', 'PROVISIONAL', 'ESTIMATED'];
    expect(noNumbers.some(({ status }) => withNumber.includes(status))).toBe(false);
  });

  it('says when documents disagree', () => {
    const two = [
      figure('f', 'E05000001', { value: 1 }),
      figure('f', 'E05000001', { value: 2, note: 'Later.' }),
    ];
    expect(toldIn(layerFigures(plain, wards, two, '2021'))[0]?.note).toContain('Documents disagree');
  });

  it('does not apply to a small area whose lines were others when it was made', () => {
    const areas = [
      { code: 'E01000001', name: 'Same' },
      { code: 'E01000009', name: 'New' },
    ];
    const old = [figure('f', 'E01000001', { value: 5 }), figure('f', 'E01000002', { value: 6 })];
    expect(layerFigures(plain, areas, old, '2021').map(({ status }) => status)).toEqual([
      'FINAL',
      'NOT_APPLICABLE',
    ]);
  });
});
