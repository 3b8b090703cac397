import type { Series } from './layer-figures.ts';

type Point = Series['points'][number];

/** A point of the chart, in CSS pixels of its picture. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Ends of the interval; undefined without one. */
  readonly whisker?: readonly [top: number, bottom: number];
  readonly point: Point;
}

/** Where a series lies in its picture. */
export interface SeriesScale {
  readonly points: readonly ChartPoint[];
  /** Runs of results that may be compared: a break, or a target, ends none and joins none. */
  readonly runs: readonly (readonly ChartPoint[])[];
  /** Where a break lies: halfway between the figures that it parts. */
  readonly breaks: readonly number[];
  readonly bottom: number;
}

export const picture = { width: 300, height: 190, left: 26, right: 26, top: 34, bottom: 158 } as const;

const middle = ({ from, to }: Point): number | undefined => {
  const start = from === null ? Number.NaN : Date.parse(from);
  const end = to === null ? start : Date.parse(to);
  return Number.isFinite(start) ? (start + end) / 2 : undefined;
};

/** Lowest and highest value with a margin, so that no mark lies on an edge. */
function range(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.2;
  return [low - margin, high + margin];
}

/**
 * Places the figures of a series that have a value and a time: across by the middle of their period, up by value.
 *
 * @example seriesScale([]).points // []
 */
export function seriesScale(points: readonly Point[]): SeriesScale {
  const placed = points.flatMap((point) => {
    const at = middle(point);
    return at === undefined || point.value === null ? [] : [{ at, value: point.value, point }];
  });
  const times = placed.map(({ at }) => at);
  const [first, final] = [Math.min(...times), Math.max(...times)];
  const [low, high] = range(
    placed.flatMap(({ value, point }) => [value, point.lower ?? value, point.upper ?? value]),
  );
  const { left, right, width, top, bottom } = picture;
  const x = (at: number): number =>
    final === first ? width / 2 : left + ((at - first) / (final - first)) * (width - left - right);
  const y = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const all = placed.map(({ at, value, point }): ChartPoint => {
    const { lower, upper } = point;
    const whisker = lower === null || upper === null ? {} : { whisker: [y(upper), y(lower)] as const };
    return { x: x(at), y: y(value), point, ...whisker };
  });
  const runs: ChartPoint[][] = [[]];
  const breaks: number[] = [];
  let before: ChartPoint | undefined;
  for (const each of all.filter(({ point }) => point.kind !== 'TARGET')) {
    if (each.point.break !== null && before) {
      runs.push([]);
      breaks.push((before.x + each.x) / 2);
    }
    runs.at(-1)?.push(each);
    before = each;
  }
  return { points: all, runs: runs.filter((run) => run.length > 1), breaks, bottom };
}
