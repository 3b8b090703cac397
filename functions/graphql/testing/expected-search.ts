/** What somebody types, and what the first thing found has to be, or which sentence has to be told instead. */
export interface ExpectedSearch {
  readonly typed: string;
  /** Of which kind the first thing found is. */
  readonly kinds?: readonly string[];
  readonly name?: RegExp;
  /** Code of the area that it is or lies in. */
  readonly area?: string;
  /** Code of a sentence that is told. */
  readonly note?: string;
}
