/** On a phone the style lays the rows of a table out as lists, and browsers then forget that they were a table; roles say so. */
export const heardAs = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
