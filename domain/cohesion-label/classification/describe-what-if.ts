import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import { parameterTable } from '../../method/method.ts';
import { meetingBuildings } from '../../place/meeting-places.ts';
import { statusAt } from '../../place/status-at.ts';
import type { Venue } from '../../records/venue.ts';
import { unitName } from '../../wording/quantity.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';
import type { ReadParameterChange } from './parameter-changes.ts';
import { parameterName } from './parameter-name.ts';

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

/** Units that the banner spells out; the others go by their name. */
const spelledOut: ReadonlyMap<string, AnyMessage> = new Map([
  ['chance, 0 to 1', message('whatIf.chanceUnit')],
  ['percent of residents', message('whatIf.residentsUnit')],
]);

/**
 * Says what a what-if changes, for a banner above its answers; undefined where it changes nothing. Of a venue that
 * cannot count it says so, instead of leaving the reader to wonder why nothing moved.
 * @example describeWhatIf(input, { changes: [{ name: 'reach', value: 50 }], opened: [], closed: [], added: [], reviewed: false })
 * // "This is a what-if, not the published method: the target for reach of a Place of Welcome is 50 instead of 60 ..."
 */
export function describeWhatIf(input: ClassifyAreasInput, whatIf: ReadWhatIf): AnyMessage | undefined {
  const parts = [
    ...whatIf.changes.map((change) => parameterText(change, input)),
    ...(whatIf.grouping ? [message(whatIf.grouping === 'NINETEEN' ? 'whatIf.nineteen' : 'whatIf.five')] : []),
    ...statusTexts(whatIf.opened, 'OPEN', input),
    ...statusTexts(whatIf.closed, 'CLOSED', input),
    ...whatIf.added.map((venue) => placed('whatIf.added', venue, input)),
    ...(whatIf.reviewed ? [message('whatIf.reviewed')] : []),
  ];
  if (parts.length === 0) return undefined;
  const changes = parts.reduce((before, after) => message('whatIf.then', { before, after }));
  return message('whatIf.banner', { changes });
}

function parameterText({ name, value }: ReadParameterChange, { parameters }: ClassifyAreasInput): AnyMessage {
  const unit = parameterTable(parameters).find((row) => row.name === name)?.unit ?? '';
  return message('whatIf.parameter', {
    parameter: parameterName(name),
    value,
    was: parameters[name],
    unit: spelledOut.get(unit) ?? unitName(unit),
  });
}

/** One part a building whose records are not all as asked already. */
function statusTexts(
  venues: readonly Venue[],
  status: 'OPEN' | 'CLOSED',
  input: ClassifyAreasInput,
): AnyMessage[] {
  const buildings = Map.groupBy(venues, ({ id, sameBuildingAs }) => sameBuildingAs ?? id);
  return [...buildings].flatMap(([id, records]) => {
    const isSo = records.every((record) => statusAt(record, input.asOf, input.parameters).status === status);
    if (isSo) return [];
    const main = records.find((record) => record.id === id) ?? records[0];
    return main ? [placed(status === 'OPEN' ? 'whatIf.opened' : 'whatIf.closed', main, input)] : [];
  });
}

/** What is done with a venue, with its ward or why it counts nowhere. */
function placed(
  code: 'whatIf.opened' | 'whatIf.closed' | 'whatIf.added',
  venue: Venue,
  input: ClassifyAreasInput,
): AnyMessage {
  const records = input.venues.filter(
    (each) => (each.sameBuildingAs ?? each.id) === (venue.sameBuildingAs ?? venue.id),
  );
  const known = records.length > 0 ? records : [venue];
  const ward = known.map((record) => input.venueWard(record)).find((code) => code !== undefined);
  const name = input.areas.find(({ code }) => code === ward)?.name;
  const reasons = [
    ...(meetingBuildings(known).length === 0 ? [message('whatIf.notMeetingKind')] : []),
    ...(known.every(({ position }) => !position)
      ? [message('whatIf.noPoint')]
      : name === undefined
        ? [message('whatIf.outside')]
        : []),
  ];
  const done = message(code, { name: untranslated(venue.name) });
  const where =
    name === undefined ? done : message('whatIf.inWard', { venue: done, ward: untranslated(name) });
  return reasons.length === 0 ? where : message('whatIf.countsNowhere', { venue: where, reasons });
}
