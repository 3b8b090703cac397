import type { VNode } from 'preact';
import type { PublishedPrediction } from './read-calibration.ts';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly beside: PublishedPrediction['besideRange'];
}

/** Told by its shape: a disc inside the range, a diamond outside it, a ring where no range was stated. */
export const DrawnMark = ({ x, y, beside }: Props): VNode => {
  if (beside === null)
    return <circle cx={x} cy={y} r="4.5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />;
  if (beside === 'INSIDE')
    return <circle cx={x} cy={y} r="5" fill="var(--bar)" stroke="var(--paper)" stroke-width="1" />;
  return (
    <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`} fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />
  );
};
