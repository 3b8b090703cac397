import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { contentHash } from '../../domain/assessment/model/content-hash.ts';
import { ask, type StoreCall } from '../../functions/store/ask.ts';
import { newMeter, type StoreConnection } from '../../functions/store/connection.ts';
import { type EvidenceStore, evidenceStore } from '../../functions/store/evidence-store.ts';
import { textAsBytes } from './bytes-as-text.ts';
import { type Chains, chainsIn, type HeldRevision } from './chains-in.ts';
import { checkFile } from './check-file.ts';
import { fieldsThatDiffer } from './differences.ts';
import { type Counts, type FrozenPack, linesOf, type Manifest, type RecordLine } from './records-file.ts';

/** What stands in the store under a name that the file has otherwise. */
export class RecordConflict extends Error {
  override readonly name = 'RecordConflict';
  readonly records: readonly string[];
  constructor(records: readonly string[]) {
    super(
      `Nothing was written: the store holds something else under ${records.length === 1 ? 'this name' : 'these names'}:\n` +
        records.map((record) => `  ${record}`).join('\n'),
    );
    this.records = records;
  }
}

export interface ImportReport {
  readonly manifest: Manifest;
  /** What this run wrote; the rest stood there before. */
  readonly written: Counts;
}

type Item = Extract<RecordLine, { kind: 'item' }>;

/**
 * Brings everything that a file holds into a table. The whole file is checked first, then compared with what the table
 * holds; only then is anything written, in the order in which the API writes it, and read again at the end. What stands
 * there already is not written again, so that a run that was stopped is finished by the next; a record that has moved
 * on in the table stays as it is. Lists are made anew from the chains.
 * @throws BadFile naming line and reason, RecordConflict naming the records: nothing was written
 */
export async function importRecords(connection: StoreConnection, file: string): Promise<ImportReport> {
  const manifest = await checkFile(file);
  const table = tableOf(connection);
  const conflicts = await conflictsWith(table, file);
  if (conflicts.length > 0) throw new RecordConflict(conflicts);
  const written = await writeAll(table, file);
  const missing = await conflictsWith(table, file, 'WHAT_IS_MISSING');
  if (missing.length > 0) {
    throw new Error(
      `This was written and does not stand in the store: ${missing.join(', ')}. Run the import again.`,
    );
  }
  return { manifest, written };
}

interface Table {
  readonly call: StoreCall;
  readonly chainsOf: (of: string) => Chains;
  readonly packs: EvidenceStore;
}

const tableOf = (connection: StoreConnection): Table => ({
  call: { ...connection, meter: newMeter() },
  chainsOf: chainsIn(connection),
  packs: evidenceStore(connection),
});

/** What a report calls a record: assessments have a title. */
function namedIn({ record: { id, content } }: HeldRevision): string {
  return 'facts' in content && typeof content.facts === 'object' ? `${id} "${content.facts.title}"` : id;
}

/** Names of what stands in the table and differs from the file; asked for what is missing, of that too. */
async function conflictsWith(
  { call, chainsOf, packs }: Table,
  file: string,
  asked?: 'WHAT_IS_MISSING',
): Promise<string[]> {
  const differing = new Map<string, string>();
  let chain: { readonly id: string; readonly held: readonly HeldRevision[] } | undefined;
  for await (const { line } of linesOf(file)) {
    if (line.kind === 'revision') {
      if (chain?.id !== line.id) chain = { id: line.id, held: await chainsOf(line.of).chain(line.id) };
      const held = chain.held[line.value.number - 1];
      const differs = held ? contentHash(held) !== contentHash(line.value) : asked !== undefined;
      if (differs && !differing.has(line.id)) {
        const fields = held ? fieldsThatDiffer(held, line.value) : [];
        const says = fields.length > 0 ? `: ${fields.join(', ')}` : '';
        differing.set(line.id, `${namedIn(line.value)}, from revision ${line.value.number} on${says}`);
      }
    } else if (line.kind === 'evidence') {
      const held = (await packs.get(line.hash)) as FrozenPack | undefined;
      const differs = held ? contentHash(held) !== line.valueHash : asked !== undefined;
      if (differs) differing.set(line.hash, `evidence ${line.hash}`);
    } else if (line.kind === 'item') {
      const held = await itemAt(call, line);
      const differs = held ? !isDeepStrictEqual(held, attributesOf(line)) : asked !== undefined;
      if (differs) differing.set(`${line.pk} ${line.sk}`, `${line.pk} ${line.sk}`);
    }
  }
  return [...differing.values()];
}

async function writeAll({ call, chainsOf, packs }: Table, file: string): Promise<Counts> {
  const written = { records: 0, revisions: 0, packs: 0, items: 0 };
  // As the API writes: evidence before the revision that names it.
  for await (const { line } of linesOf(file)) {
    if (line.kind === 'evidence' && (await packs.get(line.hash)) === undefined) {
      await packs.put(line.hash, line.value);
      written.packs += 1;
    }
  }
  const heads = new Map<string, number>();
  for await (const { line } of linesOf(file)) {
    if (line.kind === 'revision') {
      const chains = chainsOf(line.of);
      const head = heads.get(line.id) ?? (await chains.latest(line.id))?.number ?? 0;
      heads.set(line.id, Math.max(head, line.value.number));
      if (line.value.number <= head) continue;
      await chains.append(line.id, line.value);
      written.revisions += 1;
      written.records += line.value.number === 1 ? 1 : 0;
    } else if (line.kind === 'item') written.items += await putItem(call, line);
  }
  return written;
}

const attributesOf = ({ value }: Item) => textAsBytes(value);

async function itemAt(call: StoreCall, { pk, sk }: Item): Promise<Record<string, unknown> | undefined> {
  const { Item: held } = await ask(call.meter, 'read', () =>
    call.client.send(
      new GetCommand({
        TableName: call.tableName,
        Key: { pk, sk },
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    ),
  );
  if (!held) return undefined;
  const { pk: _, sk: __, ...attributes } = held;
  return attributes;
}

/** Puts an item where none stands; gives how many were written. */
async function putItem(call: StoreCall, line: Item): Promise<0 | 1> {
  try {
    await ask(call.meter, 'write', () =>
      call.client.send(
        new PutCommand({
          TableName: call.tableName,
          Item: { pk: line.pk, sk: line.sk, ...attributesOf(line) },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    return 1;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 0;
    throw error;
  }
}
