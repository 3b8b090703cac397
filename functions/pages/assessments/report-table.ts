import { type Html, html, type Part, tongue, within } from '../html.ts';
import type { Voice } from '../voice.ts';
import type { Text } from '../wording.ts';

export interface ReportTable {
  readonly caption: Text;
  readonly head: readonly Text[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Part[])[];
  readonly className?: string;
  /** Whether the heading above says the same already, so that only who hears the page needs the caption. */
  readonly captionHeard?: boolean;
}

/** A table with its caption and the heads of its columns and rows; words break rather than push the page sideways. */
export const reportTable = ({
  caption,
  head,
  rows,
  className = '',
  captionHeard = false,
}: ReportTable): Html =>
  html`<table class="dense ${className}"><caption class="${captionHeard && 'only-heard'}" ${tongue(caption)}>${within(caption)}</caption>
<thead><tr>${head.map((text) => html`<th scope="col" ${tongue(text)}>${within(text)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((part) => html`<td>${part}</td>`)}</tr>`,
  )}</tbody></table>`;

/** A smaller line beneath what stands in a cell. */
export const note = (text: Text | undefined): Part =>
  text !== undefined &&
  String(text) !== '' &&
  html`<span class="note" ${tongue(text)}>${within(text)}</span>`;

/** An arrow from before to after, as the page runs. */
export const towards = ({ direction }: Pick<Voice, 'direction'>): string => (direction === 'rtl' ? '←' : '→');
