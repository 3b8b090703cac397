import { parameterTable } from '../../method/method.ts';
import { meetingBuildings } from '../../place/meeting-places.ts';
import { statusAt } from '../../place/status-at.ts';
import type { Venue } from '../../records/venue.ts';
import { nameList } from '../../wording/plural.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';
import type { ReadParameterChange } from './parameter-changes.ts';

/** What a what-if changes, each part read and checked. */
export interface ReadWhatIf {
  readonly changes: readonly ReadParameterChange[];
  /** Set only where it is changed. */
  readonly grouping?: EthnicGrouping;
  /** Every record of the buildings that are opened, and of those that are closed. */
  readonly opened: readonly Venue[];
  readonly closed: readonly Venue[];
  readonly added: readonly Venue[];
  readonly reviewed: boolean;
}

/** Parameters in the words of a reader; the others go by what they are for. */
const plainNames: Readonly<Record<string, string>> = {
  diversityLow: 'the line for low diversity',
  diversityHigh: 'the line for high diversity',
  placesToMeet: 'the target for places to meet',
  activeProjects: 'the target for active projects',
  reach: 'the target for reach of a Place of Welcome',
  participation: 'the target for people taking part',
  exchange: 'the target for exchanges',
  reachWalkMetres: 'the walk that counts as within reach',
  detourFactor: 'the detour factor of a walk',
  minimumKnownTests: 'the number of tests that must be answered',
};

/**
 * Says what a what-if changes, for a banner above its answers; undefined where it changes nothing. Of a venue that
 * cannot count it says so, instead of leaving the reader to wonder why nothing moved.
 * @example describeWhatIf(input, { changes: [{ name: 'reach', value: 50 }], opened: [], closed: [], added: [], reviewed: false })
 * // 'This is a what-if, not the published method: the target for reach of a Place of Welcome is 50 instead of 60 ...'
 */
export function describeWhatIf(input: ClassifyAreasInput, whatIf: ReadWhatIf): string | undefined {
  const table = parameterTable(input.parameters);
  const parts = [
    ...whatIf.changes.map(({ name, value }) => {
      const row = table.find((each) => each.name === name);
      return `${plainNames[name] ?? `the parameter ${name}`} is ${value} instead of ${row?.value} (${row?.unit})`;
    }),
    ...(whatIf.grouping
      ? [
          `residents are counted in ${whatIf.grouping === 'NINETEEN' ? '19 detailed groups instead of five' : 'five broad groups instead of 19'}`,
        ]
      : []),
    ...statusWords(whatIf.opened, 'OPEN', input),
    ...statusWords(whatIf.closed, 'CLOSED', input),
    ...whatIf.added.map((venue) => `${venue.name} is added${countsWhere(venue, input)}`),
    ...(whatIf.reviewed
      ? ['every register is taken as reviewed and complete, so that none recorded means none']
      : []),
  ];
  if (parts.length === 0) return undefined;
  return `This is a what-if, not the published method: ${parts.join('; ')}.`;
}

/** One part a building whose records are not all as asked already. */
function statusWords(
  venues: readonly Venue[],
  status: 'OPEN' | 'CLOSED',
  input: ClassifyAreasInput,
): string[] {
  const buildings = Map.groupBy(venues, ({ id, sameBuildingAs }) => sameBuildingAs ?? id);
  return [...buildings].flatMap(([id, records]) => {
    const isSo = records.every((record) => statusAt(record, input.asOf, input.parameters).status === status);
    if (isSo) return [];
    const main = records.find((record) => record.id === id) ?? records[0];
    return main ? [`${main.name} is ${status.toLowerCase()}${countsWhere(main, input)}`] : [];
  });
}

/** " in Pelsall", or why it counts nowhere. */
function countsWhere(venue: Venue, input: ClassifyAreasInput): string {
  const records = input.venues.filter(
    (each) => (each.sameBuildingAs ?? each.id) === (venue.sameBuildingAs ?? venue.id),
  );
  const known = records.length > 0 ? records : [venue];
  const ward = known.map((record) => input.venueWard(record)).find((code) => code !== undefined);
  const name = input.areas.find(({ code }) => code === ward)?.name;
  const reasons = [
    ...(meetingBuildings(known).length === 0 ? ['is not of a kind that counts as a place to meet'] : []),
    ...(known.every(({ position }) => !position)
      ? ['has no point, so that no ward counts it']
      : name === undefined
        ? ['lies outside the borough, so that only reach can count it']
        : []),
  ];
  const where = name === undefined ? '' : ` in ${name}`;
  return reasons.length === 0 ? where : `${where} (it ${nameList(reasons)})`;
}
