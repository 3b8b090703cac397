import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { PracticeTestId } from './practice-level.ts';

/** A record that says too little to be counted or not: a place without a status, a project or an exchange without dates. */
export interface OpenRecord {
  readonly id: string;
  readonly name: string;
}

/**
 * What the records say on one practice test: a full count, the least there is, or nothing that can be used.
 * The value is the raw measure: places, projects, percent of residents, people, exchanges.
 */
export type Evidence =
  | { readonly kind: 'known'; readonly value: number; readonly why?: ToldText }
  | {
      readonly kind: 'atLeast';
      readonly value: number;
      readonly why?: ToldText;
      readonly open?: readonly OpenRecord[];
    }
  | {
      readonly kind: 'notKnown';
      readonly why?: ToldText;
      /** What is on record all the same and why it is not counted, in few words. */
      readonly uncounted?: AnyMessage;
      /** Set where no review could answer: the measure itself is missing, not only a complete register. */
      readonly unmeasured?: true;
      /** What keeps it open beside a register that nobody reviewed: a review can say of each that it does not count here. */
      readonly open?: readonly OpenRecord[];
    };

/** The evidence of an area on all five tests. */
export type PracticeEvidence = Readonly<Record<PracticeTestId, Evidence>>;
