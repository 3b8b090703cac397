/**
 * A type of field that holds several things. A record holds them as one text, written in one way, so that two records
 * that say the same are the same, and a file, a draft or a history needs no form of its own for them.
 */
export interface ListedType<Item = unknown> {
  /** @throws InvalidInput with what is wrong */
  readonly read: (text: string) => readonly Item[];
  readonly write: (items: readonly Item[]) => string;
  /** Most letters of it as text; absent: 4,000. */
  readonly mostLetters?: number;
  /** Items as the API is given them, checked and in order. @throws InvalidInput with what is wrong */
  readonly check: (given: readonly unknown[]) => readonly Item[];
}
