import { ethnicGroupIndicators } from '../../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { groupName } from '../../../../domain/layers/category-name.ts';
import type { Observation } from '../../../../domain/records/indicator.ts';
import {
  type SegregationMeasure,
  segregationReading,
} from '../../../../domain/statistics/segregation/segregation-reading.ts';
import {
  exposureMeaning,
  segregationCaveat,
} from '../../../../domain/statistics/segregation/segregation-words.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import type { RequestContext } from '../../request/context.ts';
import { indicatorById } from './clusters.ts';

export const segregation: NonNullable<QueryResolvers<RequestContext>['segregation']> = async (
  _,
  { indicator },
  { data, basis },
) => {
  const snapshot = await data();
  const asked = await indicatorById(indicator ?? ethnicGroupIndicators.five, snapshot);
  const directory = await snapshot.areas();
  basis.edition(directory.mappedEdition.id);
  const figures = await snapshot.figuresOfIndicator.load(asked.id);
  const wards = directory
    .ofLevel('WARD', directory.mappedEdition)
    .map(({ code }) => figures.find(({ area, kind }) => area.code === code && kind === 'ACTUAL'));
  const rows = wards.filter((row) => row !== undefined);
  const groups = (rows[0]?.breakdown ?? []).map(({ category }) => category);
  if (asked.unit !== 'people' || groups.length < 2 || rows.length < wards.length) {
    throw new InvalidInput(
      'indicator',
      `"${asked.name}" is no table of people by group for every ward. ${Object.values(ethnicGroupIndicators).join(' and ')} are.`,
    );
  }
  const measureOf =
    (group: string) =>
    ({ id: key, value, ...measure }: SegregationMeasure) => ({
      ...measure,
      key,
      id: uniqueId(key, [asked.id, rows[0]?.period, group, value]),
      value: value ?? null,
    });
  const reading = segregationReading({ groups, counts: rows.map((row) => countsOf(row, groups)) }, groupName);
  return {
    indicator: asked,
    period: rows[0]?.period ?? null,
    edition: directory.mappedEdition,
    caveat: segregationCaveat(reading.areas, reading.people),
    overall: reading.overall.map(measureOf('overall')),
    groups: reading.groups.map((group) => ({
      ...group,
      name: groupName(group.group),
      measures: group.measures.map(measureOf(group.group)),
    })),
    exposure: reading.exposure.groups.map((group, a) => ({
      group,
      shares: reading.exposure.groups.map((met, b) => ({
        group: met,
        share: reading.exposure.shares[a]?.[b] ?? 0,
      })),
    })),
    exposureMeaning,
    source: rows[0]?.source ?? asked.source,
  };
};

/** @throws InvalidInput when a ward lacks a category: a table with a hole would be one of other people */
function countsOf({ breakdown, area }: Observation, groups: readonly string[]): number[] {
  return groups.map((group) => {
    const count = breakdown.find(({ category }) => category === group)?.value;
    if (count === undefined)
      throw new InvalidInput(
        'indicator',
        `${area.name} has no count for "${group}", so nothing can be said.`,
      );
    return count;
  });
}
