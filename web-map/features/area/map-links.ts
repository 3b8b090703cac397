import {
  changed,
  closedTool,
  onlyArea,
  onlyProject,
  onlyVenue,
  urlState,
} from '../../navigation/navigation.ts';
import { formatUrlState } from '../../navigation/url-state.ts';
import type { BriefingLinks } from '../briefing/parts/briefing-links.ts';

/** Where a briefing leads on the map: to another state of it, and to pages of their own for assessments. */
export function mapLinks(): BriefingLinks {
  const state = urlState.value;
  const onMap = (change: Parameters<typeof changed>[0]): string =>
    formatUrlState(changed({ ...closedTool, ...change }, state));
  const page = (path: string, area?: string): string => {
    const asked = new URLSearchParams({ ...(area && { area }), ...(state.lang && { lang: state.lang }) });
    return asked.size > 0 ? `${path}?${asked}` : path;
  };
  return {
    area: (code) => onMap(onlyArea(code)),
    venue: (id) => onMap(onlyVenue(id)),
    project: (id) => onMap(onlyProject(id)),
    assessments: (area) => page('/assessments', area),
    assessment: (id, part) => `${page(`/assessments/${id}`)}${part ? `#${part}` : ''}`,
  };
}
