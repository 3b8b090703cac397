import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { FactList, type Section } from '../../../web-map/features/briefing/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaPageData } from '../queries/read-area.ts';

/** What a reader must know about the lines and figures of this area. */
export function notesSection(
  { area, list: all }: AreaPageData,
  { t, untranslated }: PageTranslator,
): Section {
  const basis = area.localityBasis
    ? [t('word.localityBasis', { basis: untranslated(area.localityBasis) })]
    : [];
  const notKnown = area.notKnown.map(({ words }) => words);
  const recorded = [...new Set([...area.notes, ...notKnown])];
  const ofRun = area.edition.hasGeometry ? all.wards.notes.filter((note) => !recorded.includes(note)) : [];
  const facts = [...recorded, ...ofRun, ...basis].map(
    (text): Fact => ({ item: area.name, measure: t('page.noteOne'), text }),
  );
  return { id: 'notes', title: t('word.layerNotes'), facts, body: <FactList facts={facts} class="notes" /> };
}
