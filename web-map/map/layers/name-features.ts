import type { Feature } from 'geojson';
import { labelPoint, within } from '../scene/label-point.ts';
import type { LonLat, MappedWard, MapState } from '../scene/map-state.ts';
import { linesWithFigure, nameLines, wideness } from '../scene/name-lines.ts';
import { boroughNames, nameSizes, namesInOrder } from './borough-names.ts';
import { feature, pointAt } from './geo-source.ts';
import type { MapFrame } from './map-frame.ts';

/** Names up to this length stay on one line where a ward is near. */
const longestLine = 20;

const linesWhenNear = ({ name, figure }: MappedWard): readonly string[] => {
  const lines = name.length > longestLine ? nameLines(name) : [name];
  return figure ? linesWithFigure(lines, figure) : lines;
};

/** What lies under a ward's name, which its halo takes, and the steps of practice beside it, where they are known. */
function look({ code, symbol }: MappedWard, { figures, emphasised }: MapState) {
  const steps = symbol.practice === 'NOT_KNOWN' || figures ? {} : { steps: `steps-${symbol.practice}` };
  const fillNow = figures ? figures.find((figure) => figure.code === code)?.symbol.fill : symbol.fill;
  const isBack = emphasised && !figures && !emphasised.includes(code);
  return { code, fill: isBack ? '--ground' : (fillNow ?? '--surface'), ...steps };
}

/** What lies under the name of a place that is no ward. */
export function lookUnder(at: LonLat, state: MapState) {
  const ward = state.wards.find(({ boundary }) => within(boundary)(at));
  return { fill: ward ? look(ward, state).fill : '--ground' };
}

/** Names at their places on the whole borough, with the leaders of those that stand outside their ward. */
export function namesFromAfar(state: MapState, frame: MapFrame) {
  const names = boroughNames(state, frame);
  const wards = new Map(state.wards.map((ward) => [ward.code, ward]));
  const leaders = names.flatMap(({ leader }) => (leader ? [leader] : []));
  return {
    names: names.map(({ code, lines, fontSize, place, leader }, order): Feature => {
      const ward = wards.get(code);
      const under = ward ? look(ward, state) : { ...lookUnder(place, state), isPlace: true };
      const fill = leader ? { fill: '--ground' } : {};
      const name = lines.join('\n');
      return feature(pointAt(place), { ...under, ...fill, name, size: fontSize, order });
    }),
    leaders: leaders.flatMap(([from, to]): Feature[] => [
      feature({ type: 'LineString', coordinates: [from, to].map(({ lon, lat }) => [lon, lat]) }, {}),
      feature(pointAt(to), {}),
    ]),
  };
}

/** Names at the roomiest point of each ward, for when one is near. */
export function namesFromNear(state: MapState, frame: MapFrame): readonly Feature[] {
  const { chosen, other } = nameSizes(frame);
  const marks = [...state.venues, ...(state.sites ?? []), ...(state.practice?.rings ?? [])].map(
    ({ at }) => at,
  );
  return namesInOrder(state).flatMap(({ ward }, order) => {
    const lines = linesWhenNear(ward);
    const room = labelPoint(ward.boundary, wideness(lines), marks);
    const size = ward.code === state.chosenArea ? chosen : other;
    return room
      ? [feature(pointAt(room), { ...look(ward, state), order, size, name: lines.join('\n') })]
      : [];
  });
}
