import { message } from '../../messages/message.ts';
import { roundTo } from '../evidence/evidence-item.ts';
import { type Beside, differing, measured } from './beside.ts';
import type { Measured } from './option-comparison.ts';

const squareMetresPerHectare = 10_000;
const notSaid = message('optionNote.notSaid');
const noGround = message('optionNote.noGround');

const exact = (value: number): Measured =>
  measured({ value, lower: value, upper: value, ...differing(value) });

/** Area of the site in hectares, to a hundredth. @example siteHectares(beside).value // 4 */
export const siteHectares = ({ site, option }: Beside): Measured =>
  exact(option ? roundTo(site.site.areaSquareMetres / squareMetresPerHectare, 2) : 0);

/** Part of the site outside the borough in per cent, to a hundredth. @example siteOutside(beside).value // 0 */
export const siteOutside = ({ site, option }: Beside): Measured => {
  if (!option) return { note: noGround };
  const value = roundTo(100 * site.site.shareOutsideBorough, 2);
  return { value, lower: value, upper: value };
};

/** Homes as the option states them. @example homes(beside).value // 40 */
export function homes({ option }: Beside): Measured {
  if (!option) return exact(0);
  return option.homes === undefined ? { note: notSaid } : exact(option.homes);
}

/** Homes per hectare of the whole site, to a tenth. @example homesPerHectare(beside).value // 30 */
export function homesPerHectare({ site, option }: Beside): Measured {
  if (!option) return { note: noGround };
  if (option.homes === undefined) return { note: notSaid };
  const value = roundTo(option.homes / (site.site.areaSquareMetres / squareMetresPerHectare), 1);
  return { value, lower: value, upper: value };
}

/** Homes for social rent in per cent of the mix, to a tenth. @example socialHomes(beside).value // 25 */
export function socialHomes({ option }: Beside): Measured {
  if (!option) return { note: message('optionNote.noHomes') };
  const { homesByTenure: mix } = option;
  const all = mix ? mix.social + mix.shared + mix.private : 0;
  if (!mix || all === 0) return { note: message('optionNote.noMix') };
  const value = roundTo((100 * mix.social) / all, 1);
  return measured({
    value,
    lower: value,
    upper: value,
    note:
      option.homes === undefined || option.homes === all
        ? undefined
        : message('optionNote.mixDiffers', { mix: all, homes: option.homes }),
  });
}
