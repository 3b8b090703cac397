import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import type { Section } from './section.ts';

/** Rows of a long table that two printed sheets have room for. */
export const rowsOnPaper = 5;

/** What the address asks for to print everything: `?print=full`. */
export const wholePrint = 'full';

/** On paper alone: what is left out. Nothing where all are there. */
export const leftOut = (count: number, sentence: string): Part =>
  count > 0 && html`<p class="left-out">${sentence}</p>`;

/** On paper alone: which parts of the page are left out, and where they stand. */
export function partsLeftOut(
  sections: readonly Section[],
  address: string,
  { t, untranslated, apart }: PageTranslator,
): Part {
  const names = sections.filter(({ onScreenOnly }) => onScreenOnly).map(({ title }) => title);
  if (names.length === 0) return undefined;
  return html`<p class="left-out parts-left-out">${t('page.printLeftOut', { parts: apart(names), address: untranslated(address) })} ${t('page.printWhole')}</p>`;
}
