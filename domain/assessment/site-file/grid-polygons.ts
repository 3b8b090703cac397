import type { Position as Vertex } from 'geojson';

/** Polygons on the British National Grid, sound or not: rings of easting, northing in metres. */
export type GridPolygons = Vertex[][][];
