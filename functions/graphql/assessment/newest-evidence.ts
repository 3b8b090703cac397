import type { EvidencePack } from '../../../domain/assessment/evidence/evidence-pack.ts';
import { type Level1Facts, level1FactsOf } from '../../../domain/assessment/evidence/level1-facts.ts';
import type { AssessmentContent } from '../../../domain/assessment/record/assessment.ts';
import type { GovernedRecords } from './governed-records.ts';

/** The newest pack for the scheme itself, not for one of its options; undefined where none is attached. */
export async function newestPack(
  { evidence }: AssessmentContent,
  records: GovernedRecords,
): Promise<EvidencePack | undefined> {
  const newest = evidence.findLast(({ option }) => option === undefined);
  return newest && (await records.evidence.get(newest.hash)).pack;
}

/** What the screen reads of the newest evidence of an assessment; undefined where none is attached. */
export async function evidenceForScreen(
  content: AssessmentContent,
  records: GovernedRecords,
): Promise<Level1Facts | undefined> {
  const pack = await newestPack(content, records);
  return pack && level1FactsOf(pack);
}
