import type { Position } from '../../../../domain/geography/position.ts';
import { type HandDrawn, leastCorners, type Stroke } from './hand-drawn.ts';
import { areaWithin, legBetween } from './measure-drawn.ts';
import { areaWords, directionWords, metresWords } from './say-measures.ts';
import { siteSays } from './words-of-site.ts';

const areaSoFar = (corners: readonly Position[]): string =>
  corners.length < leastCorners ? '' : ` ${siteSays('areaSoFar', { area: areaWords(areaWithin(corners)) })}`;

/**
 * What is said after a stroke, so that somebody who does not see the map knows what they have drawn.
 * @param before the shape before the stroke; @param after the shape after it
 * @example sayStroke({ kind: 'close' }, two, two) // 'Put at least three corners before you close the shape.'
 */
export function sayStroke(stroke: Stroke, before: HandDrawn, after: HandDrawn): string {
  const { corners } = after;
  switch (stroke.kind) {
    case 'put':
    case 'move': {
      if (before === after) return siteSays(before.closed ? 'alreadyClosed' : 'cornerThereAlready');
      const number = stroke.kind === 'put' ? corners.length : stroke.corner + 1;
      const [here, last] = [corners[number - 1], corners[number - 2]];
      const first = stroke.kind === 'put' ? 'cornerPut' : 'cornerMoved';
      if (!here || !last) return siteSays(first, { number });
      const { metres, bearing } = legBetween(last, here);
      const leg = siteSays('legFrom', {
        metres: metresWords(metres),
        direction: directionWords(bearing),
        number: number - 1,
      });
      return `${siteSays(first, { number })} ${leg}${areaSoFar(corners)}`;
    }
    case 'takeLast':
      if (before === after) return siteSays('nothingToTake');
      return before.closed
        ? siteSays('openedAgain', { count: corners.length })
        : `${siteSays('cornerTaken', { number: before.corners.length, count: corners.length })}${areaSoFar(corners)}`;
    case 'close':
      if (before === after) return siteSays(before.closed ? 'alreadyClosed' : 'tooFewToClose');
      return siteSays('shapeClosed', { count: corners.length, area: areaWords(areaWithin(corners)) });
    case 'startAgain':
      return siteSays('startedAgain');
  }
}

/**
 * Where the crosshair stands: its way from the last corner, and the ward it is in.
 * @param ward name of the ward; undefined: outside the borough
 */
export function sayCrosshair(at: Position, { corners, closed }: HandDrawn, ward: string | undefined): string {
  const where = ward ? siteSays('crosshairIn', { ward }) : siteSays('crosshairOutside');
  const last = corners.at(-1);
  if (!last || closed) return where;
  const { metres, bearing } = legBetween(last, at);
  return `${siteSays('crosshairFrom', {
    metres: metresWords(metres),
    direction: directionWords(bearing),
    number: corners.length,
  })} ${where}`;
}
