import type { ComponentChild, VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { LedgerRow } from './read-place-ledger.ts';

interface Props {
  readonly caption: string;
  /** Head of the first column. */
  readonly of: string;
  /** What each row is of, and after the balance what else is told of it. */
  readonly rows: readonly {
    readonly name: ComponentChild;
    readonly row: LedgerRow;
    readonly noDate?: number;
  }[];
  readonly translator: PageTranslator;
}

/** Balances, one a row: open at the start, what came and went by name, and open at the end. */
export const LedgerTable = ({ caption, of, rows, translator }: Props): VNode => {
  const { t, count } = translator;
  const hasNoDate = rows.some(({ noDate }) => noDate !== undefined);
  return (
    <ReportTable
      caption={caption}
      captionHeard
      head={[
        of,
        t('page.ledgerOpening'),
        t('page.ledgerGained'),
        t('page.ledgerLost'),
        t('page.ledgerBecameKnown'),
        t('page.ledgerNoLongerKnown'),
        t('page.ledgerClosing'),
        ...(hasNoDate ? [t('page.ledgerNoDate')] : []),
      ]}
      rows={rows.map(({ name, row, noDate }) => [
        name,
        count(row.opening),
        <Moved key="gained" places={row.gainedPlaces} translator={translator} />,
        <Moved key="lost" places={row.lostPlaces} translator={translator} />,
        count(row.becameKnown),
        count(row.noLongerKnown),
        count(row.closing),
        ...(hasNoDate ? [count(noDate ?? 0)] : []),
      ])}
    />
  );
};

interface MovedProps {
  readonly places: LedgerRow['gainedPlaces'];
  readonly translator: PageTranslator;
}

/** How many places, each with the way to it. */
const Moved = ({ places, translator: { count, untranslated } }: MovedProps): VNode => (
  <>
    {count(places.length)}
    {places.map(({ id, name }) => (
      <span key={id} class="block">
        <a href={`/?venue=${id}`}>{untranslated(name)}</a>
      </span>
    ))}
  </>
);
