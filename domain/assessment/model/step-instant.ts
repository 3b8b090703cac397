import { message, type ToldText, untranslated } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';

/** When a step was taken, as the record tells it. */
export interface StepInstant {
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  /**
   * Instant of the step before, where the clock stood well before that: one of the two clocks was wrong, and which one
   * cannot be told from here. Undefined: nothing of the kind.
   */
  readonly clockBehind?: string;
}

/**
 * An instant as it is put into what a step makes, with its mark where it has one.
 * @example stampOf(moment) // { at: '2026-07-02T09:00:00Z' }
 */
export const stampOf = ({ at, clockBehind }: StepInstant): StepInstant => ({
  at,
  ...(clockBehind === undefined ? {} : { clockBehind }),
});

/** Clocks of healthy machines differ by less than this. */
const clocksDifferMilliseconds = 10_000;

/**
 * The instant of a step that follows another. Time does not run backwards in a record unmarked: a clock that is behind
 * by no more than ten seconds is taken for one of two healthy ones, and the step has the instant of the one before; one
 * that is further behind is told as it stands, with the instant that it contradicts. It is marked and not refused,
 * because the wrong clock may be the earlier one, from the future, and would then shut an assessment until it has come.
 * @param previous instant of the step before; undefined: there is none
 * @param now what the clock says
 * @example instantAfter('2026-07-02T09:00:00Z', '2026-07-01T09:00:00Z')
 * // { at: '2026-07-01T09:00:00Z', clockBehind: '2026-07-02T09:00:00Z' }
 */
export function instantAfter(previous: string | undefined, now: string): StepInstant {
  const behind = previous === undefined ? 0 : Date.parse(previous) - Date.parse(now);
  if (previous === undefined || behind <= 0) return { at: now };
  return behind <= clocksDifferMilliseconds ? { at: previous } : { at: now, clockBehind: previous };
}

/**
 * What is wrong with the instants of a chain, first fault first; undefined where each follows the one before. It is told
 * of revisions that are marked, and of those that were written before marks were made.
 * @example clockFaultOf(chain) // told: 'Revision 4 says 2026-07-01T09:00:00Z, and revision 3 before it 2026-07-02T09:00:00Z: ...'
 */
export function clockFaultOf(
  chain: readonly (StepInstant & { readonly number: number })[],
): ToldText | undefined {
  for (const [index, { number, at, clockBehind }] of chain.entries()) {
    const before = chain[index - 1];
    if (!before || Date.parse(at) >= Date.parse(before.at)) continue;
    const fault = message('history.clocks', {
      revision: number,
      at: untranslated(at),
      earlier: before.number,
      earlierAt: untranslated(before.at),
    });
    return clockBehind === undefined ? oneText(fault, message('history.nobodyTold')) : fault;
  }
  return undefined;
}
