import type { Area } from '../../../geography/area.ts';
import { publishedParameters } from '../../../method/method.ts';
import type { Observation } from '../../../records/indicator.ts';
import { ethnicGroupIndicators, fiveGroups, nineteenGroups } from '../../diversity/ethnic-groups.ts';
import {
  allAreas,
  ash,
  day,
  elm,
  nothingOnRecord,
  oak,
  source,
  venueWard,
} from '../../practice/testing/made-up-records.ts';
import type { ClassifyAreasInput } from '../classify-areas-input.ts';

/** A made-up run over three wards with nothing on record but residents: one low, one high, one high with another largest group. */

export const census = (of: Area, five: readonly number[], nineteen?: readonly number[]): Observation[] => {
  const row = (
    indicator: string,
    groups: readonly { census: string }[],
    counts: readonly number[],
  ): Observation => ({
    indicator,
    area: { name: of.name, code: of.code, level: 'WARD' },
    period: '2021-03-21',
    kind: 'ACTUAL',
    breakdown: groups.map((group, index) => ({
      dimension: 'ethnic group',
      category: group.census,
      value: counts[index] ?? 0,
    })),
    value: counts.reduce((sum, count) => sum + count, 0),
    status: 'FINAL',
    unit: 'people',
    source,
  });
  return [
    row(ethnicGroupIndicators.five, fiveGroups, five),
    ...(nineteen ? [row(ethnicGroupIndicators.nineteen, nineteenGroups, nineteen)] : []),
  ];
};

/** Aldridge Central and South in the Census 2021, table TS021: low on five groups, moderate on nineteen. */
export const aldridge = {
  five: [12293, 792, 216, 333, 106],
  nineteen: [11964, 130, 6, 3, 190, 20, 31, 591, 89, 61, 61, 135, 20, 100, 16, 172, 45, 7, 99],
};

export const madeUpRun: ClassifyAreasInput = {
  ...nothingOnRecord,
  level: 'WARD',
  asOf: day('2026-06-01'),
  areas: allAreas,
  venueWard,
  observations: [
    ...census(oak, aldridge.five, aldridge.nineteen),
    ...census(elm, [8400, 3220, 980, 560, 840]),
    ...census(ash, [4060, 7830, 1015, 725, 870]),
  ],
  localityObservations: [],
  parameters: publishedParameters,
};
