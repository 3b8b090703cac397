import { type Column, columnMaker } from '../files/columns.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { LedgerOfArea, LedgerRow } from './read-place-ledger.ts';

/** One month of one area. */
export interface LedgerLine {
  readonly of: LedgerOfArea;
  readonly row: LedgerRow;
}

export const ledgerLines = (areas: readonly LedgerOfArea[]): readonly LedgerLine[] =>
  areas.flatMap((of) => of.rows.map((row) => ({ of, row })));

const idsOf = (places: readonly { readonly id: string }[]): string => places.map(({ id }) => id).join(' ');

/** Columns of /areas/meeting-places.csv: one row a month of an area. */
export function ledgerColumns(translator: PageTranslator): readonly Column<LedgerLine>[] {
  const column = columnMaker<LedgerLine>(translator);
  return [
    column('area_code', ({ of }) => of.area.code),
    column('area_name', ({ of }) => of.area.name),
    column('span_from', ({ row }) => row.from),
    column('span_to', ({ row }) => row.to),
    column('opening', ({ row }) => row.opening, 'integer'),
    column('gained', ({ row }) => row.gained, 'integer'),
    column('lost', ({ row }) => row.lost, 'integer'),
    column('became_known', ({ row }) => row.becameKnown, 'integer'),
    column('no_longer_known', ({ row }) => row.noLongerKnown, 'integer'),
    column('closing', ({ row }) => row.closing, 'integer'),
    column('no_date', ({ of }) => of.noDate, 'integer'),
    column('gained_ids', ({ row }) => idsOf(row.gainedPlaces)),
    column('lost_ids', ({ row }) => idsOf(row.lostPlaces)),
  ];
}
