import type { GridPosition } from './british-grid.ts';
import { gridLetters, squareMetres } from './grid-reference.ts';

/**
 * A place of the grid as a reference of ten figures, which names the square of a metre that it lies in.
 * Source: as of `readGridReference`.
 * @param place metres on the British National Grid, within its lettered squares
 * @example writeGridReference({ easting: 401230.7, northing: 298760.2 }) // 'SP 01230 98760'
 */
export function writeGridReference({ easting, northing }: GridPosition): string {
  const [across, up] = [Math.floor(easting / squareMetres) + 10, Math.floor(northing / squareMetres) + 5];
  const large = (4 - Math.floor(up / 5)) * 5 + Math.floor(across / 5);
  const small = (4 - (up % 5)) * 5 + (across % 5);
  const figures = (metres: number): string => String(Math.floor(metres) % squareMetres).padStart(5, '0');
  return `${gridLetters[large]}${gridLetters[small]} ${figures(easting)} ${figures(northing)}`;
}
