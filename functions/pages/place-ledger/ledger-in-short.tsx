import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { LedgerOfArea } from './read-place-ledger.ts';

/** Quarters that are told in short: the last year, up to the day. */
const quarters = 4;

interface Props {
  readonly ledger: LedgerOfArea;
  readonly translator: PageTranslator;
}

/** The last four quarters of an area in one sentence, what has no date, and the way to the whole balance, folded. */
export const LedgerInShort = ({ ledger: { area, rows, noDate }, translator }: Props): VNode | null => {
  const { t, date } = translator;
  const last = rows.slice(-quarters);
  const [first, end] = [last.at(0), last.at(-1)];
  if (!first || !end) return null;
  const sum = (name: 'gained' | 'lost' | 'becameKnown' | 'noLongerKnown'): number =>
    last.reduce((total, row) => total + row[name], 0);
  return (
    <details class="folded folded-part not-brief" id="places-over-time">
      <summary>
        <h2>{t('page.ledgerTitle')}</h2>
      </summary>
      <p>
        {t('page.ledgerInShort', {
          from: date(first.from),
          to: date(end.to),
          opening: first.opening,
          gained: sum('gained'),
          lost: sum('lost'),
          became: sum('becameKnown'),
          faded: sum('noLongerKnown'),
          closing: end.closing,
        })}{' '}
        {noDate > 0 && t('page.ledgerNoDateWords', { count: noDate })}
      </p>
      <p>
        <a class="action" href={`/areas/meeting-places?area=${area.code}`}>
          {t('page.ledgerTitle')}
        </a>
      </p>
    </details>
  );
};
