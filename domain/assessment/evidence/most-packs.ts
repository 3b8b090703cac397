import { InvalidInput } from '../../errors/errors.ts';
import type { AssessmentContent } from '../model/assessment.ts';

/** Most packs of evidence that one assessment refers to: each is kept for ever, and read with the others. */
export const mostPacks = 50;

/**
 * Refuses evidence beyond what an assessment may refer to.
 * @throws InvalidInput at "evidence"
 * @example refuseAnotherPack(content) // nothing, while it has fewer than 50
 */
export function refuseAnotherPack({ evidence }: Pick<AssessmentContent, 'evidence'>): void {
  if (evidence.length < mostPacks) return;
  throw new InvalidInput(
    'evidence',
    `${evidence.length} packs are attached, which is the most. Begin another assessment, and supersede this one.`,
  );
}
