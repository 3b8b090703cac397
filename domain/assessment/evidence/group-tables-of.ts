import type { AreaCode, SmallArea } from '../../geography/area.ts';
import type { Observation } from '../../records/indicator.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import type { AreaCounts, GroupTable } from './group-table.ts';
import { type ProfileTableDefinition, profileTables, tablesNeverHeld } from './profile-tables.ts';

/** Day of the census whose tables are held by small area. */
const censusDay = '2021-03-21';

/**
 * The tables of a profile from what is held: counts of wards as published and of small areas; where a table is held by
 * small area only, the counts of a ward are the sum of the small areas that are counted to it. Tables of which nothing
 * is held are named.
 * @param figures of the indicators of `profileTables`, all levels
 * @example groupTablesOf(wards, figures, smallAreas).tablesNotHeld // ['age bands']
 */
export function groupTablesOf(
  wards: readonly AreaCode[],
  figures: readonly Observation[],
  smallAreas: readonly Pick<SmallArea, 'code' | 'ward' | 'groups'>[],
): Pick<EvidenceInputs, 'groupTables' | 'tablesNotHeld'> {
  const found = profileTables.map((definition) => ({
    definition,
    table: groupTable(definition, wards, figures, smallAreas),
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
  smallAreas: readonly Pick<SmallArea, 'code' | 'ward' | 'groups'>[],
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
  const small = smallAreas.flatMap(({ code, ward, groups: held }) => {
    const own = held?.[table];
    const counts = groups.flatMap(({ category }) => own?.[category] ?? []);
    return counts.length === groups.length ? [{ area: code, ward, counts }] : [];
  });
  const whole = small.length === smallAreas.length && small.length > 0;
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
