import type { EvidencePack } from '../../../../domain/assessment/evidence/evidence-pack.ts';
import { type Level1Facts, level1FactsOf } from '../../../../domain/assessment/evidence/level1-facts.ts';
import { packForPublic } from '../../../../domain/assessment/evidence/pack-for-public.ts';
import type { AssessmentContent } from '../../../../domain/assessment/model/assessment.ts';
import { sensitiveReaders } from '../../../../domain/permission/assessment-access.ts';
import { holds, type Viewer } from '../../../../domain/permission/person.ts';
import type { GovernedRecords } from '../../records/governed-records.ts';

/** The newest pack for the scheme itself, not for one of its options; undefined where none is attached. */
export async function newestPack(
  { evidence }: AssessmentContent,
  records: GovernedRecords,
): Promise<EvidencePack | undefined> {
  const newest = evidence.findLast(({ option }) => option === undefined);
  return newest && (await records.evidence.get(newest.hash)).pack;
}

/**
 * What the screen says of the newest evidence to whoever asks: without the bands of tension and the assessments that are
 * not published, unless one of their roles reads these.
 */
export async function evidenceToldTo(
  viewer: Viewer,
  content: AssessmentContent,
  records: GovernedRecords,
): Promise<Level1Facts | undefined> {
  const pack = await newestPack(content, records);
  return pack && level1FactsOf(holds(viewer, sensitiveReaders) ? pack : packForPublic(pack));
}

/** What a step is judged by: all that the newest evidence says; undefined where none is attached. Not to be shown. */
export async function evidenceForScreen(
  content: AssessmentContent,
  records: GovernedRecords,
): Promise<Level1Facts | undefined> {
  const pack = await newestPack(content, records);
  return pack && level1FactsOf(pack);
}
