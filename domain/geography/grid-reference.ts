import { InvalidInput } from '../errors/errors.ts';
import type { GridPosition } from './british-grid.ts';

const form = /^([A-HJ-Z])([A-HJ-Z])\s*(\d+)(?:\s+(\d+))?$/i;

/** The alphabet of the grid's squares leaves out I. */
export const gridLetters = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
export const squareMetres = 100_000;

/**
 * Reads a National Grid reference of eight or ten figures, which names a square of 10 m or 1 m, and gives the
 * square's south-west corner as maps do. Fewer figures name a square too large for a corner of a site.
 * Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", section 7.2: the first letter is a square of
 * 500 km, the second one of 100 km, both lettered in rows of five from the north-west.
 * @throws InvalidInput naming `field`.
 * @example readGridReference('corner', 'SP 0123 9876') // { easting: 401230, northing: 298760 }
 */
export function readGridReference(field: string, text: string): GridPosition {
  const { easting, northing, sideMetres } = readGridSquare(field, text);
  if (sideMetres > coarsestCornerMetres) {
    throw new InvalidInput(
      field,
      `"${text.trim().slice(0, 40)}" names a square of ${sideMetres} m. Give eight or ten figures, like SP 0123 9876.`,
    );
  }
  return { easting, northing };
}

/** Eight figures. */
const coarsestCornerMetres = 10;

/** A square of the National Grid: its south-west corner and its side. */
export interface GridSquare extends GridPosition {
  /** 1 to 100,000 metres, a power of ten. */
  readonly sideMetres: number;
}

/**
 * Reads the square that a grid reference of up to ten figures names: six figures name one of 100 m.
 * @throws InvalidInput naming `field`.
 * @example readGridSquare('square', 'SP 012 987') // { easting: 401200, northing: 298700, sideMetres: 100 }
 */
export function readGridSquare(field: string, text: string): GridSquare {
  const shown = text.trim().slice(0, 40);
  const [, first = '', second = '', digits = '', rest] = form.exec(text.trim()) ?? [];
  const half = rest === undefined ? digits.length / 2 : digits.length;
  if (!first || !Number.isInteger(half) || (rest !== undefined && rest.length !== half) || half > 5) {
    throw new InvalidInput(field, `"${shown}" is not a grid reference. Write it like SP 0123 9876.`);
  }
  const step = 10 ** (5 - half);
  const corner = cornerOfSquare(first.toUpperCase(), second.toUpperCase());
  return {
    easting: corner.easting + Number(digits.slice(0, half)) * step,
    northing: corner.northing + Number(rest ?? digits.slice(half)) * step,
    sideMetres: step,
  };
}

/**
 * Whether a text is meant as a grid reference: two letters and then figures.
 * @example looksLikeGridReference('SP01239876') // true
 */
export const looksLikeGridReference = (text: string): boolean => /^[A-Z]{2}\s*\d/i.test(text.trim());

/** Square SV, south-west of Scilly, begins at 0, 0. */
function cornerOfSquare(first: string, second: string): GridPosition {
  const large = gridLetters.indexOf(first);
  const small = gridLetters.indexOf(second);
  return {
    easting: ((large % 5) * 5 + (small % 5) - 10) * squareMetres,
    northing: ((4 - Math.floor(large / 5)) * 5 + (4 - Math.floor(small / 5)) - 5) * squareMetres,
  };
}
