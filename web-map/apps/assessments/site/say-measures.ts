import { t } from '../../../i18n/officers.ts';

const compass = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** One of eight directions in words. @param bearing degrees from north, clockwise @example directionWords(50) // 'north-east' */
export const directionWords = (bearing: number): string =>
  t(`officers.site.to${compass[Math.round(bearing / 45) % 8] ?? 'N'}`);

const grouped = (value: number, places: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: places });

/** Metres as people say them: to the metre below a kilometre. @example metresWords(1234) // '1.2 km' */
export const metresWords = (metres: number): string =>
  metres < 1000 ? `${grouped(metres, 0)} m` : `${grouped(metres / 1000, 1)} km`;

/** An area in the unit that suits it: square metres below a hectare. @example areaWords(40_640) // '4.06 hectares' */
export const areaWords = (squareMetres: number): string =>
  squareMetres < 10_000
    ? t('officers.site.squareMetres', { value: grouped(squareMetres, 0) })
    : t('officers.site.hectares', {
        value: grouped(squareMetres / 10_000, squareMetres < 1_000_000 ? 2 : 0),
      });

/** Both units, for the result. @example wholeAreaWords(40_640) // '4.06 hectares (40,640 square metres)' */
export const wholeAreaWords = (squareMetres: number): string =>
  squareMetres < 10_000
    ? `${areaWords(squareMetres)} (${t('officers.site.hectares', { value: grouped(squareMetres / 10_000, 3) })})`
    : `${areaWords(squareMetres)} (${t('officers.site.squareMetres', { value: grouped(squareMetres, 0) })})`;
