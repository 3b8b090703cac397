import { cp, mkdir, readdir, readFile, rename, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import { governedPartition } from '../../functions/store/table.ts';
import { itemsIn } from './embedded-store.ts';
import { codeOf } from './store-fault.ts';
import { markFormat } from './store-format.ts';
import { roomKept } from './write-guard.ts';

/** What could be read in a repaired copy. */
export interface FoundRecords {
  readonly assessments: number;
  readonly revisions: number;
  readonly packs: number;
  /** Entries that do not read, of whatever kind. */
  readonly unreadable: number;
}

export type Rescue =
  /** The disk has no room for a copy: nothing was touched. Both in bytes. */
  | { readonly kind: 'NO_ROOM'; readonly needed: number; readonly free: number }
  /** A copy was made, now or before, and repaired. */
  | { readonly kind: 'REPAIRED'; readonly copy: string; readonly found: FoundRecords }
  /** A copy was made, and LevelDB could not repair it. */
  | { readonly kind: 'NOT_REPAIRED'; readonly copy: string; readonly why: string };

/** The file in a copy that tells what it is a copy of. */
const copiedFrom = 'copied-from';

/**
 * Copies a damaged store to a dated folder beside it, has LevelDB repair the copy, and looks what it holds. The store
 * itself is only read. Where a copy of the very same files stands already, that one is looked at.
 */
export async function rescueCopy(folder: string, now: Date): Promise<Rescue> {
  const { bytes, print } = await filesOf(itemsIn(folder));
  const known = await copyOf(folder, print);
  if (known) return lookAt(known);
  const { bavail, bsize } = await statfs(dirname(folder));
  const free = bavail * bsize;
  // Once for the copy, once for what LevelDB writes anew while it repairs.
  const needed = 2 * bytes + roomKept;
  if (free < needed) return { kind: 'NO_ROOM', needed, free };
  const copy = await freeName(`${folder}-copy-${legalDayOf(now)}`);
  const aside = `${copy}.unfinished`;
  await mkdir(aside);
  await cp(itemsIn(folder), itemsIn(aside), { recursive: true, preserveTimestamps: true });
  await markFormat(aside);
  try {
    await ClassicLevel.repair(itemsIn(aside));
  } catch (error) {
    await rename(aside, copy);
    return { kind: 'NOT_REPAIRED', copy, why: codeOf(error) };
  }
  await writeFile(join(aside, copiedFrom), print);
  await rename(aside, copy);
  return lookAt(copy);
}

async function lookAt(copy: string): Promise<Rescue> {
  try {
    return { kind: 'REPAIRED', copy, found: await recordsIn(itemsIn(copy)) };
  } catch (error) {
    return { kind: 'NOT_REPAIRED', copy, why: codeOf(error) };
  }
}

async function recordsIn(items: string): Promise<FoundRecords> {
  const assessments = new Set<string>();
  const packs = new Set<string>();
  let revisions = 0;
  let unreadable = 0;
  const store = new ClassicLevel<string, string>(items, { createIfMissing: false });
  await store.open();
  try {
    for await (const text of store.values()) {
      const pk = partitionOf(text);
      if (pk === undefined) unreadable += 1;
      const held = governedPartition(pk ?? '');
      if (held?.holds === 'EVIDENCE') packs.add(held.hash);
      if (held?.holds !== 'REVISIONS') continue;
      assessments.add(held.id);
      revisions += 1;
    }
  } finally {
    await store.close();
  }
  return { assessments: assessments.size, revisions, packs: packs.size, unreadable };
}

/** The partition key of an entry; '' for one that is no item; undefined where it does not read. */
function partitionOf(text: string): string | undefined {
  try {
    const { pk } = JSON.parse(text) as { readonly pk?: { readonly S?: string } };
    return pk?.S ?? '';
  } catch {
    return undefined;
  }
}

/** Size of a folder's files, and a text that changes when one of them does. */
async function filesOf(items: string): Promise<{ readonly bytes: number; readonly print: string }> {
  const names = (await readdir(items)).filter((name) => name !== 'LOCK' && !name.startsWith('LOG')).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, ...(await stat(join(items, name))) })));
  return {
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    print: files.map(({ name, size, mtimeMs }) => `${name} ${size} ${Math.floor(mtimeMs)}\n`).join(''),
  };
}

/** A copy of the very same files that stands beside the folder. */
async function copyOf(folder: string, print: string): Promise<string | undefined> {
  const beside = await readdir(dirname(folder));
  for (const name of beside.filter((each) => each.startsWith(`${basename(folder)}-copy-`)).sort()) {
    const copy = join(dirname(folder), name);
    const from = await readFile(join(copy, copiedFrom), 'utf8').catch(() => undefined);
    if (from === print) return copy;
  }
  return undefined;
}

async function freeName(wanted: string): Promise<string> {
  const taken = new Set(await readdir(dirname(wanted)));
  let name = wanted;
  for (let more = 2; taken.has(basename(name)) || taken.has(`${basename(name)}.unfinished`); more += 1) {
    name = `${wanted}-${more}`;
  }
  return name;
}
