import type { Author } from '../../assessment/model/author.ts';
import type { RevisionOf } from '../../assessment/model/revision.ts';
import type { Role } from '../../permission/roles.ts';
import type { KeptContent } from '../declaration/record-kind.ts';

/** Where a record is: what was last written waits, or stands; or the record was taken back, or is one with another. */
export type KeptState = 'PROPOSED' | 'CURRENT' | 'WITHDRAWN' | 'MERGED';

/** What a revision of a kept record did; AMENDED: wrote what stands at once. */
export type KeptStep = 'PROPOSED' | 'AMENDED' | 'APPROVED' | 'CONFIRMED' | 'UNDONE' | 'MERGED' | 'WITHDRAWN';

/** Somebody's word on what stands: when, and as what they gave it. */
export interface Word {
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  readonly role: Role;
}

/** What was approved: readers are told this while newer words wait. */
export interface Standing {
  readonly content: KeptContent;
  readonly approved: Word;
  /** The newest word that it is still right; undefined: none since it was approved. */
  readonly confirmed?: Word;
  /** As what its words were written, and when; undefined in what was approved before this was noted, or stood at once. */
  readonly written?: Word;
}

/** A record of any kind, as each revision of its chain holds it whole. */
export interface KeptRecord {
  readonly id: string;
  /** Name of its kind. */
  readonly kindName: string;
  readonly state: KeptState;
  /** What was last written. */
  readonly content: KeptContent;
  readonly contentHash: string;
  /** Undefined: nothing was approved yet, or it was withdrawn. */
  readonly standing?: Standing;
  /** Set once something of it stood, and never taken away: that there was such a record stays public. */
  readonly wasPublic?: true;
  /** Everyone who wrote what was not approved yet. */
  readonly authors: readonly Author[];
  /** As what what was last written was written, and when; undefined in records of before this was noted. */
  readonly written?: Word;
  /** Subjects of those whose words in this record somebody else has approved. */
  readonly vouchedFor?: readonly string[];
  /** Instant of the last step by which something changed that everyone may read. */
  readonly publicAt?: string;
  /** The role in which the step of this revision was taken. */
  readonly actedAs: Role;
  /** Id of the record that this one became one with; with state MERGED alone. */
  readonly mergedInto?: string;
}

/** One step in the life of a kept record. */
export type KeptRevision = RevisionOf<KeptRecord, KeptStep>;
