import type { TargetsPageQuery } from '../../../schema/generated/page-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

/** What one target asks of one area. */
export type AreaTarget = TargetsPageQuery['targets']['areas'][number]['tests'][number];

/** How much is on record, as the least that there is where no register was reviewed. */
export function onRecordWords({ onRecord, atLeast }: AreaTarget, { t, count }: PageTranslator): string {
  if (onRecord === null) return t('page.targetsNOT_KNOWN');
  return atLeast ? t('page.targetsAtLeast', { count: onRecord }) : count(onRecord);
}

/** Whether the target is reached, and by both versions where the first asked for no less. */
export const resultWords = ({ result, resultAtFirst }: AreaTarget, { codeWords }: PageTranslator): string =>
  codeWords('page.targets', result === 'PASS' && resultAtFirst === 'PASS' ? 'PASSAtFirst' : result);
