import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type {
  DiversityLevel,
  PracticeLevel,
  TestResult,
} from '../../../schema/generated/briefing-operations.ts';
import { type Html, html } from './html.ts';

interface Levels {
  readonly diversity: { readonly level: DiversityLevel };
  readonly practice: { readonly level: PracticeLevel };
}

/** How a label looks on the map, as a small field of `size` pixels; the words stand beside it. */
export function swatch({ diversity, practice }: Levels, size = 22): Html {
  const symbol = labelSymbol(diversity.level, practice.level);
  const field = (fill: string) =>
    html`<rect x="1" y="1" width="${size - 2}" height="${size - 2}" rx="3" fill="${fill}"/>`;
  return html`<svg class="swatch" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" aria-hidden="true">${field(
    `var(${symbol.fill})`,
  )}${symbol.stripes && field('url(#pattern-stripes)')}${symbol.dots && field('url(#pattern-dots)')}${
    symbol.dashed &&
    html`<rect x="3.5" y="3.5" width="${size - 7}" height="${size - 7}" rx="1.5" fill="none" stroke="var(--dash)" stroke-dasharray="3 2.4"/>`
  }</svg>`;
}

const signs: Readonly<Record<TestResult, string>> = {
  PASS: 'M5 9.4L8 12.2L13.2 6',
  FAIL: 'M5.5 9H12.5',
  NOT_KNOWN: 'M6.9 7.2C6.9 4.6 11.1 4.6 11.1 7.2C11.1 8.9 9 8.8 9 10.6M9 12.6V13.2',
};

/** Sign of a result: a tick, a dash or a question mark, each in a ring of its own kind. */
export const resultSign = (result: TestResult): Html =>
  html`<svg class="sign sign-${result}" width="20" height="20" viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="8"/><path d="${signs[result]}"/></svg>`;

const barWidth = 200;

/** A share of 0 to 1 as a bar, with a mark for another share. The numbers stand beside it. */
export const bar = (share: number, mark: number): Html =>
  html`<svg class="share-bar" viewBox="0 0 ${barWidth} 18" preserveAspectRatio="none" aria-hidden="true"><rect class="share" y="3" height="12" width="${Math.max(1, share * barWidth).toFixed(1)}"/><rect class="share-mark" x="${Math.max(0, mark * barWidth - 1.2).toFixed(1)}" y="0" height="18" width="2.4"/></svg>`;
