import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html } from '../markup/html.ts';
import { type Fact, list, type Section } from './section.ts';

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
  return { id: 'notes', title: t('word.layerNotes'), facts, body: html`${list(facts, 'notes')}` };
}
