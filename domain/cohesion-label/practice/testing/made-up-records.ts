import type { Area, AreaCode, EditionId, PopulationPoint } from '../../../geography/area.ts';
import { publishedParameters } from '../../../method/method.ts';
import type { CalendarDate } from '../../../provenance/calendar-date.ts';
import type { Source } from '../../../provenance/source.ts';
import type { Observation } from '../../../records/indicator.ts';
import type { Exchange, Project } from '../../../records/programme.ts';
import type { Venue, VenueStatusRecord } from '../../../records/venue.ts';
import type { EvidenceInput } from '../area-evidence.ts';

/** Made-up records for tests: a borough of two localities, three wards a few kilometres apart. */

export const source: Source = { title: 'Made-up report' };
export const day = (text: string) => text as CalendarDate;
export const code = (text: string) => text as AreaCode;

const area = (level: Area['level'], id: string, name: string, parent?: string): Area => ({
  code: code(id),
  edition: 'made-up' as EditionId,
  level,
  name,
  neighbours: [],
  source,
  ...(parent === undefined ? {} : { parent: code(parent) }),
});

export const borough = area('BOROUGH', 'E08000000', 'Borough');
export const hill = area('LOCALITY', 'hill', 'Hill', 'E08000000');
export const vale = area('LOCALITY', 'vale', 'Vale', 'E08000000');
export const oak = area('WARD', 'E05000001', 'Oak', 'hill');
export const elm = area('WARD', 'E05000002', 'Elm', 'hill');
export const ash = area('WARD', 'E05000003', 'Ash', 'vale');
export const wards = [oak, elm, ash];
export const allAreas = [borough, hill, vale, ...wards];

const centres: Record<string, { lon: number; lat: number }> = {
  [oak.code]: { lon: -2, lat: 52.6 },
  [elm.code]: { lon: -2, lat: 52.64 },
  [ash.code]: { lon: -1.9, lat: 52.6 },
};
export const centreOf = ({ code: ward }: Area) => centres[ward] ?? { lon: 0, lat: 0 };

/** The ward whose centre is within a hundredth of a degree. */
export function venueWard({ position }: Venue): AreaCode | undefined {
  if (!position) return undefined;
  return wards.find((ward) => {
    const { lon, lat } = centreOf(ward);
    return Math.hypot(lon - position.lon, lat - position.lat) < 0.01;
  })?.code;
}

export const openOn = (date: string): VenueStatusRecord => ({ status: 'OPEN', date, statement: 'open' });

/** A library that was open on 1 January 2026, at the centre of Oak. */
export const venue = (id: string, more: Partial<Venue> = {}): Venue => ({
  id,
  name: id,
  kind: 'library',
  placeOfWelcome: false,
  position: centreOf(oak),
  precision: 'POSTCODE',
  statusHistory: [openOn('2026-01-01')],
  source,
  restricted: false,
  ...more,
});

/** A borough-wide project of 2026 that brings groups together. */
export const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: id,
  programme: 'Made-up programme',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  mixesGroups: true,
  providers: [],
  boroughWide: true,
  localities: [],
  places: [],
  venues: [],
  groups: [],
  outputs: [],
  outcomes: [],
  measures: [],
  source,
  restricted: false,
  ...more,
});

/** An undated exchange of practice between the wards Oak and Ash, by name. */
export const exchange = (id: string, more: Partial<Exchange> = {}): Exchange => ({
  id,
  type: 'practice exchange',
  title: id,
  parties: [{ name: 'Oak' }, { name: 'Ash' }],
  evidence: 'made up',
  source,
  restricted: false,
  ...more,
});

export const learners = (of: Area, value: number, period?: string): Observation => ({
  indicator: 'esol-face-to-face-learners',
  area: { name: of.name, code: of.code, level: of.level },
  kind: 'ACTUAL',
  breakdown: [],
  value,
  status: 'FINAL',
  unit: 'people',
  source,
  ...(period === undefined ? {} : { period }),
});

/** 1,500 residents at the centre of a ward, moved north by so many degrees. */
export const point = (of: Area, north = 0, residents = 1500): PopulationPoint => ({
  code: `${of.code}+${north}`,
  name: of.name,
  position: { lon: centreOf(of).lon, lat: centreOf(of).lat + north },
  residents,
  ward: of.code,
});

/** Nothing on record, for Oak on 1 June 2026. */
export const nothingOnRecord: EvidenceInput = {
  area: oak,
  areas: [oak],
  allWards: wards,
  within: [hill.code, borough.code],
  venues: [],
  venueWard,
  projects: [],
  exchanges: [],
  places: wards.map((ward) => ({
    name: ward.name,
    ward: ward.code,
    ...(ward.parent === undefined ? {} : { locality: ward.parent }),
    basis: 'made up',
  })),
  observations: [],
  populationPoints: [],
  reviews: [],
  asOf: day('2026-06-01'),
  parameters: publishedParameters,
};

/** The same question asked of the locality Hill: Oak and Elm. */
export const askedOfHill = { area: hill, areas: [oak, elm], within: [borough.code] } as const;

/** Every register of an area reviewed on a day. */
export const reviewedAll = (of: Area, on = '2026-03-01'): EvidenceInput['reviews'] =>
  (['venues', 'projects', 'participation', 'exchanges', 'placesOfWelcome'] as const).map((register) => ({
    register,
    area: of.code,
    reviewedOn: day(on),
    reviewer: 'a made-up officer',
  }));
