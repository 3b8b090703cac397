import { toGrid } from '../../../../domain/geography/british-grid.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { writeGridReference } from '../../../../domain/geography/write-grid-reference.ts';
import { t } from '../../../i18n/officers.ts';

/**
 * Coordinates of a place: its grid reference, and metres on the British National Grid.
 * @example sayGrid({ lon: -1.98, lat: 52.58 }) // 'SP 01452 98020 · 401452 east, 298021 north'
 */
export function sayGrid(at: Position | undefined): string {
  if (!at) return '';
  const place = toGrid(at);
  return t('officers.site.gridAt', {
    reference: writeGridReference(place),
    easting: place.easting.toFixed(0),
    northing: place.northing.toFixed(0),
  });
}
