import { borough, type Subject } from './subject.ts';
import { parseUrlState, type UrlState } from './url-state.ts';

const subjectsOfTools: readonly Subject['of'][] = ['borough', 'area'];
/** What gives way where an address names it beside a tool or a layer that does not go with it. */
const subjectsThatYield: readonly Subject['of'][] = ['label', 'postcode'];

const goesWithTool = ({ of }: Subject): boolean => subjectsOfTools.includes(of);

/**
 * A state in which subject, tool and layer agree:
 * - A tool is asked of the borough or of an area. It stays open where an area is chosen and is then about that area;
 *   choosing anything else closes it, and opening it where the page is about anything else asks it of the borough.
 * - A label is picked out among the labels: choosing it takes the layer away, and choosing a layer takes the label away.
 * - Settings of a tool or a layer stand only beside it, small areas only beside a layer.
 *
 * @param wins what was chosen last, and stays where the two do not go together
 */
export function agreed(state: UrlState, wins: 'subject' | 'beside'): UrlState {
  const { tool, layer, ...rest } = state;
  const clashes =
    (tool !== undefined && !goesWithTool(rest.subject)) ||
    (layer !== undefined && rest.subject.of === 'label');
  if (clashes && wins === 'beside') return agreed({ ...state, subject: borough }, wins);
  const { of, asOf, sites, within, period, show, ...plain } = rest;
  const reach = { of, asOf, sites, within };
  const openTool = goesWithTool(rest.subject) ? tool : undefined;
  const openLayer = rest.subject.of === 'label' ? undefined : layer;
  return {
    ...plain,
    level: openLayer === undefined && plain.level === 'lsoa' ? 'ward' : plain.level,
    ...(openTool && { tool: openTool }),
    ...(openTool === 'reach' && withoutGaps(reach)),
    ...(openLayer !== undefined && { layer: openLayer, ...withoutGaps({ period, show }) }),
  };
}

/** The state that a query string stands for, with what it contradicts in itself settled. */
export function stateOfAddress(search: string): UrlState {
  const state = parseUrlState(search);
  return agreed(state, subjectsThatYield.includes(state.subject.of) ? 'beside' : 'subject');
}

/** The fields that have a value. */
export const withoutGaps = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
