import type { PageTranslator } from '../languages/page-translator.ts';
import { type Html, html, type Part } from '../markup/html.ts';

/** What the patterns mean, for a page in black and white. */
export const patternKey = ({ t }: PageTranslator): Part => {
  const field = (fill: string) =>
    html`<svg class="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true"><rect x="1" y="1" width="20" height="12" rx="2" fill="none"/>${fill}</svg>`;
  const filled = (fill: string) => html`<rect x="1" y="1" width="20" height="12" rx="2" fill="${fill}"/>`;
  const dashes = html`<rect x="3.5" y="3.5" width="15" height="7" rx="1.5" fill="none" stroke="var(--dash)" stroke-dasharray="3 2.4"/>`;
  const entry = (shape: Html, words: string) => html`<li>${field(shape)} ${words}</li>`;
  return html`<div class="key"><strong>${t('word.keyTitle')}</strong> <ul class="key-entries">${entry(filled('url(#pattern-stripes)'), t('page.keyStripes'))}${entry(
    filled('url(#pattern-dots)'),
    t('page.keyDots'),
  )}${entry(dashes, t('page.keyDashed'))}</ul></div>`;
};
