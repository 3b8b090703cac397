import { LRUCache } from 'lru-cache';
import type { EvidenceInputs } from '../../../domain/assessment/evidence/evidence-inputs.ts';
import type { EvidencePack } from '../../../domain/assessment/evidence/evidence-pack.ts';
import { packMethod } from '../../../domain/assessment/evidence/evidence-rules.ts';
import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import type { Revision } from '../../../domain/assessment/model/revision.ts';
import {
  type PublicEntry,
  publicEntry,
  type RegisterEntry,
  registerEntry,
} from '../../../domain/assessment/register/register-entry.ts';
import { CorruptRecord } from '../../../domain/errors/errors.ts';
import { type AttachmentStore, attachmentStore } from '../../store/attachment-store.ts';
import type { StoreConnection } from '../../store/connection.ts';
import { type EvidenceStore, evidenceStore } from '../../store/evidence-store.ts';
import { type ReadingTrail, readingTrail } from '../../store/reading-trail.ts';
import { type RevisionStore, revisionStore } from '../../store/revision-store.ts';
import type { StoreMeter } from '../../store/store.ts';
import { type UploadStore, uploadStore } from '../../store/upload-store.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { cornersIn } from '../measuring/corners-in.ts';
import { measuring } from '../measuring/measuring.ts';
import { type KeptRecords, keptForOneRequest, keptRecords } from './kept-records.ts';

/** A pack with everything it was made of. */
export interface FrozenEvidence {
  readonly inputs: EvidenceInputs;
  readonly pack: EvidencePack;
}

/** What people write: assessments with their evidence, and the records that they keep. */
export interface GovernedRecords {
  readonly revisions: RevisionStore<Revision, RegisterEntry, PublicEntry>;
  readonly evidence: EvidenceRepository;
  /** Bytes of the documents that are attached to assessments. */
  readonly attachments: AttachmentStore;
  /** What is noted of bytes that no revision may name. */
  readonly uploads: UploadStore;
  /** Records of the kinds that are declared in `domain/records-kept`. */
  readonly kept: KeptRecords;
  /** Who asked for what few may read. */
  readonly readings: ReadingTrail;
}

/** Records in the table of a connection. */
export const governedRecords = (
  connection: StoreConnection,
  meter?: StoreMeter,
  now?: () => number,
): GovernedRecords => ({
  revisions: revisionStore<Revision, RegisterEntry, PublicEntry>(connection, parts, meter, now),
  evidence: new EvidenceRepository(evidenceStore(connection, meter)),
  attachments: attachmentStore(connection, meter),
  uploads: uploadStore(connection, meter),
  kept: keptRecords(connection, meter, now),
  readings: readingTrail(connection, meter),
});

/**
 * The same records for one request: the register is read once, however often it is asked for, and again after a change;
 * a reading is noted once.
 * @example forOneRequest(records).revisions.current()
 */
export function forOneRequest({
  revisions,
  evidence,
  attachments,
  uploads,
  kept,
  readings,
}: GovernedRecords): GovernedRecords {
  let current: ReturnType<typeof revisions.current> | undefined;
  let published: ReturnType<typeof revisions.published> | undefined;
  const forget = (): void => {
    current = undefined;
    published = undefined;
  };
  return {
    evidence,
    attachments,
    uploads,
    kept: keptForOneRequest(kept),
    readings: { ...readings, note: onceEach(readings) },
    revisions: {
      ...revisions,
      current: () => {
        current ??= revisions.current();
        return current;
      },
      published: () => {
        published ??= revisions.published();
        return published;
      },
      append: async (id, revision) => {
        forget();
        await revisions.append(id, revision);
        forget();
      },
    },
  };
}

/** Notes what is asked for several times in one request once. */
function onceEach({ note }: ReadingTrail): ReadingTrail['note'] {
  const noted = new Map<string, Promise<void>>();
  return (reading) => {
    const which = `${reading.record} ${reading.field}`;
    const known = noted.get(which) ?? note(reading);
    noted.set(which, known);
    return known;
  };
}

const parts = {
  kind: 'assessment',
  isRevision: (value: unknown): value is Revision =>
    typeof value === 'object' && value !== null && 'record' in value && 'hash' in value,
  entryOf: async (head: Revision, at: (number: number) => Promise<Revision>): Promise<RegisterEntry> => {
    const last = head.record.publications.at(-1);
    return registerEntry(head, last && (await at(last.revision)));
  },
  isPublished: ({ record }: Revision): boolean => record.publications.length > 0,
  publicOf: publicEntry,
} as const;

/** Packs that a container keeps: some hundred thousand characters each with their inputs. */
const packsKept = 30;
/** Checks of packs that a container keeps. */
const checksKept = 1_000;

/** Frozen evidence, kept once read: it never changes. */
export class EvidenceRepository {
  readonly #store: EvidenceStore;
  readonly #kept: LRUCache<string, FrozenEvidence>;
  readonly #checks = new PromiseCache<boolean>(checksKept);

  constructor(store: EvidenceStore) {
    this.#store = store;
    this.#kept = new LRUCache({
      max: packsKept,
      ignoreFetchAbort: true,
      fetchMethod: (hash) => read(store, hash),
    });
  }

  async put(hash: string, frozen: FrozenEvidence): Promise<void> {
    await this.#store.put(hash, frozen);
    this.#kept.set(hash, frozen);
  }

  /** @throws CorruptRecord when an assessment names evidence that is not held whole */
  get(hash: string): Promise<FrozenEvidence> {
    return this.#kept.forceFetch(hash);
  }

  /**
   * Whether a pack made again of its frozen inputs has this very hash; of a pack made by an older version of the rules,
   * whether its stored bytes have. Worked out once: neither the inputs nor the rules of a container change.
   */
  verified(hash: string): Promise<boolean> {
    return this.#checks.get(hash, async () => {
      const { inputs, pack } = await this.get(hash);
      const current = pack.packMethod === packMethod;
      const corners = cornersIn(inputs.scheme.site);
      return contentHash(current ? await measuring.run('makePack', inputs, corners) : pack) === hash;
    });
  }
}

async function read(store: EvidenceStore, hash: string): Promise<FrozenEvidence> {
  const frozen = await store.get(hash);
  if (!isFrozen(frozen)) throw new CorruptRecord('The evidence of an assessment is missing.');
  return frozen;
}

const isFrozen = (value: unknown): value is FrozenEvidence =>
  typeof value === 'object' && value !== null && 'inputs' in value && 'pack' in value;
