import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { PracticeTestId } from './practice-level.ts';

/**
 * What the records say on one practice test: a full count, the least there is, or nothing that can be used.
 * The value is the raw measure: places, projects, percent of residents, people, exchanges.
 */
export type Evidence =
  | { readonly kind: 'known'; readonly value: number; readonly why?: ToldText }
  | { readonly kind: 'atLeast'; readonly value: number; readonly why?: ToldText }
  | {
      readonly kind: 'notKnown';
      readonly why?: ToldText;
      /** What is on record all the same and why it is not counted, in few words. */
      readonly uncounted?: AnyMessage;
      /** Set where no review could answer: the measure itself is missing, not only a complete register. */
      readonly unmeasured?: true;
    };

/** The evidence of an area on all five tests. */
export type PracticeEvidence = Readonly<Record<PracticeTestId, Evidence>>;
