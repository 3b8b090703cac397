import type { Area } from '../../geography/area.ts';
import type { PlacedRecord } from '../life/placed-record.ts';

/**
 * Whether something of a register touches an area. Never "no": hardly any of what documents count is named, and nobody says
 * that such a register is complete.
 */
export type TouchedBy = 'IN_IT' | 'AROUND_IT' | 'NOT_KNOWN';

/** An area with how many records of a register touch it, from near to far. */
export interface TouchedArea {
  readonly area: Area;
  readonly touched: TouchedBy;
  readonly inIt: number;
  readonly forItsLocality: number;
  readonly forTheBorough: number;
}

/**
 * What records of a register name in a ward, each counted once and where it is nearest.
 * @param ward with its locality as `parent`
 * @example touchedArea(pleck, []).touched // 'NOT_KNOWN'
 */
export function touchedArea(ward: Area, placed: readonly PlacedRecord[]): TouchedArea {
  const inIt = placed.filter(({ wards }) => wards.includes(ward.code)).length;
  const forItsLocality = placed.filter(
    ({ wards, localities }) =>
      wards.length === 0 && ward.parent !== undefined && localities.includes(ward.parent),
  ).length;
  const forTheBorough = placed.filter(
    ({ wards, localities }) => wards.length === 0 && localities.length === 0,
  ).length;
  const touched = inIt > 0 ? 'IN_IT' : forItsLocality + forTheBorough > 0 ? 'AROUND_IT' : 'NOT_KNOWN';
  return { area: ward, touched, inIt, forItsLocality, forTheBorough };
}
