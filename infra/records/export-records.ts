import { createHash } from 'node:crypto';
import { documentsKept } from '../../domain/assessment/attachments/documents-kept.ts';
import { faultOfLink } from '../../domain/assessment/changes/next-revision.ts';
import { type Attachment, placeOf } from '../../domain/assessment/model/attachment.ts';
import { contentHash } from '../../domain/assessment/model/content-hash.ts';
import type { Revision } from '../../domain/assessment/model/revision.ts';
import { CorruptRecord } from '../../domain/errors/errors.ts';
import type { StoreCall } from '../../functions/store/ask.ts';
import { attachmentStore } from '../../functions/store/attachment-store.ts';
import { newMeter, type StoreConnection } from '../../functions/store/connection.ts';
import { type EvidenceStore, evidenceStore } from '../../functions/store/evidence-store.ts';
import { unpackJson } from '../../functions/store/packed-json.ts';
import { queryAll } from '../../functions/store/read-items.ts';
import {
  attachmentPk,
  attachmentsPrefix,
  type GovernedKind,
  type GovernedPartition,
  governedPartition,
  intentPk,
  revisionsPk,
} from '../../functions/store/table.ts';
import { bytesAsText } from './bytes-as-text.ts';
import { faultInWords } from './fault-in-words.ts';
import { governedPartitions } from './governed-partitions.ts';
import {
  type Counts,
  evidenceNamedIn,
  type FrozenPack,
  type Gap,
  type Manifest,
  type RecordLine,
  recordsFormat,
  textOfLine,
} from './records-file.ts';

/**
 * Writes everything governed that a table holds, line after line, checked as it is read: chains from the first revision,
 * content and evidence against their hashes. A chain that breaks is written up to its break, and told in the manifest.
 * @param write takes each text, and may ask to wait
 */
export async function exportRecords(
  connection: StoreConnection,
  write: (text: string) => Promise<void>,
): Promise<Manifest> {
  const call: StoreCall = { ...connection, meter: newMeter() };
  const hash = createHash('sha256');
  const put = async (line: RecordLine) => {
    const text = textOfLine(line);
    hash.update(text);
    await write(text);
  };
  await put({ kind: 'begin', format: recordsFormat });

  const intendedNumbersOf = memoizedBy((kind: GovernedKind) => intendedNumbers(call, kind));
  const partitions = (await governedPartitions(call)).map((pk) => ({ pk, held: governedPartition(pk) }));
  const counts = { records: 0, revisions: 0, packs: 0, items: 0 };
  const gaps: Gap[] = [];
  const evidenceNamed = new Map<string, string>();
  const documents: (readonly [record: string, document: Attachment])[] = [];

  for (const { held } of partitions) {
    if (held?.holds !== 'REVISIONS') continue;
    const intended = await intendedNumbersOf(held.kind);
    const { whole, fault } = await wholeChain(call, held, intended.get(held.id) ?? 0);
    for (const value of whole) {
      await put({ kind: 'revision', of: held.kind, id: held.id, value });
      for (const named of evidenceNamedIn(value)) evidenceNamed.set(named, held.id);
    }
    if (held.kind === 'assessment')
      documents.push(...documentsKept(whole as readonly Revision[]).map((each) => [held.id, each] as const));
    if (fault) gaps.push({ record: held.id, reason: fault });
    counts.records += whole.length > 0 ? 1 : 0;
    counts.revisions += whole.length;
  }
  const packs = evidenceStore(connection);
  for (const { held } of partitions) {
    if (held?.holds !== 'EVIDENCE') continue;
    const value = await wholePack(packs, held.hash);
    if (!value) continue;
    await put({ kind: 'evidence', hash: held.hash, valueHash: contentHash(value), value });
    evidenceNamed.delete(held.hash);
    counts.packs += 1;
  }
  for (const [named, record] of evidenceNamed) {
    gaps.push({ record, reason: `Its evidence ${named} is missing or not what was written.` });
  }
  const store = attachmentStore(connection);
  for (const [record, document] of documents) {
    const { sha256 } = document;
    const found = await store.whole(record, placeOf(document));
    if (found && createHash('sha256').update(found).digest('hex') === sha256) continue;
    gaps.push({ record, reason: `Its document ${sha256} is missing or not what was attached.` });
  }
  const keptPartitions = new Set(documents.map(([record, each]) => attachmentPk(record, placeOf(each))));
  for (const { pk, held } of partitions) {
    if (held?.holds !== 'OTHER') continue;
    // What is on its way, and what a sweep has not reached yet, no revision has.
    if (pk.startsWith(attachmentsPrefix) && !keptPartitions.has(pk)) continue;
    for (const { pk: _, sk, ...attributes } of await itemsOf(call, pk)) {
      const value = bytesAsText(attributes);
      await put({ kind: 'item', pk, sk: String(sk), valueHash: contentHash(value), value });
      counts.items += 1;
    }
  }
  const manifest: Manifest = {
    kind: 'manifest',
    ...(counts satisfies Counts),
    gaps,
    sha256: hash.digest('hex'),
  };
  await write(textOfLine(manifest));
  return manifest;
}

const itemsOf = (call: StoreCall, pk: string) =>
  queryAll(call, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  });

type Held = Extract<GovernedPartition, { holds: 'REVISIONS' }>;
type HeldRevision = Extract<RecordLine, { kind: 'revision' }>['value'];

/** What a function gives for each key, asked for once. */
function memoizedBy<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** How far each record was meant to be written: an intent is written before each revision. */
async function intendedNumbers(call: StoreCall, kind: GovernedKind): Promise<ReadonlyMap<string, number>> {
  const items = await itemsOf(call, intentPk(kind));
  return new Map(items.map(({ sk, number }) => [String(sk), Number(number)]));
}

/** A chain from its first revision as far as it is whole, and what is wrong with it behind that. */
async function wholeChain(
  call: StoreCall,
  { kind, id }: Held,
  intended: number,
): Promise<{ readonly whole: readonly HeldRevision[]; readonly fault?: string }> {
  const whole: HeldRevision[] = [];
  for (const { body } of await itemsOf(call, revisionsPk(kind, id))) {
    const fault = addTo(whole, id, body);
    if (fault) return { whole, fault };
  }
  // A writer that died between its two writes leaves one intent without its revision; what lies beyond that was written
  // and is lost.
  const missing = intended > whole.length + 1;
  return missing
    ? { whole, fault: `Revision ${whole.length + 1} is missing: ${intended} were written.` }
    : { whole };
}

/** Adds a stored revision to the chain it belongs to; says why not. */
function addTo(chain: HeldRevision[], id: string, body: unknown): string | undefined {
  try {
    const next = unpackJson([body], 'revision') as HeldRevision;
    const fault =
      next.record.id === id
        ? faultInWords(faultOfLink(chain.at(-1), next))
        : `Revision ${next.number} is of another record.`;
    if (!fault) chain.push(next);
    return fault;
  } catch (error) {
    if (!(error instanceof CorruptRecord || error instanceof TypeError)) throw error;
    return `Revision ${chain.length + 1} cannot be read.`;
  }
}

/** A pack that is whole and has the hash that it is kept under. */
async function wholePack(packs: EvidenceStore, hash: string): Promise<FrozenPack | undefined> {
  try {
    const frozen = (await packs.get(hash)) as FrozenPack | undefined;
    return frozen && contentHash(frozen.pack) === hash ? frozen : undefined;
  } catch (error) {
    if (error instanceof CorruptRecord || error instanceof TypeError) return undefined;
    throw error;
  }
}
