import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { canonicalText } from '../../domain/assessment/model/content-hash.ts';
import type { Revision } from '../../domain/assessment/model/revision.ts';
import type { KeptRevision } from '../../domain/records-kept/life/kept-record.ts';
import type { GovernedKind } from '../../functions/store/table.ts';

/**
 * A file of governed records: JSON Lines in UTF-8, each line the canonical text of one value, so that the same records
 * give the same bytes. The first line tells the format; then the revisions of each record in order, the evidence packs,
 * and anything else that is governed; the last line is the manifest.
 */
export const recordsFormat = 1;

export type RecordLine =
  | { readonly kind: 'begin'; readonly format: number }
  | {
      readonly kind: 'revision';
      readonly of: GovernedKind;
      readonly id: string;
      readonly value: Revision | KeptRevision;
    }
  /** `hash` is that of the pack, under which it is kept; `valueHash` is `contentHash` of the whole. */
  | {
      readonly kind: 'evidence';
      readonly hash: string;
      readonly valueHash: string;
      readonly value: FrozenPack;
    }
  /** An item of a kind that this file has no word for; its bytes are written by `bytesAsText`. */
  | {
      readonly kind: 'item';
      readonly pk: string;
      readonly sk: string;
      readonly valueHash: string;
      readonly value: object;
    }
  | Manifest;

/** An evidence pack with what it was made of. */
export interface FrozenPack {
  readonly pack: unknown;
  readonly inputs: unknown;
}

export interface Counts {
  readonly records: number;
  readonly revisions: number;
  readonly packs: number;
  readonly items: number;
}

export interface Manifest extends Counts {
  readonly kind: 'manifest';
  /** What the store did not hold whole, and is therefore not in the file. */
  readonly gaps: readonly Gap[];
  /** SHA-256 of every byte before this line, 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface Gap {
  readonly record: string;
  readonly reason: string;
}

/** Hashes of the evidence that a revision names: assessments alone have any. */
export const evidenceNamedIn = ({ record: { content } }: Revision | KeptRevision): readonly string[] =>
  'evidence' in content && Array.isArray(content.evidence) ? content.evidence.map(({ hash }) => hash) : [];

/** A line as it is written, with its end. */
export const textOfLine = (line: RecordLine): string => `${canonicalText(line)}\n`;

/** Something in a file that does not hold; the message begins with the line. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
  }
}

/** One line of a file, with the SHA-256 of every byte before it. */
export interface ReadLine {
  readonly number: number;
  readonly line: RecordLine;
  readonly hashBefore: string;
}

/**
 * The lines of a file, one after another, none kept.
 * @throws BadFile where one is not what was written, and where the last has no end
 */
export async function* linesOf(file: string): AsyncGenerator<ReadLine> {
  const hash = createHash('sha256');
  let rest = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      number += 1;
      const bytes = rest.subarray(0, end);
      yield { number, line: parsed(number, bytes), hashBefore: hash.copy().digest('hex') };
      hash.update(rest.subarray(0, end + 1));
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) throw new BadFile(number + 1, 'it is cut off: the file is not whole.');
}

function parsed(number: number, bytes: Buffer): RecordLine {
  let line: unknown;
  try {
    line = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new BadFile(number, 'it is not JSON in UTF-8.');
  }
  if (!isRecordLine(line)) throw new BadFile(number, 'it is not a line of a file of records.');
  return line;
}

const fields: Readonly<Record<RecordLine['kind'], Readonly<Record<string, 'string' | 'number' | 'object'>>>> =
  {
    begin: { format: 'number' },
    revision: { of: 'string', id: 'string', value: 'object' },
    evidence: { hash: 'string', valueHash: 'string', value: 'object' },
    item: { pk: 'string', sk: 'string', valueHash: 'string', value: 'object' },
    manifest: {
      records: 'number',
      revisions: 'number',
      packs: 'number',
      items: 'number',
      gaps: 'object',
      sha256: 'string',
    },
  };

function isRecordLine(line: unknown): line is RecordLine {
  if (typeof line !== 'object' || line === null || !('kind' in line)) return false;
  const shape = fields[line.kind as RecordLine['kind']];
  return (
    shape !== undefined &&
    Object.entries(shape).every(([field, type]) => {
      const value: unknown = Reflect.get(line, field);
      return typeof value === type && value !== null;
    })
  );
}
