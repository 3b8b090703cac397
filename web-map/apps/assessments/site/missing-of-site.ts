import { siteLimits } from '../../../../domain/assessment/site/site-limits.ts';
import { t } from '../../../i18n/officers.ts';
import type { GivenSite, SiteField, SiteWay } from './given-site.ts';

/** The control of each, to lead to from what is said of it. */
export const siteControls: Readonly<Record<SiteField, string>> = {
  way: 'site-way-drawn',
  drawn: 'site-drawn',
  typed: 'site-typed',
  file: 'site-file',
  wards: 'site-wards',
  postcode: 'site-postcode',
  radius: 'site-radius',
};

/** The control of what was given in a way and cannot be used. @param field path of what is wrong: "site.typed[2]" */
export function controlOfFault(way: SiteWay | undefined, { field }: { readonly field: string }): string {
  if (way === 'geojson') return siteControls.file;
  if (way === 'aroundPostcode') return siteControls[field.endsWith('radiusMetres') ? 'radius' : 'postcode'];
  return siteControls[way ?? 'way'];
}

/** What to do about it, in words. @example missingWords('wards', given) // 'Choose one ward or more.' */
export function missingWords(field: SiteField, { drawn }: Pick<GivenSite, 'drawn'>): string {
  switch (field) {
    case 'way':
      return t('officers.site.unchanged');
    case 'drawn':
      return t(drawn.corners.length > 0 ? 'officers.site.closeFirst' : 'officers.site.drawFirst');
    case 'typed':
      return t('officers.site.typeFirst');
    case 'file':
      return t('officers.site.fileFirst');
    case 'wards':
      return t('officers.site.wardsFirst');
    case 'postcode':
      return t('officers.site.postcodeFirst');
    case 'radius':
      return t('officers.site.radiusFirst', {
        least: siteLimits.leastRadiusMetres,
        most: siteLimits.mostRadiusMetres,
      });
  }
}
