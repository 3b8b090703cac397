import { faultOfLink } from '../../domain/assessment/changes/next-revision.ts';
import { contentHash } from '../../domain/assessment/model/content-hash.ts';
import type { AnyRevision } from '../../domain/assessment/model/revision.ts';
import { keptKinds } from '../../domain/records-kept/kinds/kept-kinds.ts';
import { governedPartition, keptNameOf } from '../../functions/store/table.ts';
import { faultInWords } from './fault-in-words.ts';
import {
  BadFile,
  type Counts,
  evidenceNamedIn,
  linesOf,
  type Manifest,
  type RecordLine,
  recordsFormat,
} from './records-file.ts';

/** What a line must fit to. */
interface Before {
  readonly chains: Map<string, AnyRevision>;
  readonly packs: Set<string>;
  /** Evidence that revisions name, with a line that does. */
  readonly named: Map<string, number>;
  readonly counts: { -readonly [Name in keyof Counts]: number };
}

/**
 * Reads a whole file and checks everything in it: each chain from its first revision, every hash again from the content,
 * evidence that is named and not there, counts, and the hash of all bytes. Nothing is written anywhere.
 * @throws BadFile with the first line that does not hold, and the reason
 */
export async function checkFile(file: string): Promise<Manifest> {
  const before: Before = {
    chains: new Map(),
    packs: new Set(),
    named: new Map(),
    counts: { records: 0, revisions: 0, packs: 0, items: 0 },
  };
  let manifest: Manifest | undefined;
  let last = 0;
  for await (const { number, line, hashBefore } of linesOf(file)) {
    last = number;
    if (manifest) throw new BadFile(number, 'there is something behind the manifest.');
    if ((number === 1) !== (line.kind === 'begin'))
      throw new BadFile(number, 'the first line tells the format.');
    const fault =
      line.kind === 'manifest' ? faultOfManifest(line, before, hashBefore) : faultOf(number, line, before);
    if (fault) throw new BadFile(number, fault);
    if (line.kind === 'manifest') manifest = line;
  }
  if (!manifest) throw new BadFile(last + 1, 'the manifest is missing: the file is not whole.');
  for (const [hash, number] of before.named) {
    const isTold = manifest.gaps.some(({ reason }) => reason.includes(hash));
    if (!before.packs.has(hash) && !isTold)
      throw new BadFile(number, `its evidence ${hash} is not in the file.`);
  }
  return manifest;
}

function faultOf(number: number, line: Exclude<RecordLine, Manifest>, before: Before): string | undefined {
  switch (line.kind) {
    case 'begin':
      return line.format === recordsFormat
        ? undefined
        : `the file has format ${line.format}; this version reads ${recordsFormat}.`;
    case 'revision':
      return faultOfRevision(number, line, before);
    case 'evidence':
      before.packs.add(line.hash);
      before.counts.packs += 1;
      return hashOf(line.value.pack) === line.hash && hashOf(line.value) === line.valueHash
        ? undefined
        : 'the evidence is not what its hash says.';
    case 'item':
      before.counts.items += 1;
      if (governedPartition(line.pk)?.holds !== 'OTHER') return `"${line.pk}" is no place for an item.`;
      return hashOf(line.value) === line.valueHash ? undefined : 'the item is not what its hash says.';
  }
}

const isKnownKind = (of: string): boolean =>
  of === 'assessment' || keptKinds.some(({ name }) => name === keptNameOf(of));

function faultOfRevision(
  lineNumber: number,
  { of, id, value }: Extract<RecordLine, { kind: 'revision' }>,
  { chains, counts, named }: Before,
): string | undefined {
  if (!isKnownKind(of)) return `"${of}" is no kind of record that this version knows.`;
  const previous = chains.get(id);
  try {
    if (value.record.id !== id) return `${id}: the revision is of another record.`;
    const fault = faultInWords(faultOfLink(previous, value));
    if (fault) return `${id}: ${fault}`;
    for (const hash of evidenceNamedIn(value)) named.set(hash, lineNumber);
  } catch {
    return `${id}: it is not a revision.`;
  }
  chains.set(id, value);
  counts.records += previous ? 0 : 1;
  counts.revisions += 1;
  return undefined;
}

function faultOfManifest(manifest: Manifest, { counts }: Before, hash: string): string | undefined {
  for (const name of ['records', 'revisions', 'packs', 'items'] as const) {
    if (manifest[name] !== counts[name]) {
      return `the manifest counts ${manifest[name]} ${name}, and the file holds ${counts[name]}.`;
    }
  }
  return manifest.sha256 === hash
    ? undefined
    : 'the bytes of the file are not those that the manifest was made of.';
}

function hashOf(value: unknown): string | undefined {
  try {
    return contentHash(value);
  } catch {
    return undefined;
  }
}
