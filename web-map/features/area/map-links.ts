import {
  changed,
  closedTool,
  onlyArea,
  onlyProject,
  onlyVenue,
  urlState,
} from '../../navigation/navigation.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { formatUrlState } from '../../navigation/url-state.ts';
import type { BriefingLinks } from '../briefing/parts/briefing-links.ts';

/** Where a briefing leads on the map: to another state of it, and to pages of their own for assessments. */
export function mapLinks(): BriefingLinks {
  const state = urlState.value;
  const onMap = (change: Parameters<typeof changed>[0]): string =>
    formatUrlState(changed({ ...closedTool, ...change }, state));
  return {
    area: (code) => onMap(onlyArea(code)),
    venue: (id) => onMap(onlyVenue(id)),
    project: (id) => onMap(onlyProject(id)),
    assessments: (area) => pageAddress('/assessments', area === undefined ? {} : { area }),
    assessment: (id, part) => pageAddress(`/assessments/${id}${part ? `#${part}` : ''}`),
  };
}
