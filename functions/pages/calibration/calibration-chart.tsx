import type { VNode } from 'preact';
import { DrawnMark } from './drawn-mark.tsx';
import type { PublishedPrediction } from './read-calibration.ts';

const width = 480;
const edge = 14;
const bottom = 22;
const step = 14;
/** The scale ends at twice what was expected; what lies beyond stands on its edge, and the page says so. */
const mostOfExpected = 2;
const ticks = [0, 0.5, 1, 1.5, mostOfExpected];

const xOf = (part: number): number =>
  edge + (Math.min(part, mostOfExpected) / mostOfExpected) * (width - 2 * edge);

type Drawn = PublishedPrediction & { readonly ofExpected: number };

/** Those of which what was found can be read as a part of what was expected. */
export const drawnPredictions = (predictions: readonly PublishedPrediction[]): readonly Drawn[] =>
  predictions.filter((each): each is Drawn => each.ofExpected !== null);

interface Props {
  readonly predictions: readonly Drawn[];
  /** An amount with its unit. */
  readonly amount: (value: number, unit: string) => string;
}

/** One row an expectation, from nothing to twice what was expected. Every number stands in the table beside it. */
export const CalibrationChart = ({ predictions, amount }: Props): VNode => {
  const floor = predictions.length * step + 6;
  return (
    <svg class="calibration" viewBox={`0 0 ${width} ${floor + bottom}`} aria-hidden="true">
      {ticks.map((part) => (
        <g key={part}>
          <path
            d={`M${xOf(part)} 2V${floor}`}
            stroke={part === 1 ? 'var(--ink)' : 'var(--control-line)'}
            stroke-width={part === 1 ? 2 : 1}
            stroke-dasharray={part === 1 ? undefined : '2 4'}
          />
          <text x={xOf(part)} y={floor + 16} text-anchor={anchorOf(part)}>
            {amount(part * 100, 'percent')}
          </text>
        </g>
      ))}
      {predictions.map(({ id, ofExpected, besideRange }, row) => (
        <DrawnMark key={id} x={xOf(ofExpected)} y={row * step + step / 2 + 2} beside={besideRange} />
      ))}
    </svg>
  );
};

const anchorOf = (part: number): 'start' | 'middle' | 'end' => {
  if (part === 0) return 'start';
  return part === mostOfExpected ? 'end' : 'middle';
};
