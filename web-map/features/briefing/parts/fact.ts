/** A document or dataset as files name it. */
export interface FactSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/**
 * One thing that a briefing says, as the files for download give it. What is shown on the map, on a page and on paper
 * and what the files hold is made from the same facts, so that they cannot differ.
 */
export interface Fact {
  /** What it is about: the group, test, place, project, indicator ... */
  readonly item: string;
  /** What is told of it: share, distance, status, legacy ... */
  readonly measure: string;
  /** Just as it is shown. */
  readonly text: string;
  /** The number behind the words; undefined where there is none. */
  readonly value?: number | null | undefined;
  readonly unit?: string | undefined;
  /** Kind of figure, result of a test, or whether a place is open. */
  readonly status?: string | undefined;
  readonly period?: string | null | undefined;
  readonly source?: FactSource | undefined;
}
