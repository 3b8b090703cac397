import type { Receipt } from '../../graphql/execution/receipt.ts';

/** What the address asks for to print everything: `?print=full`. */
export const wholePrint = 'full';

/** What a page rests on, when it was made, and where it stands. */
export interface PageMeta {
  readonly receipt: Receipt;
  /** The day that was asked about. */
  readonly day: string;
  /** The day as the address names it; undefined where it names none. */
  readonly asOf: string | undefined;
  /** The whole address, as a reader would type it. */
  readonly address: string;
  /** Whether it prints whole; otherwise on two sheets, with long lists left out and named. */
  readonly printsWhole: boolean;
}
