import { faultInPostcode } from '../../../domain/geography/postcode.ts';
import type { FindQuery } from '../../../schema/generated/operations.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import {
  type Change,
  onlyArea,
  onlyIndicator,
  onlyPostcode,
  onlyProject,
  onlyVenue,
} from '../../navigation/navigation.ts';

type Hit = FindQuery['search'][number];

/** Something found, and where it leads. */
export interface Found {
  readonly id: string;
  readonly name: string;
  /** What it is and where, in words. */
  readonly what: string;
  readonly to: Change;
}

/** Whether a text has the form of a whole postcode, in any spacing or case. */
export const looksLikePostcode = (text: string): boolean => faultInPostcode(text) === undefined;

/** A postcode as it is written, in capitals with its space. */
export const postcodeIn = (text: string): string => {
  const bare = text.replaceAll(/\s/g, '').toUpperCase();
  return `${bare.slice(0, -3)} ${bare.slice(-3)}`;
};

const levelWords = {
  BOROUGH: 'map.hitBorough',
  LOCALITY: 'word.hitLocality',
  WARD: 'word.hitWard',
  LSOA: 'word.hitWard',
} as const;

function leadTo({ kind, id, name, area }: Hit): Pick<Found, 'what' | 'to'> | undefined {
  const where = area && kind !== 'area' ? ` · ${untranslated(area.name)}` : '';
  if (kind === 'area') {
    const level = area?.level ?? 'WARD';
    return { what: t(levelWords[level]), to: onlyArea(level === 'BOROUGH' ? undefined : id) };
  }
  if (kind === 'venue') return { what: t('word.hitVenue') + where, to: onlyVenue(id) };
  if (kind === 'project') return { what: t('map.hitProject') + where, to: onlyProject(id) };
  if (kind === 'postcode') return { what: t('map.hitPostcode') + where, to: onlyPostcode(postcodeIn(name)) };
  if (kind === 'indicator') return { what: t('map.hitFigure'), to: onlyIndicator(id) };
  if (kind === 'organisation')
    return { what: t('map.hitOrganisation'), to: { ...onlyArea(undefined), view: 'projects', q: name } };
  return undefined;
}

/**
 * What was found for a text. A whole postcode leads to its own briefing also where it is not held, because only that says
 * whether it is outside the borough or nobody can say.
 */
export function foundFor(text: string, hits: readonly Hit[]): Found[] {
  const found = foundIn(hits);
  if (!looksLikePostcode(text) || hits.some(({ kind }) => kind === 'postcode')) return found;
  const name = postcodeIn(text);
  return [{ id: name, name, what: t('map.hitPostcode'), to: onlyPostcode(name) }, ...found];
}

/** What the page can show of what was found, in the order of the API. */
export const foundIn = (hits: readonly Hit[]): Found[] =>
  hits.flatMap((hit) => {
    const lead = leadTo(hit);
    return lead ? [{ id: hit.id, name: hit.name, ...lead }] : [];
  });
