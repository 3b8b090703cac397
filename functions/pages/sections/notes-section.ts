import { html } from '../html.ts';
import type { AreaSheet } from '../read-area.ts';
import { type Fact, list, type Section } from '../section.ts';
import type { Voice } from '../voice.ts';

/** What a reader must know about the lines and figures of this area. */
export function notesSection({ area, list: all }: AreaSheet, { say }: Voice): Section {
  const basis = area.localityBasis ? [say('localityBasis', { basis: area.localityBasis })] : [];
  const texts = new Set([...area.notes, ...basis, ...(area.edition.hasGeometry ? all.wards.notes : [])]);
  const facts = [...texts].map((text): Fact => ({ item: area.name, measure: 'note', text }));
  return { id: 'notes', title: say('notesTitle'), facts, body: html`${list(facts, 'notes')}` };
}
