import proj4 from 'proj4';
import type { Position } from './position.ts';

/** A place on the British National Grid (EPSG:27700): metres east and north of the grid's false origin. */
export interface GridPosition {
  readonly easting: number;
  readonly northing: number;
}

/**
 * The British National Grid. The seven numbers of `towgs84` are Ordnance Survey's Helmert transformation from OSGB36
 * to WGS84: three shifts in metres, three turns in seconds of arc, a scale in parts per million.
 * Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", section 6.6 and annexe A; EPSG:1314.
 */
const britishNationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

const converter = proj4('EPSG:4326', britishNationalGrid);

const forward = ({ lon, lat }: Position): GridPosition => {
  const [easting, northing] = converter.forward<[number, number]>([lon, lat]);
  return { easting, northing };
};

const inverse = ({ easting, northing }: GridPosition): Position => {
  const [lon, lat] = converter.inverse<[number, number]>([easting, northing]);
  return { lon, lat };
};

/**
 * The grid position of a WGS84 position, in metres. Against OSTN15, Ordnance Survey's full transformation, it is off by
 * 5 m at the worst in Great Britain and by 1.7 m at the published test point nearest to Walsall, nearly the same for all
 * points of a borough: lengths agree within six millionths. A length on the grid is 0.04 % less than on the ground at
 * Walsall (the grid's scale at its central meridian is 0.9996).
 * Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", section 6.6.
 * @param position WGS84 degrees, in or near Great Britain.
 * @example toGrid({ lon: -1.98, lat: 52.58 }) // { easting: 401452.3, northing: 298021.0 }
 */
export const toGrid = (position: Position): GridPosition => forward(position);

/**
 * The WGS84 position of a grid position, in degrees: the inverse of `toGrid` to better than a thousandth of a
 * millimetre. The Helmert transformation run backwards with its signs turned is off by up to a millimetre, so the
 * remainder is taken out once.
 * @param grid metres, in or near Great Britain.
 * @example fromGrid({ easting: 401452.3, northing: 298021 }) // { lon: -1.98, lat: 52.58 }
 */
export function fromGrid(grid: GridPosition): Position {
  const again = forward(inverse(grid));
  return inverse({
    easting: 2 * grid.easting - again.easting,
    northing: 2 * grid.northing - again.northing,
  });
}
