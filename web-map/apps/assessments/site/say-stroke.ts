import { gridWay } from '../../../../domain/geography/grid-way.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { t } from '../../../i18n/officers.ts';
import { type HandDrawn, leastCorners, type Stroke } from './hand-drawn.ts';
import { areaWithin } from './measure-drawn.ts';
import { areaWords, directionWords, metresWords } from './say-measures.ts';

const areaSoFar = (corners: readonly Position[]): string =>
  corners.length < leastCorners
    ? ''
    : ` ${t('officers.site.areaSoFar', { area: areaWords(areaWithin(corners)) })}`;

const outlinesOf = ({ corners, others = [] }: HandDrawn): number =>
  others.length + (corners.length > 0 ? 1 : 0);

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
      if (before === after)
        return t(before.closed ? 'officers.site.alreadyClosed' : 'officers.site.cornerThereAlready');
      const number = stroke.kind === 'put' ? corners.length : stroke.corner + 1;
      const [here, last] = [corners[number - 1], corners[number - 2]];
      const first = stroke.kind === 'put' ? 'officers.site.cornerPut' : 'officers.site.cornerMoved';
      if (!here || !last) return t(first, { number });
      const { metres, direction } = gridWay(last, here);
      const leg = t('officers.site.legFrom', {
        metres: metresWords(metres),
        direction: directionWords(direction),
        number: number - 1,
      });
      return `${t(first, { number })} ${leg}${areaSoFar(corners)}`;
    }
    case 'takeLast':
      if (before === after) return t('officers.site.nothingToTake');
      return before.closed
        ? t('officers.site.openedAgain', { count: corners.length })
        : `${t('officers.site.cornerTaken', { number: before.corners.length, count: corners.length })}${areaSoFar(corners)}`;
    case 'close':
      if (before === after)
        return t(before.closed ? 'officers.site.alreadyClosed' : 'officers.site.tooFewToClose');
      return t('officers.site.shapeClosed', { count: corners.length, area: areaWords(areaWithin(corners)) });
    case 'insert':
      return t('officers.site.cornerAdded', { number: stroke.corner + 2, count: corners.length });
    case 'takeCorner':
      return before === after
        ? t('officers.site.tooFewToTake')
        : `${t('officers.site.cornerTaken', { number: stroke.corner + 1, count: corners.length })}${areaSoFar(corners)}`;
    case 'nextOutline':
      return t(before === after ? 'officers.site.closeBeforeNext' : 'officers.site.nextOutlineBegun');
    case 'takeOutline':
      if (before === after) return t('officers.site.nothingToTake');
      return t('officers.site.outlineTaken', { count: outlinesOf(after) });
    case 'pick':
      return before === after
        ? t('officers.site.closeBeforeNext')
        : t('officers.site.outlinePicked', { count: corners.length, outlines: outlinesOf(after) });
    case 'startAgain':
      return t('officers.site.startedAgain');
  }
}

/**
 * Where the crosshair stands: its way from the last corner, and the ward it is in.
 * @param ward name of the ward; undefined: outside the borough
 */
export function sayCrosshair(at: Position, { corners, closed }: HandDrawn, ward: string | undefined): string {
  const where = ward ? t('officers.site.crosshairIn', { ward }) : t('officers.site.crosshairOutside');
  const last = corners.at(-1);
  if (!last || closed) return where;
  const { metres, direction } = gridWay(last, at);
  return `${t('officers.site.crosshairFrom', {
    metres: metresWords(metres),
    direction: directionWords(direction),
    number: corners.length,
  })} ${where}`;
}
