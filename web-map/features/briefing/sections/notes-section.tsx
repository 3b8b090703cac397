import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import type { Section } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';

/** What a reader must know about the lines and figures of this area. */
export function notesSection(
  { area, list: all }: AreaPageData,
  { t, untranslated }: InterfaceTranslator,
): Section {
  const notKnown = area.notKnown.map(({ words }) => words);
  const recorded = [...new Set([...area.notes, ...notKnown])];
  const ofRun = area.edition.hasGeometry ? all.wards.notes.filter((note) => !recorded.includes(note)) : [];
  const basis = area.localityBasis
    ? [t('word.localityBasis', { basis: untranslated(area.localityBasis) })]
    : [];
  // Two printed sheets say once that the wards were replaced, and once that localities are provisional.
  const saidTwice = new Set(ofRun.length > 0 ? [...area.notes.slice(0, 1), ...basis] : []);
  const facts = [...recorded, ...ofRun, ...basis].map(
    (text): Fact => ({ item: area.name, measure: t('briefing.noteOne'), text }),
  );
  return {
    id: 'notes',
    title: t('word.layerNotes'),
    facts,
    body: (
      <ul class="notes">
        {facts.map(({ text }) => (
          <li key={text} class={saidTwice.has(text) ? 'long' : undefined}>
            {text}
          </li>
        ))}
      </ul>
    ),
  };
}
