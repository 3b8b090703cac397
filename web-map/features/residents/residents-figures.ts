import { ethnicGroupIndicators } from '../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { type AreaDifferenceQuery, areaDifference } from '../../../schema/generated/on-demand-operations.ts';
import { livingApart } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { once } from '../../api/figures.ts';
import { load, loadByKey } from '../../api/loadable.ts';

export type Difference = AreaDifferenceQuery['difference'];

/** How far apart groups live over the wards of the borough. */
export const livingApartFigures = once(() => load(async () => (await ask(livingApart, {})).segregation));

const differencesByKey = loadByKey(async (key) => {
  const [areaA = '', areaB = '', ...categories] = key.split('|');
  const indicator = ethnicGroupIndicators.five;
  const asked = categories.map((category) => ask(areaDifference, { indicator, category, areaA, areaB }));
  return (await Promise.all(asked)).map(({ difference }) => difference);
});

/** How the share of each group in one area differs from that in another, in the order of the groups. */
export const differencesOf = (areaA: string, areaB: string, groups: readonly string[]) =>
  differencesByKey([areaA, areaB, ...groups].join('|'));
