import type { SearchAllQuery } from '../../../schema/generated/page-operations.ts';

type Hit = SearchAllQuery['search'][number];

const onMap = (query: Readonly<Record<string, string>>): string => `/?${new URLSearchParams(query)}`;

const addresses: Readonly<Record<string, (hit: Hit) => string>> = {
  area: ({ key }) => `/area/${encodeURIComponent(key)}`,
  venue: ({ key }) => onMap({ venue: key }),
  project: ({ key }) => onMap({ project: key }),
  organisation: ({ name }) => onMap({ view: 'projects', q: name }),
  indicator: ({ key }) => onMap({ figure: key }),
  layer: ({ key }) => onMap({ layer: key }),
  postcode: ({ key }) => onMap({ postcode: key }),
  district: ({ key }) => onMap({ postcode: key }),
};

/**
 * The address of a thing that was found: an area has a page, everything else a place on the map; undefined for a
 * neighbourhood, whose wards have pages.
 * @example foundAddress({ kind: 'area', key: 'E05001308', ... }) // '/area/E05001308'
 */
export const foundAddress = (hit: Hit): string | undefined => addresses[hit.kind]?.(hit);
