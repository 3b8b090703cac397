import type { AreaCode, OutputArea, SmallArea } from '../../geography/area.ts';
import type { Observation } from '../../records/indicator.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import type { AreaCounts, GroupTable } from './group-table.ts';
import { type ProfileTableDefinition, profileTables, tablesNeverHeld } from './profile-tables.ts';

/** Day of the census whose tables are held by small area. */
const censusDay = '2021-03-21';

type CensusArea = Pick<SmallArea | OutputArea, 'code' | 'ward' | 'groups'>;

/** Areas of the census that counts by group may be held for. */
export interface CensusAreas {
  readonly smallAreas: readonly CensusArea[];
  /** Parts of these; empty where none are held. */
  readonly outputAreas: readonly CensusArea[];
}

/**
 * The tables of a profile from what is held: counts of wards as published, and of Output Areas or else of small areas;
 * where a table is not held by ward, the counts of a ward are the sum of the areas that are counted to it. Tables of
 * which nothing is held are named.
 * @param figures of the indicators of `profileTables`, all levels
 * @example groupTablesOf(wards, figures, { smallAreas, outputAreas }).tablesNotHeld // ['age bands']
 */
export function groupTablesOf(
  wards: readonly AreaCode[],
  figures: readonly Observation[],
  areas: CensusAreas,
): Pick<EvidenceInputs, 'groupTables' | 'tablesNotHeld'> {
  const found = profileTables.map((definition) => ({
    definition,
    table: groupTable(definition, wards, figures, areas),
  }));
  return {
    groupTables: found.flatMap(({ table }) => table ?? []),
    tablesNotHeld: [
      ...tablesNeverHeld,
      ...found.filter(({ table }) => !table).map(({ definition }) => definition.name),
    ],
  };
}

function groupTable(
  definition: ProfileTableDefinition,
  wards: readonly AreaCode[],
  figures: readonly Observation[],
  { smallAreas, outputAreas }: CensusAreas,
): GroupTable | undefined {
  const { id, name, counted, table, groups, indicator } = definition;
  const published = figures.filter((figure) => figure.indicator === indicator && figure.kind === 'ACTUAL');
  const countedWards = wards.flatMap((ward): AreaCounts[] => {
    const own = published.find(({ area }) => area.code === ward);
    const counts = groups.flatMap(
      ({ category }) => own?.breakdown.find((part) => part.category === category)?.value ?? [],
    );
    return counts.length === groups.length ? [{ area: ward, counts }] : [];
  });
  const small = countsOfEach(outputAreas, definition) ?? countsOfEach(smallAreas, definition) ?? [];
  const whole = small.length > 0;
  if (countedWards.length < wards.length && !whole) return undefined;
  const [first] = published;
  return {
    id,
    name,
    counted,
    period: countedWards.length === wards.length ? (first?.period ?? censusDay) : censusDay,
    groups: groups.map(({ short }) => short),
    ...(whole ? { smallAreas: small.map(({ area, counts }) => ({ area, counts })) } : {}),
    wards:
      countedWards.length === wards.length
        ? countedWards
        : wards.map((area) => ({
            area,
            counts: groups.map((_, order) =>
              small.reduce((sum, { ward, counts }) => (ward === area ? sum + (counts[order] ?? 0) : sum), 0),
            ),
          })),
    source: { title: `Census 2021, table ${table}`, date: censusDay },
  };
}

/** The counts of each area, in the order of the groups; undefined unless all of them have every count. */
function countsOfEach(
  areas: readonly CensusArea[],
  { table, groups }: ProfileTableDefinition,
): readonly (AreaCounts & { readonly ward: AreaCode })[] | undefined {
  const counted = areas.flatMap(({ code, ward, groups: held }) => {
    const own = held?.[table];
    const counts = groups.flatMap(({ category }) => own?.[category] ?? []);
    return counts.length === groups.length ? [{ area: code, ward, counts }] : [];
  });
  return counted.length === areas.length && counted.length > 0 ? counted : undefined;
}
