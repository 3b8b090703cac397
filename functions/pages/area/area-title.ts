import type { BriefedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

/** The name of an area with its level: "North locality". */
export function areaTitle(
  { level, name }: Pick<BriefedArea, 'level' | 'name'>,
  { t, untranslated }: PageTranslator,
): string {
  if (level === 'LOCALITY') return t('word.locality', { name: untranslated(name) });
  return level === 'BOROUGH' ? t('page.borough', { name: untranslated(name) }) : untranslated(name);
}
