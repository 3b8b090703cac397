import type { VNode } from 'preact';
import { Note } from '../../ui/note.tsx';

interface RowHeadProps {
  readonly text: string;
  /** What is said of the row beneath its name; nothing where there is none. */
  readonly note?: string | undefined;
  readonly class?: string;
  readonly colSpan?: number;
}

/** The name of a row of a table, with a smaller line beneath it. */
export const RowHead = ({ text, note, class: name, colSpan }: RowHeadProps): VNode => (
  <th scope="row" class={name} colSpan={colSpan}>
    {text}
    <Note>{note}</Note>
  </th>
);
