import { characteristicName, dutyLimbs } from '../../../domain/assessment/questions/equality-grid.ts';
import type { Detail } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Cell = Detail['grid'][number];

/** The name of a characteristic or group in the language of the page. */
export const groupWords = (group: Cell['characteristic'], { t }: Pick<ReportTranslator, 't'>): string =>
  t(characteristicName(group));

/** "(c) Foster good relations": a limb of the duty with its letter, in the language of the page. */
export function limbWords(wanted: Cell['limb'], { t }: Pick<ReportTranslator, 't'>): string {
  const found = dutyLimbs.find(({ limb }) => limb === wanted);
  return found ? `${t(found.letter)} ${t(found.name)}` : wanted;
}
