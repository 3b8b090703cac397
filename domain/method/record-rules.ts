/**
 * How long what a document says stands as it was read. No part of the label: practice on record never enters it.
 * Source: "Practice on record", section 2.
 */
export const recordRules = {
  /** Years from its source after which evidence is an older record. */
  olderAfterYears: 5,
  /** Months for which a person's confirmation renews it. */
  confirmedForMonths: 24,
} as const;
