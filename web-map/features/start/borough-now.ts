import { boroughPractice, type OverviewQuery } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { once, register } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { changed, closedTool, onlyArea, urlState } from '../../navigation/navigation.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { formatUrlState } from '../../navigation/url-state.ts';
import type { BoroughView } from '../briefing/borough/borough-view.ts';

/** Where practice is on record, asked for with the first view. */
export const practiceOfBorough = once(() => load(() => ask(boroughPractice, {})));

/** How many places to meet each ward has on record as open; undefined until the register is there. */
function openPlaces(): ReadonlyMap<string, number> | undefined {
  const state = register().value;
  if (state.status !== 'ready') return undefined;
  const counts = new Map<string, number>();
  for (const venue of state.value) {
    const ward = venue.ward?.code;
    if (ward && venue.status === 'OPEN' && venue.meetingPlace) counts.set(ward, (counts.get(ward) ?? 0) + 1);
  }
  return counts;
}

/** The borough as the map shows it, under what is tried out too. */
export function boroughNow({ wards }: OverviewQuery): BoroughView {
  const open = openPlaces();
  const practice = practiceOfBorough().value;
  const state = urlState.value;
  const parameter = (name: string): number[] =>
    wards.method.parameters.filter((each) => each.name === name).map(({ value }) => value);
  return {
    wards: wards.areas.map((ward) => ({
      ...ward,
      code: ward.area.code,
      name: ward.area.name,
      blau: ward.diversity.blau,
      openPlaces: open && (open.get(ward.area.code) ?? 0),
    })),
    minimumKnownTests: parameter('minimumKnownTests')[0] ?? Number.NaN,
    diversityLines: [...parameter('diversityLow'), ...parameter('diversityHigh')],
    practice: practice.status === 'ready' ? practice.value : undefined,
    links: {
      area: (code) => formatUrlState(changed({ ...closedTool, ...onlyArea(code) }, state)),
      practice: pageAddress('/practice'),
      help: pageAddress('/about#help'),
    },
  };
}
