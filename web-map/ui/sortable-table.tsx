import type { ComponentChildren } from 'preact';
import { adjust, urlState } from '../navigation/navigation.ts';
import { nextSort, readSort, type SortValue, sortRows } from './sort-rows.ts';

/** One column: its heading, what its cells show and what they are sorted by. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly number?: boolean;
  /** Width of the column, by name in styles/tables.css; its id where none is given. */
  readonly width?: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly sortBy: (row: Row) => SortValue;
}

interface Props<Row> {
  readonly caption: ComponentChildren;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isChosen?: (row: Row) => boolean;
  /** Whether each row stands as a card of its own where the screen is too narrow for columns. */
  readonly stacks?: boolean;
}

/** A table whose headings sort it; the order is kept in the address. The first column names the row. */
export function SortableTable<Row>({ caption, columns, rows, keyOf, isChosen, stacks }: Props<Row>) {
  const { sort } = urlState.value;
  const { column, falling } = readSort(sort);
  const sorting = columns.find(({ id }) => id === column);
  const sorted = sorting ? sortRows(rows, sorting.sortBy, falling) : rows;
  const order = (id: string) => (id === column ? (falling ? 'descending' : 'ascending') : 'none');
  return (
    <section class="scroll-sideways" aria-labelledby="table-caption">
      <table class={stacks ? 'sortable stacks' : 'sortable'}>
        <caption id="table-caption">
          <span class="caption-text">{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, heading, number, width }) => (
              <th
                key={id}
                scope="col"
                aria-sort={order(id)}
                class={`column-${width ?? id}${number ? ' number' : ''}`}
              >
                <button type="button" onClick={() => adjust({ sort: nextSort(sort, id) })}>
                  {heading}
                  <svg
                    class={`arrow ${order(id)}`}
                    width="10"
                    height="12"
                    viewBox="0 0 10 12"
                    aria-hidden="true"
                  >
                    <path class="up" d="M5 0L9 5H1Z" />
                    <path class="down" d="M5 12L9 7H1Z" />
                  </svg>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)} class={isChosen?.(row) ? 'chosen' : undefined}>
              {columns.map(({ id, heading, cell, number }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-heading={heading} class={number ? 'number' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
