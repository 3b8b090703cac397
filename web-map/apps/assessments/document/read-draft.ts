import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { Ask } from '../../../features/briefing/reading/ask.ts';
import { type OfficersWords, type ReportData, readReport } from '../../../features/report/read-report.ts';
import type { Assessment } from '../api/held.ts';

/** For whom the document is: all that officers read, or what will be published of it. */
export type Readers = 'officers' | 'public';

/** What officers wrote at level 2, by question: no report asks the API for it. */
export const officersWords = ({ detail }: Pick<Assessment, 'detail'>): OfficersWords =>
  new Map(
    (detail?.answers ?? []).flatMap(({ question, answer, whoIsAffected }) =>
      answer ? [[question.id, { answer, whoIsAffected: whoIsAffected ?? '' }] as const] : [],
    ),
  );

/** Whether what is read now is not what was published last. */
export const isDraft = ({
  contentHash,
  publications,
}: Pick<ReportData['assessment'], 'contentHash' | 'publications'>) =>
  publications.at(-1)?.contentHash !== contentHash;

/** An assessment as a document for those who are to read it; undefined where it can be read no more. @throws what `ask` throws */
export async function readDraft(
  ask: Ask,
  { id, detail }: Pick<Assessment, 'id' | 'detail'>,
  readers: Readers,
  now: Date,
): Promise<ReportData | undefined> {
  const isPublic = readers === 'public';
  const data = await readReport(ask, id, undefined, () => legalDayOf(now), isPublic || undefined);
  if (!data) return undefined;
  if (isPublic) return isDraft(data.assessment) ? { ...data, draft: {} } : data;
  return { ...data, draft: { officersWords: officersWords({ detail }) } };
}
