import type { AreaCode, EditionId } from '../../../geography/area.ts';
import type { Position } from '../../../geography/position.ts';
import type { CalendarDate } from '../../../provenance/calendar-date.ts';
import type { Project } from '../../../records/programme.ts';
import type { Venue } from '../../../records/venue.ts';
import type { EvidenceInputs, EvidenceStops, OtherAssessment } from '../evidence-inputs.ts';
import { place, rectangle } from './made-up-shapes.ts';

/** A made-up scheme on round numbers of the British National Grid, so that every answer can be worked out by hand. */

export const westWard = 'E05000001' as AreaCode;
export const eastWard = 'E05000002' as AreaCode;
const source = { title: 'Made up for tests' };

export const venue = (id: string, position: Position | undefined, more: Partial<Venue> = {}): Venue => ({
  id,
  name: `Venue ${id}`,
  kind: 'library',
  placeOfWelcome: false,
  precision: position ? 'BUILDING' : 'NOT_KNOWN',
  ...(position ? { position } : {}),
  statusHistory: [{ status: 'OPEN', date: '2025-03-01', statement: 'open (2025-03-01)' }],
  source,
  restricted: false,
  ...more,
});

export const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: `Project ${id}`,
  programme: 'made up',
  providers: [],
  boroughWide: false,
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

export const assessment = (id: string, more: Partial<OtherAssessment> = {}): OtherAssessment => ({
  id,
  title: `Scheme ${id}`,
  site: rectangle(1200, 0, 1300, 100),
  date: '2025-06-01' as CalendarDate,
  published: true,
  placesLost: [],
  placesGained: [],
  ...more,
});

