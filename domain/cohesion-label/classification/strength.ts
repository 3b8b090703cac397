import { statusAt } from '../../place/status-at.ts';
import type { Observation } from '../../records/indicator.ts';
import { nameList } from '../../wording/plural.ts';
import { type EvidenceInput, figuresOf } from '../practice/area-evidence.ts';
import { exchangesHere } from '../practice/exchange-evidence.ts';
import { participationIndicators } from '../practice/participation.ts';
import { placesToMeet } from '../practice/places-to-meet.ts';

/** Counts that documents give by locality: they speak for it and are no tests. In the order they are shown. */
export const onRecordIndicators = [
  'esol-face-to-face-learners',
  'esol-venues',
  'pledge-organisations',
  'pack-distributed',
] as const;

/**
 * The counts on record for exactly this area: actual figures, not parts of them.
 * @example onRecord(southInput).map(({ indicator }) => indicator) // ['esol-face-to-face-learners', ...]
 */
export const onRecord = ({ area, observations }: EvidenceInput): Observation[] =>
  onRecordIndicators.flatMap((id) =>
    figuresOf(observations)
      .of([area.code])
      .filter(
        ({ indicator, kind, breakdown, value }) =>
          indicator === id && kind === 'ACTUAL' && breakdown.length === 0 && value !== undefined,
      ),
  );

/**
 * One fact on the record in an area's favour, to be read beside its label; undefined where none is held. The first of:
 * practice shared with another ward, a Place of Welcome that is open, people who learned English, open places to meet.
 * Source: "Cold spots and catalysts of change", section 2 (a label is shown with care for the place).
 */
export function strengthOf(input: EvidenceInput): string | undefined {
  const [shared] = exchangesHere(input);
  if (shared) {
    const others = nameList(shared.others.map(({ name }) => name));
    const own = nameList(
      shared.exchange.parties.filter((party) => !shared.others.includes(party)).map(({ name }) => name),
    );
    return `${own} and ${others} have shared good practice (${shared.exchange.source.title}; ${shared.exchange.period ?? 'no date given'}).`;
  }
  const { open } = placesToMeet(input);
  const welcoming = open.filter(({ records }) =>
    records.some(
      (record) => record.placeOfWelcome && statusAt(record, input.asOf, input.parameters).status === 'OPEN',
    ),
  );
  if (welcoming.length > 0) {
    const names = nameList(welcoming.map(({ name }) => name));
    return `${names} ${welcoming.length === 1 ? 'is a Place of Welcome' : 'are Places of Welcome'} on record as open.`;
  }
  const learners = onRecord(input).find(({ indicator }) => indicator in participationIndicators);
  if (learners?.value !== undefined) {
    return `${learners.value.toLocaleString('en-GB')} ${participationIndicators[learners.indicator]} are on record here (${learners.source.title}; ${learners.period ?? 'no date given'}).`;
  }
  if (open.length === 0) return undefined;
  const names = nameList(
    open.map(({ name }) => name),
    4,
  );
  return `${names} ${open.length === 1 ? 'is a place to meet' : 'are places to meet'} on record as open.`;
}
