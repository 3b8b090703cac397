import type { Area, AreaCode, EditionId } from '../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { Source } from '../../../domain/provenance/source.ts';
import type { ComparatorFigure } from '../../../domain/records/comparator.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import type { Observation } from '../../../domain/records/indicator.ts';
import type { PracticeEvidence } from '../../../domain/records/practice-evidence.ts';
import type { Organisation, Project } from '../../../domain/records/programme.ts';
import type { Venue } from '../../../domain/records/venue.ts';

/** A made-up borough of two square wards side by side, with open and restricted records that refer to each other. */

const source: Source = { title: 'Made up for tests' };
export const edition = '2004' as EditionId;
export const westWard = 'E05000001' as AreaCode;
export const eastWard = 'E05000002' as AreaCode;
const borough = 'E08000001' as AreaCode;

const square = (west: number): Area['boundary'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 52],
      [west + 0.1, 52],
      [west + 0.1, 52.1],
      [west, 52.1],
      [west, 52],
    ],
  ],
});
const ward = (code: AreaCode, west: number, neighbour: AreaCode): Area => ({
  code,
  edition,
  level: 'WARD',
  name: `Ward ${code}`,
  boundary: square(west),
  neighbours: [neighbour],
  source,
});

export const exampleVenue = (id: string, more: Partial<Venue> = {}): Venue => ({
  id,
  name: `Venue ${id}`,
  kind: 'library',
  placeOfWelcome: false,
  precision: 'BUILDING',
  statusHistory: [],
  source,
  restricted: false,
  ...more,
});

export const exampleObservation = (
  indicator: string,
  area: AreaCode,
  more: Partial<Observation> = {},
): Observation => ({
  indicator,
  area: { name: area, code: area, level: 'WARD' },
  kind: 'ACTUAL',
  breakdown: [],
  value: 1,
  status: 'FINAL',
  unit: 'people',
  source,
  ...more,
});

