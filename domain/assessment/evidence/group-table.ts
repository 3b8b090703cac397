/** A document, table or dataset that values come from. */
export interface EvidenceSource {
  readonly title: string;
  readonly date?: string;
  readonly licence?: string;
}

/** Tables of residents or households by group that a profile may be made of, in the order they are shown. */
export const groupTableIds = ['ETHNIC_GROUP_5', 'RELIGION', 'TENURE', 'DISABILITY', 'AGE_BAND'] as const;
export type GroupTableId = (typeof groupTableIds)[number];

/** Counts by group for areas of one or more levels. */
export interface GroupTable {
  readonly id: GroupTableId;
  /** In a sentence: "ethnic group". */
  readonly name: string;
  readonly counted: 'RESIDENTS' | 'HOUSEHOLDS';
  /** Day of the count. */
  readonly period: string;
  /** Short names, in the order of every list of counts. Never more than 5 for ethnic group: small tables are perturbed. */
  readonly groups: readonly string[];
  /** Of the Output Areas or, where it is held for none of them, of the small areas near the site; undefined: held by ward only. */
  readonly smallAreas?: readonly AreaCounts[];
  /** Of every ward of the borough. */
  readonly wards: readonly AreaCounts[];
  readonly source: EvidenceSource;
}

export interface AreaCounts {
  readonly area: string;
  readonly counts: readonly number[];
}
