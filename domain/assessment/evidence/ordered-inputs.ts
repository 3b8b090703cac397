import { publicOnly } from '../../disclosure/public-records.ts';
import { canonicalText } from '../model/content-hash.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';

/**
 * The same inputs with every list whose order says nothing in order, and without restricted records: the form that is
 * frozen, so that the same facts have the same bytes however they were read. The order of a venue's statuses, which
 * breaks ties between two of one date, stays.
 * @example contentHash(orderedInputs(inputs)) === contentHash(orderedInputs(shuffled)) // true
 */
export const orderedInputs = (inputs: EvidenceInputs): EvidenceInputs => ({
  ...inputs,
  localities: by(inputs.localities, ({ code }) => code),
  wards: by(
    inputs.wards.map((ward) => ({ ...ward, neighbours: [...ward.neighbours].sort() })),
    ({ code }) => code,
  ),
  populationAreas: by(inputs.populationAreas, ({ code }) => code),
  groupTables: by(
    inputs.groupTables.map((table) => ({
      ...table,
      ...(table.smallAreas ? { smallAreas: by(table.smallAreas, ({ area }) => area) } : {}),
      wards: by(table.wards, ({ area }) => area),
    })),
    ({ id }) => id,
  ),
  tablesNotHeld: [...inputs.tablesNotHeld].sort(),
  venues: by(publicOnly(inputs.venues), ({ id }) => id),
  projects: by(publicOnly(inputs.projects), ({ id }) => id),
  places: by(inputs.places, ({ name, ward = '', locality = '' }) => `${name} ${ward} ${locality}`),
  ...(inputs.stops ? { stops: { ...inputs.stops, stops: by(inputs.stops.stops, ({ code }) => code) } } : {}),
  reviews: by(
    inputs.reviews,
    ({ register, area, reviewedOn, reviewer }) => `${register} ${area} ${reviewedOn} ${reviewer}`,
  ),
  labels: { ...inputs.labels, wards: by(inputs.labels.wards, ({ ward }) => ward) },
  indicators: by(inputs.indicators, ({ id }) => id),
  observations: by(inputs.observations, (observation) => canonicalText(keyed(observation))),
  ...(inputs.boroughFigures
    ? { boroughFigures: by(inputs.boroughFigures, ({ indicator, period }) => `${indicator} ${period}`) }
    : {}),
  tension:
    inputs.tension.status === 'HELD'
      ? { status: 'HELD', bands: by(inputs.tension.bands, ({ locality }) => locality) }
      : inputs.tension,
  otherAssessments: by(inputs.otherAssessments, ({ id }) => id),
});

/** What tells figures apart first, then everything else of them. */
const keyed = ({ indicator, area, period, kind, ...rest }: EvidenceInputs['observations'][number]) => [
  indicator,
  area.code,
  period,
  kind,
  rest,
];

/** In the order of the code units of a key, which no locale changes. */
const by = <T>(list: readonly T[], key: (one: T) => string): T[] =>
  list
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
