import { message } from '../../messages/message.ts';
import { partBytes, partsOf } from '../model/attachment.ts';
import { refuseDocument } from './refuse-document.ts';

/** A document on its way: its parts lie where they will stay, and no revision names them yet. */
export interface Upload {
  /** Under which its bytes lie with the assessment. */
  readonly place: string;
  readonly assessment: string;
  /** Bytes of the whole. */
  readonly bytes: number;
  /** Instant in UTC, RFC 3339, at which it began. */
  readonly beganAt: string;
}

/** Most uploads that one person has unfinished: one more ends the oldest. And how long one may take, in hours. */
export const uploadLimits = { unfinished: 3, hours: 24 } as const;

const hour = 3_600_000;

/** Instant in UTC, RFC 3339, from which an upload that is not finished is swept away. */
export const expiryOf = ({ beganAt }: Pick<Upload, 'beganAt'>): string =>
  new Date(Date.parse(beganAt) + uploadLimits.hours * hour).toISOString();

/** Whether an upload that is not finished is over. @param now instant in UTC, RFC 3339 */
export const isExpired = (upload: Pick<Upload, 'beganAt'>, now: string): boolean =>
  Date.parse(expiryOf(upload)) <= Date.parse(now);

/**
 * When an upload began that is over at an instant: how one is noted that is dropped, or a document that is taken away. Its
 * bytes lie for another hour, for whoever is reading them.
 * @param now instant in UTC, RFC 3339
 */
export const beganWhenOver = (now: string): string =>
  new Date(Date.parse(now) - uploadLimits.hours * hour).toISOString();

/** Whether its bytes are swept away: an hour later, so that nobody is finishing it at that moment. */
export const isToSweep = (upload: Pick<Upload, 'beganAt'>, now: string): boolean =>
  Date.parse(expiryOf(upload)) + hour <= Date.parse(now);

/** Bytes of a part, counted from 0; 0 for one that there is not. @example bytesOfPart(1_400_001, 1) // 1 */
export const bytesOfPart = (bytes: number, part: number): number =>
  Math.max(0, Math.min(partBytes, bytes - part * partBytes));

/**
 * Refuses a part that is none of a document of this size, or of another length than it has.
 * @param sent bytes of the part as they were sent
 * @throws RefusedInput at "file"
 */
export function checkPart(bytes: number, part: number, sent: number): void {
  const parts = partsOf(bytes);
  if (part < 0 || part >= parts) throw refuseDocument(message('documentFile.noSuchPart', { part, parts }));
  const right = bytesOfPart(bytes, part);
  if (sent === right) return;
  throw refuseDocument(message('documentFile.partOfOtherSize', { part, size: sent, right }));
}
