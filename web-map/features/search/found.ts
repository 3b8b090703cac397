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
import { type FoundKind, foundHeadings, foundLevels, isFoundKind } from './found-words.ts';

type Hit = FindQuery['search'][number];

/** Something found, and where it leads. */
export interface Found {
  readonly id: string;
  readonly name: string;
  /** Whether the name is one as recorded, in English whatever the language of the page. */
  readonly isRecorded: boolean;
  /** Where it is, or what level of area, in words; empty where there is nothing to say. */
  readonly what: string;
  readonly to: Change;
}

/** What was found of one kind. */
export interface FoundGroup {
  readonly heading: string;
  /** How many were found in all, where not all of them are listed. */
  readonly of?: number;
  readonly found: readonly Found[];
}

/** Whether a text has the form of a whole postcode, in any spacing or case. */
export const looksLikePostcode = (text: string): boolean => faultInPostcode(text) === undefined;

/** A postcode as it is written, in capitals with its space. */
export const postcodeIn = (text: string): string => {
  const bare = text.replaceAll(/\s/g, '').toUpperCase();
  return `${bare.slice(0, -3)} ${bare.slice(-3)}`;
};

const changes: Readonly<Record<Exclude<FoundKind, 'area' | 'neighbourhood'>, (hit: Hit) => Change>> = {
  venue: ({ id }) => onlyVenue(id),
  project: ({ id }) => onlyProject(id),
  organisation: ({ name }) => ({ ...onlyArea(undefined), view: 'projects', q: name }),
  indicator: ({ id }) => onlyIndicator(id),
  layer: ({ id }) => ({ ...onlyArea(undefined), layer: id, period: undefined, show: undefined }),
  postcode: ({ name }) => onlyPostcode(postcodeIn(name)),
  district: ({ name }) => onlyPostcode(name),
};

/** Where one hit leads: a neighbourhood to each of the wards that it is known to lie in. */
function leadsOf(hit: Hit, kind: FoundKind): Found[] {
  const { id, name, area, wards } = hit;
  const found = { id, name, isRecorded: kind !== 'layer' };
  if (kind === 'neighbourhood')
    return wards.map((ward) => ({
      ...found,
      id: `${id} ${ward.code}`,
      what: untranslated(ward.name),
      to: onlyArea(ward.code),
    }));
  if (kind === 'area') {
    const level = area?.level ?? 'WARD';
    return [{ ...found, what: t(foundLevels[level]), to: onlyArea(level === 'BOROUGH' ? undefined : id) }];
  }
  return [{ ...found, what: area ? untranslated(area.name) : '', to: changes[kind](hit) }];
}

/**
 * What was found for a text, in groups of one kind, the kind of the best first. A whole postcode leads to its own
 * briefing also where it is not held, because only that says whether it is outside the borough or nobody can say.
 */
export function foundFor(text: string, { search, searchSummary }: FindQuery): FoundGroup[] {
  const groups = searchSummary.kinds.flatMap(({ kind, totalCount }): FoundGroup[] => {
    const ofKind = search.filter((hit) => hit.kind === kind);
    if (!isFoundKind(kind) || ofKind.length === 0) return [];
    return [
      {
        heading: t(foundHeadings[kind]),
        ...(totalCount > ofKind.length ? { of: totalCount } : {}),
        found: ofKind.flatMap((hit) => leadsOf(hit, kind)),
      },
    ];
  });
  if (!looksLikePostcode(text) || search.some(({ kind }) => kind === 'postcode')) return groups;
  const name = postcodeIn(text);
  const lead = { id: name, name, isRecorded: true, what: '', to: onlyPostcode(name) };
  return [{ heading: t(foundHeadings.postcode), found: [lead] }, ...groups];
}
