import type { VNode } from 'preact';
import { Note } from '../../../ui/note.tsx';

interface RowHeadProps {
  readonly text: string;
  /** Where the name leads; nothing where it leads nowhere. */
  readonly href?: string | undefined;
  /** What is said of the row beneath its name; nothing where there is none. */
  readonly note?: string | undefined;
  readonly class?: string;
  readonly colSpan?: number;
}

/** The name of a row of a table, with a smaller line beneath it. */
export const RowHead = ({ text, href, note, class: name, colSpan }: RowHeadProps): VNode => (
  <th scope="row" class={name} colSpan={colSpan}>
    {href === undefined ? text : <a href={href}>{text}</a>}
    <Note>{note}</Note>
  </th>
);
