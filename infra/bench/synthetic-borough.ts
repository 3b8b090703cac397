import type { Polygon } from 'geojson';
import type { Area, AreaCode, BoundaryEdition, EditionId } from '../../domain/geography/area.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Observation } from '../../domain/records/indicator.ts';
import type { Project } from '../../domain/records/programme.ts';
import type { Venue } from '../../domain/records/venue.ts';

const source = { title: 'Synthetic borough for benchmarks; not a real place' };
const edition = '2004' as EditionId;
const localities = ['north', 'south', 'east', 'west'] as unknown as readonly AreaCode[];
const kinds = ['library', 'community-centre', 'school', 'faith', 'park'] as const;
const groups = [
  'White',
  'Asian, Asian British or Asian Welsh',
  'Black, Black British, Black Welsh, Caribbean or African',
  'Mixed or Multiple ethnic groups',
  'Other ethnic group',
];
const west = -2.09;
const south = 52.53;
const width = 0.22;
const height = 0.14;

/**
 * A made-up borough on a square grid: `wards` cells, `venues` points, one project for every five venues, ten yearly
 * periods of one indicator. The same seed gives the same borough.
 */
export function syntheticBorough({
  wards,
  venues,
  seed = 1,
}: {
  wards: number;
  venues: number;
  seed?: number;
}): Dataset {
  const random = seededRandom(seed);
  const side = Math.ceil(Math.sqrt(wards));
  const wardAreas = Array.from({ length: wards }, (_, index) => ward(index, side));
  const venueRecords = Array.from({ length: venues }, (_, index) => venue(index, random));
  return {
    version: `synthetic-${wards}-${venues}-${seed}`,
    editions: [boundaryEdition],
    areas: [borough, ...localities.map(locality), ...wardAreas],
    populationPoints: [],
    outputAreas: [],
    outputAreaShares: [],
    smallAreas: [],
    places: [],
    neighbourhoods: [],
    postcodes: [],
    postcodeLists: [],
    stops: [],
    venues: venueRecords,
    organisations: [],
    priorities: [],
    projects: Array.from({ length: Math.ceil(venues / 5) }, (_, index) => project(index, venueRecords)),
    exchanges: [],
    actions: [],
    practiceEvidence: [],
    documentLabels: [],
    statements: [],
    indicators: [
      {
        id: 'census-2021-ethnic-group-5',
        name: 'Ethnic group',
        unit: 'people',
        polarity: 'NEITHER',
        officialWording: false,
        source,
      },
      {
        id: 'trust',
        name: 'People who trust their neighbours',
        unit: 'percent',
        polarity: 'HIGHER_IS_BETTER',
        officialWording: false,
        source,
      },
    ],
    observations: wardAreas.flatMap((area) => [ethnicity(area, random), ...trust(area, random)]),
    comparators: [],
    exerciseSites: [],
    reviews: [],
  };
}

/** Mulberry32: a small generator whose whole state is one 32-bit seed, so that runs can be compared. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const boundaryEdition: BoundaryEdition = {
  id: edition,
  name: 'Synthetic wards',
  validTo: '2026-05-06' as CalendarDate,
  hasGeometry: true,
  source,
};

const borough: Area = {
  code: 'E08000030' as AreaCode,
  edition,
  level: 'BOROUGH',
  name: 'Synthetic borough',
  neighbours: [],
  boundary: cell(west, south, width, height),
  source,
};

function locality(code: AreaCode): Area {
  return { code, edition, level: 'LOCALITY', name: code, parent: borough.code, neighbours: [], source };
}

function cell(x: number, y: number, w: number, h: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
        [x, y],
      ],
    ],
  };
}

function ward(index: number, side: number): Area {
  const [column, row] = [index % side, Math.floor(index / side)];
  const [w, h] = [width / side, height / side];
  const [x, y] = [west + column * w, south + row * h];
  const code = (at: number) => `E05${String(100000 + at).padStart(6, '0')}` as AreaCode;
  return {
    code: code(index),
    edition,
    level: 'WARD',
    name: `Ward ${index + 1}`,
    parent: localities[(column * 2 >= side ? 2 : 0) + (row * 2 >= side ? 1 : 0)] as AreaCode,
    boundary: cell(x, y, w, h),
    centroid: { lon: x + w / 2, lat: y + h / 2 },
    neighbours: [],
    population: 14_000,
    source,
  };
}

function venue(index: number, random: () => number): Venue {
  return {
    id: `venue-${index}`,
    name: `Venue ${index}`,
    kind: kinds[index % kinds.length] ?? 'library',
    placeOfWelcome: index % 40 === 0,
    address: `${index} Long Street`,
    position: { lon: west + random() * width, lat: south + random() * height },
    precision: 'BUILDING',
    statusHistory: [{ status: 'OPEN', date: '2025-04-28', statement: 'open (2025-04-28)' }],
    confidence: 'high',
    source,
    restricted: false,
  };
}

function project(index: number, venues: readonly Venue[]): Project {
  return {
    id: `project-${index}`,
    name: `Project ${index}`,
    programme: 'Synthetic',
    providers: [],
    boroughWide: false,
    localities: [localities[index % 4] as AreaCode],
    places: [],
    venues: [venues[index * 5]?.id, venues[index * 5 + 1]?.id].filter((id) => id !== undefined),
    groups: [],
    outputs: [{ metric: 'Sessions', value: index % 50, unit: 'sessions', breakdown: [] }],
    outcomes: [],
    measures: ['trust'],
    source,
    restricted: false,
  };
}

const observedWard = (area: Area) => ({ name: area.name, code: area.code, level: 'WARD' as const });

function ethnicity(area: Area, random: () => number): Observation {
  const white = Math.round(14_000 * (0.2 + 0.78 * random()));
  const rest = 14_000 - white;
  const counts = [white, Math.round(rest * 0.6), Math.round(rest * 0.2), Math.round(rest * 0.1)];
  counts.push(14_000 - counts.reduce((sum, count) => sum + count, 0));
  return {
    indicator: 'census-2021-ethnic-group-5',
    area: observedWard(area),
    period: '2021-03-21',
    kind: 'ACTUAL',
    breakdown: groups.map((category, index) => ({
      dimension: 'ethnic group (5)',
      category,
      value: counts[index] ?? 0,
    })),
    value: 14_000,
    status: 'FINAL',
    unit: 'people',
    source,
  };
}

function trust(area: Area, random: () => number): Observation[] {
  return Array.from({ length: 10 }, (_, year) => ({
    indicator: 'trust',
    area: observedWard(area),
    period: String(2015 + year),
    kind: 'ACTUAL' as const,
    breakdown: [],
    value: Math.round(500 + 400 * random()) / 10,
    status: 'FINAL' as const,
    unit: 'percent',
    source,
  }));
}
