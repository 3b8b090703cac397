import { documentsKept } from '../../../domain/assessment/attachments/documents-kept.ts';
import { isToSweep, type Upload } from '../../../domain/assessment/attachments/upload.ts';
import { type Attachment, placeOf } from '../../../domain/assessment/model/attachment.ts';
import type { NotedUpload } from '../../store/upload-store.ts';
import type { GovernedRecords } from './governed-records.ts';

type Records = Pick<GovernedRecords, 'attachments' | 'revisions' | 'uploads'>;

/** Most notes that are looked at beside something else that somebody waits for. */
const mostAtOnce = 3;

/** Deletes the bytes of a place, unless a revision that holds them is kept. */
export async function sweepPlace(
  { attachments, revisions }: Omit<Records, 'uploads'>,
  { assessment, place }: Pick<Upload, 'assessment' | 'place'>,
): Promise<void> {
  const kept = documentsKept(await revisions.chain(assessment));
  if (!kept.some((each) => placeOf(each) === place)) await attachments.remove(assessment, place);
}

/** Deletes what a note leads to, and the note last: who dies between begins again. */
export async function sweepNoted(records: Records, noted: NotedUpload): Promise<void> {
  await sweepPlace(records, noted);
  await records.uploads.remove(noted);
}

/**
 * Deletes what uploads left that are over.
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
  for (const each of over) await sweepNoted(records, each);
  return over.length;
}

/** What is taken away is swept at once: a day on which no upload began. */
const takenAwayAt = '1970-01-01T00:00:00.000Z';
const away = 'away';

/** Whether a note is of an upload, and not of what is taken away. */
export const isUpload = ({ person }: NotedUpload): boolean => person !== away;

/** Notes documents that are about to be taken away: whoever dies in between leaves their bytes to the next sweep. */
export async function noteAway(
  { uploads }: Pick<Records, 'uploads'>,
  assessment: string,
  documents: readonly Attachment[],
): Promise<void> {
  for (const each of documents) {
    const { bytes } = each;
    await uploads.note({ person: away, place: placeOf(each), assessment, bytes, beganAt: takenAwayAt });
  }
}

/** Deletes what was noted of an assessment, once the revision without it stands. */
export async function sweepAway(records: Records, assessment: string): Promise<void> {
  for (const each of await records.uploads.all()) {
    if (!isUpload(each) && each.assessment === assessment) await sweepNoted(records, each);
  }
}
