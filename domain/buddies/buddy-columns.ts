/** A column of a coordinator's file. */
export interface BuddyColumn {
  readonly name: string;
  /** Whether a file without it is refused; the cells of such a column may not be empty either. */
  readonly required: boolean;
}

/** The columns of a file of newcomers and buddies. There is none for a name, an address or a telephone number. */
export const buddyColumns = [
  { name: 'reference', required: true },
  { name: 'side', required: true },
  { name: 'languages', required: true },
  { name: 'ward', required: true },
  { name: 'days', required: true },
  { name: 'takes', required: false },
  { name: 'group', required: false },
  { name: 'wish', required: false },
  { name: 'background', required: false },
  { name: 'met', required: false },
] as const satisfies readonly BuddyColumn[];
export type BuddyColumnName = (typeof buddyColumns)[number]['name'];

export const buddyFileLimits = {
  /** Letters in a file, and bytes of it. */
  letters: 200_000,
  bytes: 1_000_000,
  referenceLetters: 12,
  /** Digits of a reference: six are a day of birth, or part of a telephone number. */
  referenceDigits: 5,
  /** Of a group or background. */
  wordLetters: 30,
  mostTakes: 3,
} as const;
