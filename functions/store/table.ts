import type { AreaCode, EditionId } from '../../domain/geography/area.ts';

/** Name of the table where nothing else is configured. */
export const defaultTableName = 'cohesion-map';

/** Names of the key attributes and of the one index. The index is named after the question that it answers. */
export const keyAttributes = { partition: 'pk', sort: 'sk' } as const;
export const venuesByWard = { name: 'venues-by-ward', partition: 'wardPk', sort: 'wardSk' } as const;

/**
 * How items are laid out. Raise it when a change here, in what an item's body holds, or in how a ward is derived
 * from a point would make stored items read wrongly: the next import then writes a full copy beside the old one, and
 * a release that still runs goes on reading its own.
 */
export const layout = '1';

/**
 * The collections of one data version. `areas`, `venue-placements` are held once an edition; every other one once.
 * `venues` holds an item a venue, to find one or those of a ward; `all-venues` the same venues to be read whole; the others hold lists in packed chunks.
 */
export type Collection =
  | 'editions'
  | 'areas'
  | 'population-points'
  | 'output-areas'
  | 'output-area-shares'
  | 'small-areas'
  | 'places'
  | 'neighbourhoods'
  | 'stops'
  | 'reviews'
  | 'postcodes'
  | 'postcode-lists'
  | 'venues'
  | 'all-venues'
  | 'venue-placements'
  | 'projects'
  | 'organisations'
  | 'priorities'
  | 'exchanges'
  | 'actions'
  | 'practice-evidence'
  | 'document-labels'
  | 'statements'
  | 'indicators'
  | 'figures-by-indicator'
  | 'figures-by-area'
  | 'comparators'
  | 'exercise-sites'
  | 'withheld';

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** Partition of a collection. @example collectionPk('9f3c', 'venues') // '9f3c.1#venues' */
export const collectionPk = (version: string, collection: Collection, edition?: EditionId): string =>
  `${version}.${layout}#${collection}${edition ? `#${edition}` : ''}`;

/** Sort key of a chunk of a list; `owner` where many lists share a partition. Chunks count from 0, at most 10,000. */
export const chunkSk = (chunk: number, owner?: string): string =>
  `${owner === undefined ? '' : ownerPrefix(owner)}${String(chunk).padStart(4, '0')}`;

/** What the sort keys of all chunks of one owner begin with. */
export const ownerPrefix = (owner: string): string => `${owner}#`;

/** The owner in a sort key made by `chunkSk`. @example ownerOfSk('E05001308#0000') // 'E05001308' */
export const ownerOfSk = (sk: string): string => sk.slice(0, Math.max(0, sk.lastIndexOf('#')));

/**
 * True for an id that can be part of a key; for any other nothing can be stored. DynamoDB takes sort keys of 1 to 1,024
 * bytes; the margin is for what stands around the id.
 * Source: Amazon DynamoDB Developer Guide, "Quotas in Amazon DynamoDB", sort key length.
 */
export const fitsInKey = (id: string): boolean => id !== '' && new TextEncoder().encode(id).length <= 1_000;

export const venueKey = (version: string, id: string): ItemKey => ({
  pk: collectionPk(version, 'venues'),
  sk: id,
});

/** Partition of the index venues-by-ward. */
export const wardPk = (version: string, edition: EditionId, ward: AreaCode): string =>
  `${version}.${layout}#${edition}#${ward}`;

/** Sort key of the index venues-by-ward: by kind, then name; the id keeps two of one name apart. */
export const wardSk = (venue: {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
}): string => `${venue.kind}#${venue.name}#${venue.id}`;

/** Partition that holds the pointer to the current data version and the manifest of every version in the table. */
export const registerPk = `dataset.${layout}`;
export const pointerKey: ItemKey = { pk: registerPk, sk: 'current' };
const manifestPrefix = 'version#';
export const manifestKey = (version: string): ItemKey => ({
  pk: registerPk,
  sk: `${manifestPrefix}${version}`,
});

/** The version in the sort key of a manifest; undefined for the pointer. */
export const versionOfManifestSk = (sk: string): string | undefined =>
  sk.startsWith(manifestPrefix) ? sk.slice(manifestPrefix.length) : undefined;

/**
 * What people write: partitions that begin with this word hold governed records, and only these may be written by the
 * API. The dataset's own partitions begin with a version or with "dataset".
 */
export const governedPrefix = 'record#';

