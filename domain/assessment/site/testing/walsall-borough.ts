import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon } from 'geojson';
import type { Area } from '../../../geography/area.ts';
import { dissolve } from '../../../geography/dissolve.ts';
import { parseAreaCode } from '../../../geography/parse-area-code.ts';
import { testWard } from '../../../geography/testing/tessellation.ts';

const file = new URL('../../../../data/walsall/ward-boundaries-2004.geojson', import.meta.url);
const { features }: FeatureCollection<Polygon> = JSON.parse(readFileSync(file, 'utf8'));

/** The 20 wards to 6 May 2026, with the lines held of them. */
export const walsallWards: readonly Area[] = features.map(({ properties, geometry }, at) => ({
  ...testWard(at, geometry),
  code: parseAreaCode('code', String(properties?.code)),
  name: String(properties?.name),
}));

/** Their outline: the borough. */
export const walsallBorough = dissolve(walsallWards.flatMap(({ boundary }) => boundary ?? []));
