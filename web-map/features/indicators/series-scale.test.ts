import { expect, test } from 'vitest';
import type { Series } from './layer-figures.ts';
import { picture, seriesScale } from './series-scale.ts';

type Point = Series['points'][number];

const point = (year: number, value: number | null, more: Partial<Point> = {}): Point => ({
  period: String(year),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  kind: 'ACTUAL',
  value,
  status: value === null ? 'NOT_COLLECTED' : 'FINAL',
  lower: null,
  upper: null,
  break: null,
  verdict: null,
  words: `${value}`,
  observation: {
    qualifier: null,
    base: null,
    note: null,
    source: { title: 'A source', publisher: null, date: null, url: null, licence: null, note: null },
  },
  ...more,
});

test('figures lie across by time and up by value, within the picture', () => {
  const { points } = seriesScale([point(2008, 74), point(2010, 77), point(2009, 76)]);
  const [first, last, between] = points;
  expect(first?.x).toBe(picture.left);
  expect(last?.x).toBe(picture.width - picture.right);
  expect(between?.x).toBeCloseTo(picture.width / 2, 0);
  expect(first?.y).toBeGreaterThan(between?.y ?? 0);
  expect(between?.y).toBeGreaterThan(last?.y ?? 0);
  for (const { y } of points) {
    expect(y).toBeGreaterThan(picture.top);
    expect(y).toBeLessThan(picture.bottom);
  }
});

test('targets are marked and never joined to results', () => {
  const { runs } = seriesScale([
    point(2007, 74, { kind: 'BASELINE' }),
    point(2008, 76, { kind: 'TARGET' }),
    point(2010, 75),
  ]);
  expect(runs.map((run) => run.map((each) => each.point.kind))).toEqual([['BASELINE', 'ACTUAL']]);
});

test('a break parts the line halfway between the figures that it parts', () => {
  const { runs, breaks, points } = seriesScale([
    point(2007, 10),
    point(2008, 11),
    point(2010, 20, { break: 'The boundary changed.' }),
    point(2011, 21),
  ]);
  expect(runs).toHaveLength(2);
  expect(breaks[0]).toBeCloseTo(((points[1]?.x ?? 0) + (points[2]?.x ?? 0)) / 2);
});

test('figures without value or date are left to the table', () => {
  expect(seriesScale([point(2007, null), point(2008, 3, { from: null, to: null })]).points).toEqual([]);
});

test('one figure alone stands in the middle', () => {
  const [only] = seriesScale([point(2021, 5)]).points;
  expect(only?.x).toBe(picture.width / 2);
  expect(Number.isFinite(only?.y)).toBe(true);
});
