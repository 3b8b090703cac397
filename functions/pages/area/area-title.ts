import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageArea } from '../queries/read-area.ts';

/** The name of an area with its level: "North locality". */
export function areaTitle(
  { level, name }: Pick<PageArea, 'level' | 'name'>,
  { t, untranslated }: PageTranslator,
): string {
  if (level === 'LOCALITY') return t('word.locality', { name: untranslated(name) });
  return level === 'BOROUGH' ? t('page.borough', { name: untranslated(name) }) : untranslated(name);
}
