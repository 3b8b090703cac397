import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, type Section } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';

/** What a reader must know about the lines and figures of this area. */
export function notesSection(
  { area, list: all }: AreaPageData,
  { t, untranslated }: InterfaceTranslator,
): Section {
  const basis = area.localityBasis
    ? [t('word.localityBasis', { basis: untranslated(area.localityBasis) })]
    : [];
  const notKnown = area.notKnown.map(({ words }) => words);
  const recorded = [...new Set([...area.notes, ...notKnown])];
  const ofRun = area.edition.hasGeometry ? all.wards.notes.filter((note) => !recorded.includes(note)) : [];
  const facts = [...recorded, ...ofRun, ...basis].map(
    (text): Fact => ({ item: area.name, measure: t('briefing.noteOne'), text }),
  );
  return { id: 'notes', title: t('word.layerNotes'), facts, body: <FactList facts={facts} class="notes" /> };
}
