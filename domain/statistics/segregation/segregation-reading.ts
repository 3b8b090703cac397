import type { AnyMessage, ToldText } from '../../messages/message.ts';
import { dissimilarityFromRest, multigroupDissimilarity } from './dissimilarity.ts';
import { correlationRatio, type ExposureMatrix, exposureMatrix, isolation } from './exposure.ts';
import { type GroupTable, populatedTable } from './group-table.ts';
import { relativeDiversity } from './relative-diversity.ts';
import { type MeasureId, meaningOf, measureWords } from './segregation-words.ts';
import { theilH, twoGroupTheilH } from './theil-h.ts';

/** One measure with what it can be and what it means. */
export interface SegregationMeasure {
  readonly id: MeasureId;
  readonly name: AnyMessage;
  /** Undefined where the measure is not defined. */
  readonly value?: number;
  readonly from: number;
  readonly to: number;
  readonly meaning: AnyMessage;
  readonly caveat: AnyMessage;
}

/** The measures of one group against everyone else. */
export interface GroupSegregation {
  readonly group: string;
  readonly people: number;
  /** Of all people, 0 to 1. */
  readonly share: number;
  readonly measures: readonly SegregationMeasure[];
}

/** How far groups live apart over a set of areas. */
export interface SegregationReading {
  readonly areas: number;
  readonly people: number;
  /** Over all groups at once: dissimilarity, Theil's H, relative diversity. */
  readonly overall: readonly SegregationMeasure[];
  /** Groups that anyone belongs to, in the order of the table. */
  readonly groups: readonly GroupSegregation[];
  readonly exposure: ExposureMatrix;
}

/**
 * Every measure of living apart, over all groups and for each group against everyone else, each with its range, a
 * sentence on what the value means, and what to be careful of.
 * Source: Cohesion Map method "Spatial statistics", section 8.
 * @param nameOf a short name for a group, to stand in sentences.
 * @throws InvalidInput when the table is wrong (see `populatedTable`).
 * @example segregationReading(table, groupName).overall[0]?.value // 0.472896
 */
export function segregationReading(
  table: GroupTable,
  nameOf: (group: string) => ToldText,
): SegregationReading {
  const { groups, areaTotals, groupTotals, total } = populatedTable(table);
  const measure = (
    id: MeasureId,
    value: number | undefined,
    group?: string,
    from = 0,
  ): SegregationMeasure => ({
    id,
    ...measureWords(id),
    ...(value === undefined ? {} : { value }),
    from,
    to: 1,
    meaning: meaningOf(id, value, group === undefined ? undefined : nameOf(group)),
  });
  return {
    areas: areaTotals.length,
    people: total,
    overall: [
      measure('dissimilarity', multigroupDissimilarity(table)),
      measure('theilH', theilH(table)),
      measure('relativeDiversity', relativeDiversity(table)),
    ],
    groups: groups.map((group, k) => {
      const people = groupTotals[k] ?? 0;
      const share = people / total;
      return {
        group,
        people,
        share,
        measures: [
          measure('dissimilarity', dissimilarityFromRest(table, group), group),
          measure('isolation', isolation(table, group), group, share),
          measure('correlationRatio', correlationRatio(table, group), group),
          measure('theilH', twoGroupTheilH(table, group), group),
        ],
      };
    }),
    exposure: exposureMatrix(table),
  };
}
