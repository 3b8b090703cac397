/** Where a record or number came from. Every record and every number carries one. */
export interface Source {
  /** Document, table or dataset, with the section where there is one. */
  readonly title: string;
  readonly publisher?: string;
  /** As the publisher gives it: an ISO date, a month, a year or "undated". */
  readonly date?: string;
  readonly url?: string;
  readonly licence?: string;
  /** What was done to it, or what to be careful of. */
  readonly note?: string;
}
