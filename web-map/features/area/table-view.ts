/** Everything of the table of areas that is fetched when the table is opened, not before. */
export { moreColumns } from './area-columns.tsx';
export { firstColumns } from './first-columns.tsx';
export { tableLines } from './table-lines.ts';
