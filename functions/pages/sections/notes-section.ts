import type { Voice } from '../languages/voice.ts';
import { html } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import { type Fact, list, type Section } from './section.ts';

/** What a reader must know about the lines and figures of this area. */
export function notesSection({ area, list: all }: AreaPageData, { say, tell, record }: Voice): Section {
  const basis = area.localityBasis ? [tell('localityBasis', { basis: record(area.localityBasis) })] : [];
  const notKnown = area.notKnown.map(({ words }) => words);
  const recorded = [...new Set([...area.notes, ...notKnown])];
  const ofRun = area.edition.hasGeometry ? all.wards.notes.filter((note) => !recorded.includes(note)) : [];
  const facts = [...recorded, ...ofRun, ...basis].map(
    (text): Fact => ({ item: area.name, measure: say('noteOne'), text }),
  );
  return { id: 'notes', title: say('notesTitle'), facts, body: html`${list(facts, 'notes')}` };
}
