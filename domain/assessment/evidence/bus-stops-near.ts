import { toGrid } from '../../geography/british-grid.ts';
import { areaSquareMetres, distanceBetweenMetres } from '../../geography/grid-measures.ts';
import { differenceOf } from '../../geography/grid-overlay.ts';
import { type GridShape, gridShape, toGridShape } from '../../geography/grid-shape.ts';
import { plainDate } from '../../provenance/calendar-date.ts';
import { aroundSite, boxAroundSite } from './around-site.ts';
import type { EvidenceInputs, EvidenceStops } from './evidence-inputs.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';
import { dayOfList } from './list-day.ts';

/** Bus stops near a site: where stops are, and nothing of the buses that call there. */
export type BusStopsNear =
  | { readonly status: 'NOT_HELD'; readonly withinMetres: number }
  | {
      readonly status: 'HELD';
      readonly withinMetres: number;
      readonly count: number;
      /** Whether ground within the distance lies beyond the wards, where stops are not held: there may be more. */
      readonly atLeast: boolean;
      /** The nearest of those counted; undefined where there is none. Of several as near, that of the lowest code. */
      readonly nearest?: NearestStop;
      /** The list that they were read from, as its publisher dates it. */
      readonly list: EvidenceStops['list'];
    };

export interface NearestStop {
  /** ATCO code. */
  readonly code: string;
  readonly name: string;
  /** Which of the stops of that name: "opposite". */
  readonly indicator?: string;
  /** From the boundary of the site, to the metre; 0 inside. */
  readonly distanceMetres: number;
}

/**
 * How many bus stops stand within 400 m of the boundary of a site, and which is nearest.
 * Source: not among the items of "Cohesion impact assessment", section 9; question 3.5 (access) and 6.1 (walks) ask for it.
 * @example busStopsNear(measureGround(inputs)).values // { status: 'HELD', withinMetres: 400, count: 12, ... }
 */
export function busStopsNear(ground: Ground): ItemContent<BusStopsNear> {
  const { inputs } = ground;
  const withinMetres = evidenceRules.busStopMetres;
  const values: BusStopsNear = inputs.stops
    ? { status: 'HELD', withinMetres, ...counted(inputs.stops, ground), list: inputs.stops.list }
    : { status: 'NOT_HELD', withinMetres };
  return {
    title: 'Bus stops near the site',
    query: `How many bus stops stand within ${withinMetres} m of the boundary of the site, and which is nearest?`,
    inputs: ['the site', ...(inputs.stops ? ['the national list of bus stops'] : [])],
    licences: licenceLines(...(inputs.stops && inputs.licences.stops ? [inputs.licences.stops] : [])),
    values,
    notes: values.status === 'HELD' ? notesOf(values) : [notHeldNote],
  };
}

function counted({ stops }: EvidenceStops, { inputs, distanceMetres }: Ground) {
  const metres = evidenceRules.busStopMetres;
  const near = stops
    .map((stop) => ({ stop, metres: distanceMetres(stop.position) }))
    .filter((each) => each.metres <= metres)
    .toSorted((a, b) => a.metres - b.metres || (a.stop.code < b.stop.code ? -1 : 1));
  const [first] = near;
  return {
    count: near.length,
    atLeast: leavesWards(inputs, metres),
    ...(first ? { nearest: nearestOf(first.stop, first.metres) } : {}),
  };
}

const nearestOf = (
  { code, name, indicator }: EvidenceStops['stops'][number],
  metres: number,
): NearestStop => ({
  code,
  name,
  ...(indicator === undefined ? {} : { indicator }),
  distanceMetres: Math.round(metres),
});

/** Lines of neighbours may leave slivers between them, which are no ground beyond the borough. */
const leastSquareMetres = evidenceRules.sliverSquareMetres;

/**
 * Whether ground within a distance of a site lies in no ward: what is left of a box around the site without the wards,
 * measured to the site. A buffer of the site would say the same, and costs a second where a site has many corners.
 */
function leavesWards({ scheme: { site }, wards }: EvidenceInputs, metres: number): boolean {
  const { west, south, east, north } = boxAroundSite(site, metres);
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([lon = 0, lat = 0]) => {
    const { easting, northing } = toGrid({ lon, lat });
    return [easting, northing];
  });
  const { meets } = aroundSite(site, metres);
  const beyond = wards
    .filter(({ boundary }) => meets(boundary))
    .reduce(
      (left: GridShape, { boundary }) => differenceOf(left, toGridShape(boundary)),
      gridShape([[corners]]),
    );
  const parts = beyond.coordinates.map((rings) => gridShape([rings]));
  const shape = toGridShape(site);
  return parts.some(
    (part) => areaSquareMetres(part) >= leastSquareMetres && distanceBetweenMetres(part, shape) < metres,
  );
}

const notHeldNote =
  'Bus stops are not held, so nothing is said of them. That is not to say that there are none.';

function notesOf({ withinMetres, atLeast, list }: Extract<BusStopsNear, { status: 'HELD' }>): string[] {
  const on = dayOfList(list);
  return [
    'Straight-line distances from the boundary of the site; 0 is inside. Roads, crossings and footpaths are not known.',
    `Stops in use on streets, ${on ? `by the list of ${plainDate(on)}` : 'by a list without a day'}. It says where stops are, and not which buses call there, how often or at what hours. Railway and tram stations and the bays of bus stations are not counted.`,
    ...(atLeast
      ? [
          `Ground within ${withinMetres} m lies beyond the borough, where stops are not held: there may be more.`,
        ]
      : []),
  ];
}
