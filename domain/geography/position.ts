/** A place on the globe: WGS84 degrees. Tuples appear only at GeoJSON and map edges, in the order lon, lat. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

/** A box in WGS84 degrees; `west` <= `east`, `south` <= `north` (no box crosses the antimeridian here). */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
