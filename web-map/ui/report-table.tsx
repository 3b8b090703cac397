import type { ComponentChild, VNode } from 'preact';
import { plainText } from '../i18n/isolated-text.ts';
import { heardAs } from './heard-as.ts';

interface ReportTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly ComponentChild[])[];
  readonly class?: string;
  /** Whether the heading above says the same already, so that only who hears the page needs the caption. */
  readonly captionHeard?: boolean;
}

/**
 * A table with its caption and the heads of its columns and rows. On a phone each row is a small list of its cells under
 * the name of the row, each led in by the head of its column.
 */
export const ReportTable = ({ caption, head, rows, class: name, captionHeard }: ReportTableProps): VNode => (
  <table {...heardAs.table} class={name ? `stacked ${name}` : 'stacked'}>
    <caption class={captionHeard ? 'only-heard' : undefined}>{caption}</caption>
    <thead {...heardAs.group}>
      <tr {...heardAs.row}>
        {head.map((text, at) => (
          <th key={at} {...heardAs.columnHead}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...heardAs.group}>
      {rows.map(([first, ...rest], row) => (
        <tr key={row} {...heardAs.row}>
          <th {...heardAs.rowHead}>{first}</th>
          {rest.map((content, at) => (
            <Cell key={at} label={head[at + 1] ?? ''} content={content} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Cell = ({ label, content }: { readonly label: string; readonly content: ComponentChild }): VNode => (
  <td {...heardAs.cell} class={isEmpty(content) ? 'empty' : undefined} data-label={plainText(label)}>
    <div>{content}</div>
  </td>
);

const isEmpty = (content: ComponentChild): boolean =>
  content === undefined || content === null || content === '' || content === false;

/** An arrow from before to after, as the page runs. */
export const towards = ({ direction }: { readonly direction: 'ltr' | 'rtl' }): string =>
  direction === 'rtl' ? '←' : '→';
