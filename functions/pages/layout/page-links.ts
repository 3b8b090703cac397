import type { BriefingLinks } from '../../../web-map/features/briefing/briefing-links.ts';

/** Where a briefing leads from a page: areas and assessments have pages of their own, venues and projects stand on the map. */
export const pageLinks: BriefingLinks = {
  area: (code, part) => `/area/${code}${part ? `#${part}` : ''}`,
  venue: (id) => `/?venue=${id}`,
  project: (id) => `/?project=${id}`,
  assessments: (area) => `/assessments${area ? `?area=${area}` : ''}`,
  assessment: (id, part) => `/assessments/${id}${part ? `#${part}` : ''}`,
};
