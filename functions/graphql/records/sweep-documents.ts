import { documentsKept } from '../../../domain/assessment/attachments/documents-kept.ts';
import { beganWhenOver, isToSweep, type Upload } from '../../../domain/assessment/attachments/upload.ts';
import { type Attachment, placeOf } from '../../../domain/assessment/model/attachment.ts';
import type { NotedUpload } from '../../store/upload-store.ts';
import type { GovernedRecords } from './governed-records.ts';

type Records = Pick<GovernedRecords, 'attachments' | 'revisions' | 'uploads'>;

/** Most notes that are looked at beside something else that somebody waits for. */
const mostAtOnce = 3;

/**
 * Deletes the bytes of a place, unless a revision that holds them is kept.
 * @returns whether they were deleted
 */
async function sweepPlace(
  { attachments, revisions }: Omit<Records, 'uploads'>,
  { assessment, place }: Pick<Upload, 'assessment' | 'place'>,
): Promise<boolean> {
  const kept = documentsKept(await revisions.chain(assessment));
  if (kept.some((each) => placeOf(each) === place)) return false;
  await attachments.remove(assessment, place);
  return true;
}

/**
 * Deletes what uploads left that are over, and each note last: who dies between begins again.
 * @param now instant in UTC, RFC 3339
 * @param most notes at most
 * @returns how many notes were looked at
 */
export async function sweepExpired(
  records: Records,
  noted: readonly NotedUpload[],
  now: string,
  most = mostAtOnce,
): Promise<number> {
  const over = noted.filter((each) => isToSweep(each, now)).slice(0, most);
  for (const each of over) {
    await sweepPlace(records, each);
    await records.uploads.remove(each);
  }
  return over.length;
}

/** Whose notes of what is taken away are: of an assessment, since documents of two may lie under one hash. */
const away = (assessment: string): string => `away#${assessment}`;

/**
 * Notes documents that are about to be taken away: whoever dies in between leaves their bytes to a sweep, an hour later.
 * Until then no other sweep looks at the note, which would find the document still standing and take the note away.
 * @param now instant in UTC, RFC 3339
 */
export async function noteAway(
  { uploads }: Pick<Records, 'uploads'>,
  assessment: string,
  documents: readonly Attachment[],
  now: string,
): Promise<void> {
  const beganAt = beganWhenOver(now);
  for (const each of documents) {
    const { bytes } = each;
    await uploads.note({ person: away(assessment), place: placeOf(each), assessment, bytes, beganAt });
  }
}

/**
 * Deletes what was noted of an assessment, once the revision without it stands. The note of what still stands stays: somebody
 * is about to take it away.
 */
export async function sweepAway(records: Records, assessment: string): Promise<void> {
  for (const each of await records.uploads.all()) {
    if (each.person !== away(assessment)) continue;
    if (await sweepPlace(records, each)) await records.uploads.remove(each);
  }
}
