import type { Direction } from '../../../../domain/geography/way-between.ts';
import { rounded } from '../../../../domain/wording/rounded.ts';
import { t } from '../../../i18n/officers.ts';

/** One of eight directions in words. @example directionWords('NE') // 'north-east' */
export const directionWords = (direction: Direction): string => t(`officers.site.to${direction}`);

const grouped = (value: number, places: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: places });

/** Metres as people say them: to the metre below a kilometre. @example metresWords(1234) // '1.2 km' */
export const metresWords = (metres: number): string =>
  metres < 1000 ? `${grouped(metres, 0)} m` : `${grouped(metres / 1000, 1)} km`;

/** An area in the unit that suits it: square metres below a hectare. @example areaWords(40_640) // '4.06 hectares' */
export const areaWords = (squareMetres: number): string =>
  squareMetres < 10_000
    ? t('officers.site.squareMetres', { value: rounded(squareMetres, 0) })
    : t('officers.site.hectares', {
        value: rounded(squareMetres / 10_000, squareMetres < 1_000_000 ? 2 : 0),
      });

/** Both units, for the result. @example wholeAreaWords(40_640) // '4.06 hectares (40,640 square metres)' */
export const wholeAreaWords = (squareMetres: number): string =>
  squareMetres < 10_000
    ? `${areaWords(squareMetres)} (${t('officers.site.hectares', { value: rounded(squareMetres / 10_000, 3) })})`
    : `${areaWords(squareMetres)} (${t('officers.site.squareMetres', { value: rounded(squareMetres, 0) })})`;
