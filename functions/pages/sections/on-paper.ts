import { html, type Part } from '../markup/html.ts';

/** What `LeftOut` draws, for a section that is still made by `html`. */
export const leftOut = (count: number, sentence: string): Part =>
  count > 0 && html`<p class="left-out">${sentence}</p>`;
