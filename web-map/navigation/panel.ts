import { areaOf, type Subject } from './subject.ts';
import type { Tool, UrlState } from './url-state.ts';

/** What the briefing shows: a tool with the area it is asked of, a layer of the whole borough, or the subject. */
export type Panel =
  | { readonly of: 'tool'; readonly tool: Tool; readonly area?: string }
  | { readonly of: 'layer'; readonly id: string }
  | Subject;

/** The panel of a state. A layer has one where nothing narrower than the borough is chosen. */
export function panelOf({ subject, tool, layer }: Pick<UrlState, 'subject' | 'tool' | 'layer'>): Panel {
  const area = areaOf(subject);
  if (tool) return { of: 'tool', tool, ...(area !== undefined && { area }) };
  if (subject.of === 'borough' && layer !== undefined) return { of: 'layer', id: layer };
  return subject;
}

/** Names a panel: another panel has another name. Choices within a panel keep it: a label, a year, the area a tool is asked of. */
export function panelKey(panel: Panel): string {
  switch (panel.of) {
    case 'borough':
    case 'label':
      return 'start';
    case 'indicator':
      return `indicator ${panel.id}`;
    case 'tool':
      return `tool ${panel.tool}`;
    default:
      return Object.values(panel).join(' ');
  }
}
