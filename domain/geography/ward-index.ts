import type { Area } from './area.ts';
import { createEdgeRows, type EdgeRows, type Margin, sideOf } from './edge-rows.ts';
import { createGridCells } from './grid-cells.ts';
import { columnOf, createIndexGrid, rowOf } from './index-grid.ts';
import { edgesOf, metresPerDegree, metresPerLonDegree } from './local-plane.ts';
import { type Boundary, boundingBoxOf } from './measures.ts';
import type { Box, Position } from './position.ts';

/**
 * A point this near to a line between wards, in metres, lies on it. The lines held are written to 0.00001 degrees
 * (1.1 m north to south), so a finer answer would be an accident of rounding.
 */
export const boundaryToleranceMetres = 1;

/** Where a point lies. */
export interface WardMatch {
  /** The one ward that has the point; undefined outside all of them. */
  readonly area?: Area;
  /** Whether the point lies within `boundaryToleranceMetres` of the line of a ward, the outermost line included. */
  readonly onBoundary: boolean;
  /** Every ward whose inside or line has the point, lowest code first; `area` is the first. */
  readonly candidates: readonly Area[];
}

/** Finds the ward of a point among the wards of one edition. */
export interface WardIndex {
  /** The wards that have a boundary, lowest code first. */
  readonly areas: readonly Area[];
  /**
   * The ward of a point. On a shared line, or where lines overlap, the lowest code among the candidates has it; a
   * point on the outermost line belongs to the borough. Not finite: outside.
   */
  locate(position: Position): WardMatch;
  /** Wards whose bounding box meets a box, lowest code first. */
  inBox(box: Box): readonly Area[];
}

const nowhere: WardMatch = { onBoundary: false, candidates: [] };
const byCode = (a: Area, b: Area): number =>
  a.code === b.code ? compare(a.edition, b.edition) : compare(a.code, b.code);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Builds the index: a grid whose cells know which wards cover them whole and which have a line through them. A point
 * in a cell of one ward is answered at once; elsewhere crossings are counted along the edges of that grid row only.
 * The order of `areas` changes nothing. Areas without a boundary, or with an empty one, are left out. Boundaries are WGS84 degrees, of any
 * number of parts and holes, and do not cross the antimeridian.
 * Source: crossing number, Shimrat, "Algorithm 112", Communications of the ACM 5 (1962).
 * @example createWardIndex(wards).locate({ lon: -1.9822, lat: 52.5847 }).area?.name // 'St Matthew\'s'
 */
export function createWardIndex(areas: readonly Area[]): WardIndex {
  const drawn = areas
    .flatMap((area) =>
      area.boundary && edgesOf(area.boundary).length > 0 ? [{ area, boundary: area.boundary }] : [],
    )
    .sort((a, b) => byCode(a.area, b.area));
  const boxes = drawn.map(({ boundary }) => boundingBoxOf(boundary));
  const inBox = ({ west, south, east, north }: Box) =>
    drawn.flatMap(({ area }, index) => {
      const box = boxes[index];
      return box && box.west <= east && box.east >= west && box.south <= north && box.north >= south
        ? [area]
        : [];
    });
  const wards = drawn.map(({ area }) => area);
  if (drawn.length === 0) return { areas: wards, locate: () => nowhere, inBox };
  return { areas: wards, locate: createLocate(drawn, boxes), inBox };
}

interface Drawn {
  readonly area: Area;
  readonly boundary: Boundary;
}

function createLocate(drawn: readonly Drawn[], boxes: readonly Box[]): WardIndex['locate'] {
  const margin = marginAround(boxes);
  const grid = createIndexGrid(extentOf(boxes, margin), drawn.length);
  const rowsOfArea = drawn.map(({ boundary }) => createEdgeRows(grid, edgesOf(boundary), margin));
  const { starts, entries } = createGridCells(grid, rowsOfArea, margin);
  const wholly = drawn.map(({ area }): WardMatch => ({ area, onBoundary: false, candidates: [area] }));

  return (position) => {
    const column = columnOf(grid, position.lon);
    const row = rowOf(grid, position.lat);
    if (!(column >= 0 && column < grid.columns && row >= 0 && row < grid.rows)) return nowhere;
    const cell = row * grid.columns + column;
    const end = starts[cell + 1] as number;
    let match: WardMatch | undefined;
    for (let at = starts[cell] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      const index = entry >> 1;
      const whole = entry % 2 === 1;
      const side = whole
        ? 'inside'
        : sideOf(rowsOfArea[index] as EdgeRows, row, position, boundaryToleranceMetres);
      if (side !== 'outside') match = add(match, wholly[index] as WardMatch, side === 'edge');
    }
    return match ?? nowhere;
  };
}

/** Joins the next candidate to those of lower codes. */
const add = (match: WardMatch | undefined, next: WardMatch, onLine: boolean): WardMatch => {
  if (!match) return onLine ? { ...next, onBoundary: true } : next;
  const candidates = [...match.candidates, ...next.candidates];
  return { ...match, candidates, onBoundary: match.onBoundary || onLine };
};

/** A hair more than the tolerance, so that rounding never puts an edge out of a cell's sight. */
function marginAround(boxes: readonly Box[]): Margin {
  const farthest = boxes.reduce(
    (most, { south, north }) => Math.max(most, Math.abs(south), Math.abs(north)),
    0,
  );
  const metres = boundaryToleranceMetres * 1.001;
  return { lon: metres / metresPerLonDegree(farthest), lat: metres / metresPerDegree };
}

function extentOf(boxes: readonly Box[], margin: Margin): Box {
  const outer = boxes.reduce((a, b) => ({
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  }));
  return {
    west: outer.west - margin.lon * 2,
    south: outer.south - margin.lat * 2,
    east: outer.east + margin.lon * 2,
    north: outer.north + margin.lat * 2,
  };
}