/** Stands before the name of a kind of record that people keep, so that no such name is taken for another partition. */
const keptPrefix = 'kept-';

/** The kinds of governed record: assessments, and each kind that people keep. */
export type GovernedKind = 'assessment' | `${typeof keptPrefix}${string}`;

/** The governed kind of a kept kind. @example keptKind('registerReview') // 'kept-registerReview' */
export const keptKind = (name: string): GovernedKind => `${keptPrefix}${name}`;

/** The name of the kept kind in a governed kind; undefined for one that is none. */
export const keptNameOf = (kind: string): string | undefined =>
  isKept(kind) ? kind.slice(keptPrefix.length) : undefined;

const isKept = (kind: string | undefined): kind is Exclude<GovernedKind, 'assessment'> =>
  kind?.startsWith(keptPrefix) === true;

/** Where it is noted that something which everyone may read of the kept records has changed. */
export const keptStampKey: ItemKey = { pk: `${governedPrefix}kept-changed`, sk: 'stamp' };

/** Partition of one record's revisions. */
export const revisionsPk = (kind: GovernedKind, id: string): string => `${governedPrefix}${kind}#${id}`;

/** Sort key of a revision. Revisions count from 1, at most 999,999. @example revisionSk(12) // '000012' */
export const revisionSk = (number: number): string => String(number).padStart(6, '0');

export const revisionKey = (kind: GovernedKind, id: string, number: number): ItemKey => ({
  pk: revisionsPk(kind, id),
  sk: revisionSk(number),
});

/** Partition of the index of current records; its sort keys are ids. */
export const currentPk = (kind: GovernedKind): string => `${governedPrefix}current-${kind}s`;

/** Partition of the intents, notes that a revision is about to be written: what may be ahead of the index. */
export const intentPk = (kind: GovernedKind): string => `${governedPrefix}announced-${kind}s`;

/** As the two above, for what everyone may read: nothing in them grows with what was never published. */
export const publishedPk = (kind: GovernedKind): string => `${governedPrefix}published-${kind}s`;
export const publishedIntentPk = (kind: GovernedKind): string =>
  `${governedPrefix}announced-published-${kind}s`;

/** Sort key of the note in the index of published records that it was made complete; no id has this form. */
export const completeSk = '#complete';

/** Partition of a frozen evidence pack, by the SHA-256 of its bytes; its sort keys are chunks. */
export const evidencePk = (hash: string): string => `${governedPrefix}evidence#${hash}`;

/** Partition of what was noted of readings of a record; its sort keys begin with the instant. */
export const readingsPk = (record: string): string => `${governedPrefix}readings#${record}`;
export const readingKey = (record: string, at: string, which: string): ItemKey => ({
  pk: readingsPk(record),
  sk: `${at}#${which}`,
});

/** What the partitions of documents begin with. */
export const attachmentsPrefix = `${governedPrefix}attachment#`;

/** Partition of a document that is attached to an assessment, by its place there; its sort keys are pieces. */
export const attachmentPk = (assessment: string, place: string): string =>
  `${attachmentsPrefix}${assessment}#${place}`;

/** Partition of the notes of documents that are on their way, or away; its sort keys begin with the person. */
export const uploadsPk = `${governedPrefix}uploads`;
export const uploadKey = (person: string, place: string): ItemKey => ({
  pk: uploadsPk,
  sk: `${person}#${place}`,
});

/**
 * What a partition of governed records holds. An index has no second "#" and is made of the chains: nothing in it is
 * needed to have everything back.
 */
export type GovernedPartition =
  | { readonly holds: 'REVISIONS'; readonly kind: GovernedKind; readonly id: string }
  | { readonly holds: 'EVIDENCE'; readonly hash: string }
  | { readonly holds: 'INDEX' }
  | { readonly holds: 'OTHER' };

/** @returns undefined for a partition of figures @example governedPartition('record#assessment#cia-1') // its revisions */
export function governedPartition(pk: string): GovernedPartition | undefined {
  if (!pk.startsWith(governedPrefix)) return undefined;
  const [, kind, ...rest] = pk.split('#');
  if (rest.length === 0) return { holds: 'INDEX' };
  const id = rest.join('#');
  if (kind === 'assessment' || isKept(kind)) return { holds: 'REVISIONS', kind, id };
  return kind === 'evidence' ? { holds: 'EVIDENCE', hash: id } : { holds: 'OTHER' };
}
