import type { VNode } from 'preact';
import { plainText } from '../languages/isolated-text.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type Html, html, langAttributes, type Part, within } from './html.ts';
import { type Content, holding, rendered } from './rendered.ts';
import { worded } from './worded.tsx';

export interface ReportTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Content[])[];
  readonly className?: string;
  /** Whether the heading above says the same already, so that only who hears the page needs the caption. */
  readonly captionHeard?: boolean;
}

/** On a phone the style lays rows out as lists, and browsers then forget that they were a table; roles say so. */
const heardAs = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/**
 * A table with its caption and the heads of its columns and rows. On a phone each row is a small list of its cells under
 * the name of the row, each led in by the head of its column.
 */
export const ReportTable = ({ caption, head, rows, className, captionHeard }: ReportTableProps): VNode => (
  <table {...heardAs.table} class={className ? `stacked ${className}` : 'stacked'}>
    <caption class={captionHeard ? 'only-heard' : undefined} {...worded(caption)} />
    <thead {...heardAs.group}>
      <tr {...heardAs.row}>
        {head.map((text) => (
          <th {...heardAs.columnHead} {...worded(text)} />
        ))}
      </tr>
    </thead>
    <tbody {...heardAs.group}>
      {rows.map(([first, ...rest]) => (
        <tr {...heardAs.row}>
          <th {...heardAs.rowHead} {...holding(first)} />
          {rest.map((content, at) => (
            <Cell label={head[at + 1] ?? ''} content={content} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Cell = ({ label, content }: { readonly label: string; readonly content: Content }): VNode => (
  <td
    {...heardAs.cell}
    class={content === undefined || content === '' || content === false ? 'empty' : undefined}
    data-label={plainText(String(label))}
  >
    <div {...holding(content)} />
  </td>
);

/** The same within a template. */
export const reportTable = (table: ReportTableProps): Html => rendered(<ReportTable {...table} />);

/** A smaller line beneath what stands in a cell. */
export const note = (text: string | undefined): Part =>
  text !== undefined &&
  String(text) !== '' &&
  html`<span class="note" ${langAttributes(text)}>${within(text)}</span>`;

/** An arrow from before to after, as the page runs. */
export const towards = ({ direction }: Pick<PageTranslator, 'direction'>): string =>
  direction === 'rtl' ? '←' : '→';
