import type { EvidenceInputs } from '../../../domain/assessment/evidence/evidence-inputs.ts';
import type { EvidencePack } from '../../../domain/assessment/evidence/evidence-pack.ts';
import type { Revision } from '../../../domain/assessment/record/revision.ts';
import { type RegisterEntry, registerEntry } from '../../../domain/assessment/register/register-entry.ts';
import { CorruptRecord } from '../../../domain/errors.ts';
import type { StoreConnection } from '../../store/connection.ts';
import { type EvidenceStore, evidenceStore } from '../../store/evidence-store.ts';
import { type RevisionStore, revisionStore } from '../../store/revision-store.ts';
import type { StoreMeter } from '../../store/store.ts';
import { BoundedCache } from '../bounded-cache.ts';

/** A pack with everything it was made of. */
export interface FrozenEvidence {
  readonly inputs: EvidenceInputs;
  readonly pack: EvidencePack;
}

/** What people write: assessments and their evidence. */
export interface GovernedRecords {
  readonly revisions: RevisionStore<Revision, RegisterEntry>;
  readonly evidence: EvidenceShelf;
}

/** Records in the table of a connection. */
export const governedRecords = (connection: StoreConnection, meter?: StoreMeter): GovernedRecords => ({
  revisions: revisionStore<Revision, RegisterEntry>(connection, parts, meter),
  evidence: new EvidenceShelf(evidenceStore(connection, meter)),
});

const parts = {
  kind: 'assessment',
  isRevision: (value: unknown): value is Revision =>
    typeof value === 'object' && value !== null && 'record' in value && 'hash' in value,
  entryOf: async (head: Revision, at: (number: number) => Promise<Revision>): Promise<RegisterEntry> => {
    const last = head.record.publications.at(-1);
    return registerEntry(head, last && (await at(last.revision)));
  },
} as const;

/** Packs that a container keeps: some hundred thousand characters each with their inputs. */
const packsKept = 30;

/** Frozen evidence, kept once read: it never changes. */
export class EvidenceShelf {
  readonly #store: EvidenceStore;
  readonly #kept = new BoundedCache<FrozenEvidence>(packsKept);

  constructor(store: EvidenceStore) {
    this.#store = store;
  }

  async put(hash: string, frozen: FrozenEvidence): Promise<void> {
    await this.#store.put(hash, frozen);
    this.#kept.set(hash, frozen);
  }

  /** @throws CorruptRecord when an assessment names evidence that is not held whole */
  async get(hash: string): Promise<FrozenEvidence> {
    const known = this.#kept.get(hash);
    if (known) return known;
    const frozen = await this.#store.get(hash);
    if (!isFrozen(frozen)) throw new CorruptRecord('The evidence of an assessment is missing.');
    this.#kept.set(hash, frozen);
    return frozen;
  }
}

const isFrozen = (value: unknown): value is FrozenEvidence =>
  typeof value === 'object' && value !== null && 'inputs' in value && 'pack' in value;
