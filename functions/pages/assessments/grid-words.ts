import { characteristicName, dutyLimbs } from '../../../domain/assessment/questions/equality-grid.ts';
import { apiTranslator } from '../../graphql/messages/api-translator.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Detail } from './read-report.ts';

type Cell = Detail['grid'][number];

/** The name of a characteristic or group in the language of the page. */
export const groupWords = (group: Cell['characteristic'], { code }: Pick<PageTranslator, 'code'>): string =>
  apiTranslator(code).t(characteristicName(group));

/** "(c) Foster good relations": a limb of the duty with its letter, in the language of the page. */
export function limbWords(wanted: Cell['limb'], { code }: Pick<PageTranslator, 'code'>): string {
  const { t } = apiTranslator(code);
  const found = dutyLimbs.find(({ limb }) => limb === wanted);
  return found ? `${t(found.letter)} ${t(found.name)}` : wanted;
}
