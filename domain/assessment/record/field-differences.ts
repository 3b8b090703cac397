/** One field that a revision changed, by its path: "facts.homes", "screening.4.value". */
export interface FieldDifference {
  readonly path: string;
  /** JSON of the value before; undefined: it was not there. */
  readonly before?: string;
  /** JSON of the value after; undefined: it was taken away. */
  readonly after?: string;
}
