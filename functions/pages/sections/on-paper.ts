import type { WordKey } from '../languages/english/words.ts';
import type { Voice } from '../languages/voice.ts';
import { html, type Part } from '../markup/html.ts';
import type { Section } from './section.ts';

/** Rows of a long table that two printed sheets have room for. */
export const rowsOnPaper = 5;

/** What the address asks for to print everything: `?print=full`. */
export const wholePrint = 'full';

/** On paper alone: how many rows are left out. Nothing where all are there. */
export const leftOut = (key: WordKey, count: number, { say }: Voice): Part =>
  count > 0 && html`<p class="left-out">${say(key, { count, rows: rowsOnPaper })}</p>`;

/** On paper alone: which parts of the page are left out, and where they stand. */
export function partsLeftOut(
  sections: readonly Section[],
  address: string,
  { say, tell, record }: Voice,
): Part {
  const names = sections.filter(({ onScreenOnly }) => onScreenOnly).map(({ title }) => title);
  if (names.length === 0) return undefined;
  return html`<p class="left-out parts-left-out">${tell('printLeftOut', { parts: names.join('; '), address: record(address) })} ${say('printWhole')}</p>`;
}
