import { NotFound } from '../../../domain/errors/errors.ts';
import type { AreaCode, EditionId } from '../../../domain/geography/area.ts';
import type { LayerArea } from '../../../domain/layers/layer-figures.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** An area of any level that figures may be held for. */
export interface FigureArea extends LayerArea {
  readonly code: AreaCode;
  /** Codes of the wards that it is made of; for a small area the ward that it is counted to. */
  readonly wards: readonly AreaCode[];
  /** Undefined for a small area of the census, which is of no edition of wards. */
  readonly edition?: EditionId;
  readonly level: 'BOROUGH' | 'LOCALITY' | 'WARD' | 'LSOA';
}

/** The area with a code: borough, locality, ward of any edition, or small area. @throws NotFound */
export async function areaByCode(code: AreaCode, snapshot: SnapshotRecords): Promise<FigureArea> {
  const directory = await snapshot.areas();
  const area = directory.find(code);
  if (area) {
    const wards = area.level === 'WARD' ? [area] : directory.wardsOf(area);
    return {
      code,
      name: area.name,
      level: area.level,
      edition: area.edition,
      wards: wards.map((ward) => ward.code),
    };
  }
  const small = (await snapshot.smallAreas()).find((area) => area.code === code);
  if (!small) throw new NotFound('area', code);
  return { code, name: small.name, level: 'LSOA', wards: [small.ward] };
}
