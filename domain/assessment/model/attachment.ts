import * as v from 'valibot';
import type { Author } from './author.ts';
import { line, oneOf } from './written-value.ts';

/** Kinds of document that can be attached, as their bytes say and not their names. */
export const attachmentKinds = ['PDF', 'PNG', 'JPEG', 'DOCX'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Who may download a document: everyone once the assessment is published, or officers alone. */
export const attachmentAudiences = ['PUBLIC', 'INTERNAL'] as const;
export type AttachmentAudience = (typeof attachmentAudiences)[number];

/** A document that stands with an assessment. Its bytes are kept apart, by the assessment and their hash. */
export interface Attachment {
  /** The first twelve digits of the hash: its name within the assessment. */
  readonly id: string;
  /** As it was given, for people to read: no part of an address or a key. */
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly bytes: number;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly audience: AttachmentAudience;
  /** Instant in UTC, RFC 3339. */
  readonly addedAt: string;
  readonly by: Author;
  /** Under which its bytes lie with the assessment; undefined: under their hash, attached before they came in parts. */
  readonly place?: string;
}

/** Most bytes of one document and of all of an assessment, and most documents. */
export const attachmentLimits = { bytes: 10_000_000, bytesOfAll: 60_000_000, documents: 12 } as const;

/**
 * That a document which was published is no longer given to everyone. It goes on beside the content: signatures bind to what
 * was signed, and the history keeps that it stood there.
 */
export interface TakenBack {
  /** `Attachment.id`. */
  readonly attachment: string;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  readonly by: Author;
  readonly reason: string;
}

/** How a document was taken back; undefined: it was not. The same file attached again later is another matter. */
export const takenBackOf = (
  all: readonly TakenBack[] | undefined,
  { id, addedAt }: Pick<Attachment, 'id' | 'addedAt'>,
): TakenBack | undefined => all?.find((each) => each.attachment === id && each.at >= addedAt);

/**
 * Bytes of each part but the last in which a document comes and goes: a request and an answer of AWS Lambda hold six
 * million bytes, of which base64 takes four for each three; and a part that gets lost is soon sent again.
 */
export const partBytes = 1_400_000;

/** How many parts bytes come in. @example partsOf(1_400_001) // 2 */
export const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);

/** Parts in one answer of the pages, of which base64 makes 5.6 million bytes. */
export const partsInAnswer = 3;

/** How many answers of the pages a document takes. @example answersOf(10_000_000) // 3 */
export const answersOf = (bytes: number): number => Math.ceil(partsOf(bytes) / partsInAnswer);

/** Under what the bytes of a document lie. */
export const placeOf = ({ place, sha256 }: Pick<Attachment, 'place' | 'sha256'>): string => place ?? sha256;

/** Marks that turn the direction of what follows: a name could end in "fdp.exe" and be read as "exe.pdf". */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What ends a line, or stands in none. Other control characters no text holds. */
const breaking = /[\t\n\r\v\f\u0085\u2028\u2029]/;

/** What is said of a document with its bytes, and what is changed of it later. */
export const attachmentSchema = v.object({
  name: v.pipe(
    line,
    v.check((text) => !breaking.test(text), 'a name is one line, without tabs and line breaks. Rename it.'),
    v.check(
      (text) => !turning.test(text) && !/[/\\]/.test(text),
      'a name holds no slash, and no mark that turns the direction of letters. Rename it.',
    ),
  ),
  audience: oneOf(attachmentAudiences),
});
