import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { type Html, html, type Part, tongue, within } from './html.ts';

export interface ReportTable {
  readonly caption: Text;
  readonly head: readonly Text[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Part[])[];
  readonly className?: string;
  /** Whether the heading above says the same already, so that only who hears the page needs the caption. */
  readonly captionHeard?: boolean;
}

/**
 * A table with its caption and the heads of its columns and rows. On a phone each row is a small list of its cells under
 * the name of the row, each led in by the head of its column; the roles keep it a table for who hears it all the same.
 */
export const reportTable = ({
  caption,
  head,
  rows,
  className = '',
  captionHeard = false,
}: ReportTable): Html =>
  html`<table role="table" class="stacked ${className}"><caption class="${captionHeard && 'only-heard'}" ${tongue(caption)}>${within(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head.map((text) => html`<th role="columnheader" scope="col" ${tongue(text)}>${within(text)}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ([first, ...rest]) =>
      html`<tr role="row"><th role="rowheader" scope="row">${first}</th>${rest.map((part, at) => cellOf(part, head[at + 1] ?? ''))}</tr>`,
  )}</tbody></table>`;

const cellOf = (part: Part, label: Text): Html =>
  html`<td role="cell" class="${(part === undefined || part === '' || part === false) && 'empty'}" data-label="${label}"><div>${part}</div></td>`;

/** A smaller line beneath what stands in a cell. */
export const note = (text: Text | undefined): Part =>
  text !== undefined &&
  String(text) !== '' &&
  html`<span class="note" ${tongue(text)}>${within(text)}</span>`;

/** An arrow from before to after, as the page runs. */
export const towards = ({ direction }: Pick<Voice, 'direction'>): string => (direction === 'rtl' ? '←' : '→');
