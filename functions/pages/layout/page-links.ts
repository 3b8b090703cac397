import type { BriefingLinks } from '../../../web-map/features/briefing/parts/briefing-links.ts';

/** Where a briefing on a page leads: to other pages, and to the map for what has no page. */
export const pageLinks: BriefingLinks = {
  area: (code, part) => `/area/${code}${part ? `#${part}` : ''}`,
  venue: (id) => `/?venue=${id}`,
  project: (id) => `/?project=${id}`,
  assessments: (area) => `/assessments${area ? `?area=${area}` : ''}`,
  assessment: (id, part) => `/assessments/${id}${part ? `#${part}` : ''}`,
};
