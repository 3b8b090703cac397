import type { AreaCode } from '../../geography/area.ts';
import type { Observation } from '../../records/indicator.ts';
import { roundTo } from './evidence-item.ts';

/** A figure of the whole borough that its source gives by ward alone, worked out from all wards. */
export interface BoroughFigure {
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
}

/** Measures of the small areas of a ward, by the end of their indicator's id. */
const measures = {
  areas: 'small-areas',
  tenth: 'most-deprived-tenth',
  share: 'most-deprived-tenth-share',
  mean: 'mean-score',
} as const;
type Measure = keyof typeof measures;

const ofWards = /^(imd-\d{4}-ward)-(.+)$/;

/**
 * What the Index of Multiple Deprivation says of the whole borough, where wards have it as counts and means of their small
 * areas: counts are added, the share is that of the counts, and the mean is that of all small areas. Nothing of an edition
 * of which one ward lacks a figure: a part is not the whole.
 * Source: arithmetic on the ward figures held; "Cohesion impact assessment", section 9 (profile against the borough).
 * @param wards every ward of the borough
 * @returns in the order of ids; the mean to two places and the share to one, as the wards have them
 * @example boroughFromWards(figures, wards).find(({ indicator }) => indicator === 'imd-2025-ward-small-areas')?.value // 169
 */
export function boroughFromWards(
  figures: readonly Observation[],
  wards: readonly AreaCode[],
): readonly BoroughFigure[] {
  const known = figures.filter(({ indicator }) => ofWards.test(indicator));
  const editions = [...new Set(known.map(({ indicator }) => ofWards.exec(indicator)?.[1] ?? ''))].sort();
  return editions.flatMap((edition) => {
    const found = (measure: Measure) =>
      wards.flatMap((ward) => {
        const own = known.find(
          ({ indicator, area }) => indicator === `${edition}-${measures[measure]}` && area.code === ward,
        );
        return own?.value === undefined || own.period === undefined ? [] : [{ ...own, value: own.value }];
      });
    const areas = found('areas');
    if (areas.length !== wards.length || areas.length === 0) return [];
    const all = areas.reduce((sum, { value }) => sum + value, 0);
    const told = (measure: Measure, value: number, digits: number): BoroughFigure[] => {
      const [first, ...others] = found(measure);
      if (!first || others.length + 1 !== wards.length || first.period === undefined) return [];
      const indicator = `${edition}-${measures[measure]}`;
      return [{ indicator, period: first.period, value: roundTo(value, digits), unit: first.unit }];
    };
    const tenth = found('tenth').reduce((sum, { value }) => sum + value, 0);
    const weighted = found('mean').reduce((sum, { value }, at) => sum + value * (areas[at]?.value ?? 0), 0);
    return [
      ...told('mean', weighted / all, 2),
      ...told('tenth', tenth, 0),
      // A share of counts that are not whole says nothing.
      ...(found('tenth').length === wards.length ? told('share', (100 * tenth) / all, 1) : []),
      ...told('areas', all, 0),
    ];
  });
}
