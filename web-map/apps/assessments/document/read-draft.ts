import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { openAssessment } from '../../../../schema/generated/assess-operations.ts';
import type { Ask } from '../../../features/briefing/reading/ask.ts';
import { type OfficersWords, type ReportData, readReport } from '../../../features/report/read-report.ts';
import type { Assessment } from '../api/held.ts';
import { commentsBeside } from './comments-beside.tsx';

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

/** What an assessment says as officers read it, and what was said of it. */
export type OpenedWork = Pick<
  Assessment,
  'id' | 'revision' | 'detail' | 'comments' | 'actions' | 'predictions' | 'phases'
>;

/**
 * An assessment as a document for those who are to read it: of one revision, whatever colleagues save meanwhile.
 * @param opened as the app holds it; where a later revision has come since, the words of that one are read
 * @returns undefined where it can be read no more
 * @throws what `ask` throws
 */
export async function readDraft(
  ask: Ask,
  opened: OpenedWork,
  readers: Readers,
  now: Date,
): Promise<ReportData | undefined> {
  const isPublic = readers === 'public';
  const data = await readReport(ask, opened.id, undefined, () => legalDayOf(now), isPublic || undefined);
  if (!data) return undefined;
  if (isPublic) return isDraft(data.assessment) ? { ...data, draft: {} } : data;
  const { revision } = data.assessment;
  const work =
    opened.revision === revision
      ? opened
      : (await ask(openAssessment, { id: opened.id, revision })).assessment;
  if (!work) return undefined;
  return { ...data, draft: { officersWords: officersWords(work), ...commentsBeside(work) } };
}