/** The worked example: a site of 200 m by 200 m over the line between two wards at 140 m, and three small areas. */
export const workedInputs = (more: Partial<EvidenceInputs> = {}): EvidenceInputs => ({
  scheme: { site: rectangle(0, 0, 200, 200), homes: 120 },
  asOf: '2026-11-22' as CalendarDate,
  madeAt: '2026-11-22T10:00:00Z',
  radiiMetres: [400, 800, 1600],
  catchmentMetres: 800,
  dataVersion: 'made-up-1',
  edition: {
    id: '2004' as EditionId,
    name: 'Wards to 6 May 2026',
    inForce: false,
    note: 'An older edition answers.',
  },
  borough: { code: 'E08000001' as AreaCode, name: 'Madeup' },
  localities: [
    { code: 'east' as AreaCode, name: 'East' },
    { code: 'west' as AreaCode, name: 'West' },
  ],
  wards: [
    {
      code: westWard,
      name: 'Westward',
      locality: 'west' as AreaCode,
      boundary: rectangle(-2000, -2000, 140, 2000),
      neighbours: [eastWard],
    },
    {
      code: eastWard,
      name: 'Eastward',
      locality: 'east' as AreaCode,
      boundary: rectangle(140, -2000, 2000, 2000),
      neighbours: [westWard],
    },
  ],
  populationLevel: 'OA',
  populationAreas: [
    {
      code: 'OA1',
      position: place(100, 100),
      residents: 300,
      ward: westWard,
      boundary: rectangle(-100, -100, 300, 300),
    },
    {
      code: 'OA2',
      position: place(800, 100),
      residents: 400,
      ward: eastWard,
      boundary: rectangle(700, 0, 900, 200),
    },
    {
      code: 'OA3',
      position: place(1100, 100),
      residents: 600,
      ward: eastWard,
      boundary: rectangle(900, 0, 1300, 200),
    },
  ],
  groupTables: [
    {
      id: 'ETHNIC_GROUP_5',
      name: 'ethnic group',
      counted: 'RESIDENTS',
      period: '2021-03-21',
      groups: ['White', 'Asian', 'Black', 'Mixed', 'Other'],
      smallAreas: [
        { area: 'OA1', counts: [180, 90, 15, 10, 5] },
        { area: 'OA2', counts: [100, 250, 30, 15, 5] },
        { area: 'OA3', counts: [300, 200, 60, 30, 10] },
      ],
      wards: [
        { area: westWard, counts: [1600, 300, 50, 30, 20] },
        { area: eastWard, counts: [1200, 1500, 150, 100, 50] },
      ],
      source: { title: 'Made-up census' },
    },
  ],
  tablesNotHeld: ['age bands'],
  venues: [
    venue('library', place(50, 100)),
    venue('hall', place(500, 500), { kind: 'community-centre', placeOfWelcome: true }),
    venue('old-hall', place(100, 900), {
      kind: 'community-centre',
      statusHistory: [{ status: 'CLOSED', date: '2020-01-31', statement: 'closed (2020-01-31)' }],
    }),
    venue('school', place(150, 150), { kind: 'school' }),
    venue('far-welcome', place(3200, 100), { kind: 'church', placeOfWelcome: true, statusHistory: [] }),
    venue('somewhere', undefined, { kind: 'community-hub' }),
    venue('canary', place(60, 60), { restricted: true }),
  ],
  projects: [
    project('chat', {
      venues: ['hall'],
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      groups: ['Asian women'],
    }),
    project('walks', { localities: ['east' as AreaCode] }),
    project('past', { boroughWide: true, startsOn: '2019-01-01', endsOn: '2020-01-01' }),
  ],
  places: [],
  reviews: [],
  labels: {
    id: 'cc-1.0.0 made-up-1 2026-11-22',
    asOf: '2026-11-22' as CalendarDate,
    method: 'cc-1.0.0',
    wards: [
      {
        ward: westWard,
        label: 'Cold spot (building)',
        publicLabel: 'Fewer chances to mix: work is under way',
        coldSpot: true,
        catalyst: false,
        provisional: false,
        borderline: false,
      },
      {
        ward: eastWard,
        label: 'Catalyst of change',
        publicLabel: 'Many chances to mix: a place leading the way',
        coldSpot: false,
        catalyst: true,
        provisional: false,
        borderline: false,
      },
    ],
  },
  indicators: [
    { id: 'get-on-well', name: 'People get on well together' },
    { id: 'rank', name: 'Rank' },
  ],
  observations: [
    {
      indicator: 'get-on-well',
      area: { code: 'E08000001' as AreaCode, name: 'Madeup', level: 'BOROUGH' },
      period: '2025',
      kind: 'ACTUAL',
      breakdown: [],
      value: 71,
      lower: 68,
      upper: 74,
      base: 900,
      status: 'FINAL',
      unit: 'percent',
      source,
    },
    {
      indicator: 'get-on-well',
      area: { code: 'E08000001' as AreaCode, name: 'Madeup', level: 'BOROUGH' },
      period: '2007/08',
      kind: 'BASELINE',
      breakdown: [],
      value: 74,
      status: 'FINAL',
      unit: 'percent',
      source,
    },
    {
      indicator: 'rank',
      area: { code: westWard, name: 'Westward', level: 'WARD' },
      period: '2019',
      kind: 'ACTUAL',
      breakdown: [],
      value: 12,
      status: 'FINAL',
      unit: 'rank',
      source,
    },
  ],
  tension: { status: 'NOT_HELD' },
  otherAssessments: [
    assessment('a1', { homes: 40, placesLost: [{ id: 'club', name: 'The Club' }] }),
    assessment('a2', {
      date: '2026-02-01' as CalendarDate,
      published: false,
      site: rectangle(200, 0, 300, 100),
      placesLost: [{ id: 'canary-hall', name: 'Canary Hall' }],
    }),
    assessment('far', { site: rectangle(1900, 0, 2000, 100) }),
    assessment('old', { date: '2023-11-21' as CalendarDate }),
  ],
  licences: {
    boundaries: 'Contains OS data © Crown copyright and database right 2020',
    census: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
    venues: 'made-up venues licence',
    programme: 'made-up programme licence',
    labels: 'made-up labels licence',
    indicators: 'made-up indicators licence',
    assessments: 'made-up assessments licence',
  },
  ...more,
});

/** Bus stops around the site of the worked example: one 100 m to its east, one 1,700 m to its west. */
export const workedStops: EvidenceStops = {
  list: { title: 'Made-up list', date: '2026-07-24' },
  stops: [
    { code: '1', name: 'Oak', indicator: 'opposite', position: place(300, 100) },
    { code: '2', name: 'Elm', position: place(-1700, 50) },
  ],
};

/** A figure of the borough of the worked example for its measure that is held by ward alone. */
export const workedBorough: Pick<EvidenceInputs, 'boroughFigures'> = {
  boroughFigures: [{ indicator: 'rank', period: '2019', value: 9, unit: 'rank' }],
};
