import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import { statusAt } from '../../place/status-at.ts';
import type { Observation } from '../../records/indicator.ts';
import { namesCut } from '../../wording/names-cut.ts';
import { type EvidenceInput, figuresOf, periodOrNone } from '../practice/area-evidence.ts';
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
export function strengthOf(input: EvidenceInput): AnyMessage | undefined {
  const [shared] = exchangesHere(input);
  if (shared) {
    const { exchange, others } = shared;
    const own = exchange.parties.filter((party) => !others.includes(party));
    return message('strength.shared', {
      own: own.map(({ name }) => untranslated(name)),
      others: others.map(({ name }) => untranslated(name)),
      source: untranslated(exchange.source.title),
      period: periodOrNone(exchange.period),
    });
  }
  const { open } = placesToMeet(input);
  const welcoming = open.filter(({ records }) =>
    records.some(
      (record) => record.placeOfWelcome && statusAt(record, input.asOf, input.parameters).status === 'OPEN',
    ),
  );
  if (welcoming.length > 0) {
    const names = welcoming.map(({ name }) => untranslated(name));
    return message('strength.welcome', { names, count: names.length });
  }
  const learners = onRecord(input).find(({ indicator }) => participationIndicators.has(indicator));
  if (learners?.value !== undefined) {
    return message('strength.learners', {
      count: learners.value,
      source: untranslated(learners.source.title),
      period: periodOrNone(learners.period),
    });
  }
  if (open.length === 0) return undefined;
  return message('strength.meeting', { names: namesCut(open, 4), count: open.length });
}