const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Organisation ${id}`,
  roles: [],
  source,
  restricted: false,
  ...more,
});

export const exampleProject = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: `Project ${id}`,
  programme: 'Example programme',
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

export const examplePractice = (id: string, more: Partial<PracticeEvidence> = {}): PracticeEvidence => ({
  id,
  area: westWard,
  basis: 'NAMED',
  kind: 'DIALOGUE',
  strength: 'STATED',
  sentence: 'People talked.',
  reader: 'A person',
  readOn: '2026-01-01' as CalendarDate,
  confirmations: [],
  source,
  restricted: false,
  ...more,
});

const exampleComparator = (indicator: string, name: string, value: number): ComparatorFigure => ({
  indicator,
  area: { name, kind: 'DISTRICT' },
  breakdown: [],
  value,
  status: 'FINAL',
  unit: 'people',
  source,
});

/** Every restricted record has this in its id and its name: it must be in no answer. */
export const canary = 'Quillfeather';

const examplePoint = {
  code: 'E00000001',
  name: 'Small area, E00000001',
  position: { lon: -1.95, lat: 52.05 },
  residents: 300,
  ward: westWard,
};

export const exampleDataset = (version = 'a1', more: Partial<Dataset> = {}): Dataset => ({
  version,
  editions: [
    {
      id: '2026' as EditionId,
      name: 'New wards',
      validFrom: '2026-05-07' as CalendarDate,
      hasGeometry: false,
      source,
    },
    { id: edition, name: 'Old wards', validTo: '2026-05-06' as CalendarDate, hasGeometry: true, source },
  ],
  areas: [
    { code: borough, edition, level: 'BOROUGH', name: 'Borough', neighbours: [], source },
    ward(westWard, -2, eastWard),
    ward(eastWard, -1.9, westWard),
    { code: eastWard, edition: '2026' as EditionId, level: 'WARD', name: 'New', neighbours: [], source },
  ],
  populationPoints: [examplePoint],
  outputAreas: [
    {
      ...examplePoint,
      households: 120,
      smallArea: 'E01000001',
      postcodes: 3,
      boundary: { type: 'Polygon', coordinates: [] },
      line: 'OWN',
      sharesLineWith: [],
      wardBasis: 'MOST_GROUND',
      shareInWard: 1,
    },
  ],
  outputAreaShares: [{ code: 'E00000001', tables: { TS004: [80.1, 19.9] } }],
  smallAreas: [
    {
      code: 'E01000001',
      name: 'Small area',
      position: { lon: -1.95, lat: 52.05 },
      residents: 1500,
      ward: westWard,
      boundary: { type: 'Polygon', coordinates: [] },
      neighbours: ['E01000002'],
    },
  ],
  places: [{ name: 'Oldtown', ward: westWard, basis: 'made up' }],
  neighbourhoods: [{ name: 'Old End', position: { lon: -1.95, lat: 52.05 }, source }],
  postcodes: [
    { postcode: 'WS1 1AA', position: { lon: -1.95, lat: 52.05 } },
    { postcode: 'WS10 1AA', position: { lon: -1.85, lat: 52.05 }, lists: ['2022-08'] },
  ],
  stops: [{ code: '4300', name: 'Old End', position: { lon: -1.95, lat: 52.05 }, source }],
  postcodeLists: [{ month: '2022-08', keepsEnded: false, source }],
  venues: [
    exampleVenue('v-west', { position: { lon: -1.95, lat: 52.05 } }),
    exampleVenue('v-east', { position: { lon: -1.85, lat: 52.05 }, sameBuildingAs: `v-${canary}` }),
    exampleVenue('v-unplaced', { note: `Run with ${canary} House.`, precision: 'NOT_KNOWN' }),
    exampleVenue(`v-${canary}`, {
      name: `${canary} House`,
      position: { lon: -1.95, lat: 52.06 },
      aliases: [`The ${canary}`],
      restricted: true,
    }),
  ],
  organisations: [
    organisation('o1'),
    organisation(`o-${canary}`, { name: `${canary} Trust`, restricted: true }),
  ],
  priorities: [
    {
      id: 'p1',
      number: '1',
      title: 'A priority',
      framework: 'Example',
      level: 'priority',
      measures: [],
      source,
    },
  ],
  projects: [
    exampleProject('j1', {
      providers: ['o1', `o-${canary}`, `${canary} trust`],
      venues: [`v-${canary}`, 'v-west'],
      parent: `j-${canary}`,
      legacy: `Goes on at the ${canary} house, weekly.`,
    }),
    exampleProject(`j-${canary}`, { name: `${canary} project`, restricted: true }),
  ],
  exchanges: [
    {
      id: 'x1',
      type: 'visit',
      title: 'A visit',
      parties: [{ name: 'School' }, { name: 'The house', venue: `v-${canary}` }, { name: `${canary} Trust` }],
      evidence: 'none',
      project: `j-${canary}`,
      stated: { place: `${canary} House`, label: 'cold spot', basis: 'none' },
      source,
      restricted: false,
    },
    { id: `x-${canary}`, type: 'visit', title: canary, parties: [], evidence: '', source, restricted: true },
  ],
  actions: [
    {
      id: 'a1',
      plan: 'Plan',
      action: 'Do it',
      milestones: [{ milestone: `Meet the ${canary} Trust` }],
      leadAgencies: ['Council', `${canary} Trust`],
      outcomes: [],
      source,
      restricted: false,
    },
  ],
  practiceEvidence: [
    examplePractice('e1', { note: `Near the ${canary} Trust.` }),
    examplePractice('e2', { venue: `v-${canary}` }),
    examplePractice('e3', { place: `The ${canary}` }),
    examplePractice(`e-${canary}`, { restricted: true }),
  ],
  documentLabels: [
    {
      id: 'l1',
      place: 'Oldtown',
      area: westWard,
      word: 'COLD_SPOT',
      tense: 'BEFORE',
      sentence: `Like the ${canary} Trust.`,
      reader: 'A person',
      readOn: '2026-01-01' as CalendarDate,
      source,
      restricted: false,
    },
  ],
  statements: [
    {
      id: 's1',
      kind: 'TOPICS',
      title: 'What was taught',
      text: `Taught with ${canary} Trust.`,
      items: [`${canary} Trust`, 'English'],
      project: `j-${canary}`,
      organisations: ['o1', `o-${canary}`],
      source,
      restricted: false,
    },
    {
      id: `s-${canary}`,
      kind: 'GAP',
      title: canary,
      text: canary,
      items: [],
      organisations: [],
      source,
      restricted: true,
    },
  ],
  indicators: [
    { id: 'i1', name: 'An indicator', unit: 'people', polarity: 'NEITHER', officialWording: false, source },
  ],
  observations: [
    exampleObservation('i1', westWard, { value: 10 }),
    exampleObservation('i1', eastWard, { value: 20 }),
    exampleObservation('i2', westWard, { value: 30, project: `j-${canary}` }),
    exampleObservation('i2', westWard, { value: 40, note: `Counted by ${canary} Trust` }),
    exampleObservation('i2', westWard, { area: { name: 'England', level: 'COMPARATOR' }, value: 50 }),
  ],
  comparators: [exampleComparator('asylum', 'Big town', 40), exampleComparator('asylum', 'Small town', 4)],
  exerciseSites: [],
  reviews: [
    { register: 'venues', area: westWard, reviewedOn: '2026-01-01' as CalendarDate, reviewer: 'A person' },
  ],
  ...more,
});
