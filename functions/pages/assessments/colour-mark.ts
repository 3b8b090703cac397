import type { RiskColour } from '../../../schema/generated/page-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type Html, html } from '../markup/html.ts';

/** Eight corners, three corners, round: told apart also in black and white. */
const shapes: Readonly<Record<RiskColour, Html>> = {
  RED: html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>`,
  AMBER: html`<path d="M8 1l7.5 14h-15z"/>`,
  GREEN: html`<circle cx="8" cy="8" r="7"/>`,
};
const open = html`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-dasharray="3 2.5"/>`;

/** The word of a colour of risk. */
export const colourWord = (colour: RiskColour | null, { t, codeWords }: PageTranslator): string =>
  colour ? codeWords('page.colour', colour) : t('page.ciaNoColour');

/** A colour of risk by word, shape and colour, so that nothing hangs on seeing the colour itself. */
export const colourMark = (colour: RiskColour | null, translator: PageTranslator): Html =>
  html`<span class="colour colour-${colour ?? 'none'}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${colour ? shapes[colour] : open}</svg> ${colourWord(colour, translator)}</span>`;
