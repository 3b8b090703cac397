import { onceForEach } from '../../domain/collections/once-for-each.ts';
import type { Area, AreaCode, BoundaryEdition } from '../../domain/geography/area.ts';
import { dissolve } from '../../domain/geography/dissolve.ts';
import { areaHectares, type Boundary, centroidOf } from '../../domain/geography/measures.ts';
import { neighboursOf } from '../../domain/geography/neighbours.ts';
import type { Position } from '../../domain/geography/position.ts';
import type { Source } from '../../domain/provenance/source.ts';
import type { EditionFiles, FileRows } from './read-files.ts';
import { allResidents } from './schemas/figures.ts';
import type { SourceOf } from './sources.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Boundary editions, in the order of the file. */
export const buildEditions = (rows: FileRows, sourceOf: SourceOf): BoundaryEdition[] =>
  rows.editionFiles.map(({ edition, boundaries }) => {
    const { wards: _, boundaries: __, source, ...rest } = edition.value;
    return withoutUndefined({
      ...rest,
      hasGeometry: boundaries !== undefined,
      source: sourceOf(source, edition),
    });
  });

/**
 * Wards of every edition and, where wards have a locality and lines, the localities and the borough dissolved out of
 * them. Populations of localities and borough are sums of their wards; an edition without census figures has none.
 */
export function buildAreas(rows: FileRows, sourceOf: SourceOf): Area[] {
  const residents = new Map(
    rows.ethnicGroups
      .filter(({ value }) => value.category === allResidents)
      .map(({ value }) => [value.ward_code, value.residents]),
  );
  return rows.editionFiles.flatMap((files) => {
    const wards = buildWards(files, residents, sourceOf);
    return [...buildUnions(files, wards, rows, sourceOf), ...wards];
  });
}

function buildWards(
  { edition, wards, boundaries = [] }: EditionFiles,
  residents: ReadonlyMap<string, number>,
  sourceOf: SourceOf,
): Area[] {
  const drawn = new Map<string, Boundary>(
    boundaries.map((feature) => [feature.properties.code, feature.geometry]),
  );
  return withNeighbours(
    wards.map(({ value }) =>
      withoutUndefined({
        code: value.code,
        edition: edition.value.id,
        level: 'WARD' as const,
        name: value.name,
        parent: value.locality,
        parentBasis: value.locality_basis,
        ...measuredWard(drawn.get(value.code)),
        neighbours: [],
        population: residents.get(value.code),
        source: sourceOf(edition.value.source, edition),
      }),
    ),
  );
}

/** Localities and borough of an edition, out of its wards. */
function buildUnions(
  { edition }: EditionFiles,
  wards: readonly Area[],
  { borough }: FileRows,
  sourceOf: SourceOf,
): Area[] {
  const union = (row: FileRows['borough'][number], members: readonly Area[], source: Source): Area[] => {
    const { code, level, name, parent } = row.value;
    const boundaries = members.flatMap(({ boundary }) => boundary ?? []);
    if (boundaries.length === 0 || boundaries.length < members.length) return [];
    return [
      withoutUndefined({
        code,
        edition: edition.value.id,
        level,
        name,
        parent,
        ...measured(dissolve(boundaries)),
        neighbours: [],
        population: sumOf(members),
        source,
      }),
    ];
  };
  const localities = borough
    .filter(({ value }) => value.level === 'LOCALITY')
    .flatMap((row) => {
      const members = wards.filter(({ parent }) => parent === row.value.code);
      return union(row, members, sourceOf({ document: 'locality-membership' }, row));
    });
  const whole = borough
    .filter(({ value }) => value.level === 'BOROUGH')
    .flatMap((row) =>
      union(
        row,
        wards,
        sourceOf(
          { ...edition.value.source, note: 'Dissolved from the wards; residents are their sum.' },
          row,
        ),
      ),
    );
  return [...whole, ...withNeighbours(localities)];
}

function sumOf(members: readonly Area[]): number | undefined {
  const known = members.flatMap(({ population }) => population ?? []);
  return known.length === members.length ? known.reduce((sum, one) => sum + one, 0) : undefined;
}

interface Measured {
  readonly boundary?: Boundary;
  readonly centroid?: Position;
  readonly areaHectares?: number;
}

/** Rounded to 0.1 m and 0.1 ha, so that the same files give the same digits on every machine. */
function measured(boundary: Boundary): Measured {
  const { lon, lat } = centroidOf(boundary);
  return {
    boundary,
    centroid: { lon: rounded(lon, 6), lat: rounded(lat, 6) },
    areaHectares: rounded(areaHectares(boundary), 1),
  };
}

/** Once a line of a ward, however often the other files are read with it. */
const measuredLine = onceForEach(measured);
const measuredWard = (line: Boundary | undefined): Measured => (line ? measuredLine(line) : {});

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function withNeighbours(areas: readonly Area[]): Area[] {
  const neighbours: ReadonlyMap<AreaCode, readonly AreaCode[]> = neighboursOf(areas);
  return areas.map((area) => ({ ...area, neighbours: neighbours.get(area.code) ?? [] }));
}
