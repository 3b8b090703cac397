import type { AreaCode } from '../../geography/area.ts';
import { catchmentCounts, type ProfileMethod } from './catchment-counts.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import type { Ground } from './ground.ts';
import { type GroupTable, type GroupTableId, groupTableIds } from './group-table.ts';
import { type GroupGap, groupGaps, type ProfileReading, profileReading } from './profile-reading.ts';

/** Who lives near a site, beside its locality and the borough. */
export interface ProfileOfCatchment {
  readonly tables: readonly ProfileTable[];
  /** "age bands": asked for by the method, and not held. */
  readonly notHeld: readonly string[];
}

export interface ProfileTable {
  readonly id: GroupTableId;
  readonly name: string;
  readonly counted: 'RESIDENTS' | 'HOUSEHOLDS';
  readonly period: string;
  /** In the order of every list of shares. */
  readonly groups: readonly string[];
  readonly method: ProfileMethod;
  /** Undefined where fewer than 100 were counted. */
  readonly catchment?: ProfileReading;
  /** Touched wards, by code: what was published for each whole ward. */
  readonly wards: readonly ComparedArea[];
  /** Localities touched, then the borough. */
  readonly comparators: readonly Comparator[];
}

export interface ComparedArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly reading: ProfileReading;
}

export interface Comparator extends ComparedArea {
  readonly level: 'LOCALITY' | 'BOROUGH';
  /** Where the catchment differs most, largest difference first; at most three. */
  readonly gaps: readonly GroupGap[];
}

/**
 * The people of the catchment by group against the locality and the borough, with Blau's index and the largest
 * differences in percentage points. From counts of small areas where they are held; else estimated from the shares of
 * the wards in which the people live, which is said.
 * Source: "Cohesion impact assessment", section 9, "Profile".
 * @example profileOfCatchment(measureGround(inputs)).values.tables[0]?.catchment?.blau // 0.5312
 */
export function profileOfCatchment(ground: Ground): ItemContent<ProfileOfCatchment> {
  const { inputs } = ground;
  const tables = groupTableIds.flatMap((id) =>
    inputs.groupTables.filter((table) => table.id === id).map((table) => profileTable(table, ground)),
  );
  return {
    title: 'Who lives near',
    query: `How are the people within ${inputs.catchmentMetres} m of the site made up, against the locality and the borough?`,
    inputs: [
      ...new Set(inputs.groupTables.map(({ source }) => source.title)),
      `residents by ${inputs.populationLevel}`,
    ].sort(),
    licences: licenceLines(inputs.licences.census),
    values: { tables, notHeld: inputs.tablesNotHeld },
    notes: [
      'Shares are rounded to whole per cents. Blau: the chance that two residents picked at random are of different groups. Counts of small census areas were perturbed by their publisher, so nothing finer than five ethnic groups is given.',
      ...tables.flatMap(methodNote),
      ...(inputs.tablesNotHeld.length > 0 ? [`Not held: ${inputs.tablesNotHeld.join(', ')}.`] : []),
    ],
  };
}

function profileTable(table: GroupTable, ground: Ground): ProfileTable {
  const { inputs, touched } = ground;
  const { counts, method } = catchmentCounts(table, ground);
  const catchment = profileReading(table, counts);
  const countsOf = new Map(table.wards.map(({ area, counts: own }) => [area, own]));
  const sumOf = (codes: readonly AreaCode[]) =>
    table.groups.map((_, group) => codes.reduce((sum, code) => sum + (countsOf.get(code)?.[group] ?? 0), 0));
  const compared = (code: AreaCode, name: string, wards: readonly AreaCode[]): ComparedArea[] => {
    const reading = profileReading(table, sumOf(wards));
    return reading ? [{ code, name, reading }] : [];
  };
  const comparator = (level: Comparator['level'], area: { code: AreaCode; name: string }): Comparator[] => {
    const wards = inputs.wards
      .filter(({ locality }) => level === 'BOROUGH' || locality === area.code)
      .map(({ code }) => code);
    const gaps = groupGaps(table, counts, sumOf(wards));
    return compared(area.code, area.name, wards).map((one) => ({ level, ...one, gaps }));
  };
  const localities = inputs.localities.filter(({ code }) =>
    touched.some(({ ward }) => ward.locality === code),
  );
  return {
    id: table.id,
    name: table.name,
    counted: table.counted,
    period: table.period,
    groups: table.groups,
    method,
    ...(catchment ? { catchment } : {}),
    wards: touched.flatMap(({ ward }) => compared(ward.code, ward.name, [ward.code])),
    comparators: [
      ...localities.flatMap((locality) => comparator('LOCALITY', locality)),
      ...comparator('BOROUGH', inputs.borough),
    ],
  };
}

function methodNote({ name, method, catchment }: ProfileTable): string[] {
  const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (!catchment) return [`${subject}: fewer than 100 are counted near the site, so no shares are given.`];
  if (method === 'FROM_WARDS') {
    return [
      `${subject} is held by ward only: the reading is estimated from the shares of the wards in which the people near the site live, and may differ from who lives just here.`,
    ];
  }
  if (method === 'FROM_SMALL_AREAS') {
    return [
      `${subject} is held for small areas of about 1,500 people: each Output Area near the site is taken to be made up as the one that it is a part of.`,
    ];
  }
  return method === 'SMALL_AREAS_BY_AREA'
    ? [
        `${subject}: no small area has its centre near enough, so each is counted in proportion to its ground there.`,
      ]
    : [];
}
