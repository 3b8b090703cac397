import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { LedgerOfArea } from './read-place-ledger.ts';

/** Quarters that are told in short: the last year, up to the day. */
const quarters = 4;

interface Props {
  readonly ledger: LedgerOfArea;
  readonly translator: PageTranslator;
}

/** The last four quarters of an area in words; undefined where nothing is told of any. */
export function ledgerInShort(
  { rows }: Pick<LedgerOfArea, 'rows'>,
  { t, date }: PageTranslator,
): string | undefined {
  const last = rows.slice(-quarters);
  const [first, end] = [last.at(0), last.at(-1)];
  if (!first || !end) return undefined;
  const sum = (name: 'gained' | 'lost' | 'becameKnown' | 'noLongerKnown'): number =>
    last.reduce((total, row) => total + row[name], 0);
  return t('page.ledgerInShort', {
    from: date(first.from),
    to: date(end.to),
    opening: first.opening,
    gained: sum('gained'),
    lost: sum('lost'),
    became: sum('becameKnown'),
    faded: sum('noLongerKnown'),
    closing: end.closing,
  });
}

/** The last four quarters of an area in one sentence, what has no date, and the way to the whole balance, folded. */
export const LedgerInShort = ({ ledger, translator }: Props): VNode | null => {
  const { t } = translator;
  const { area, noDate } = ledger;
  const said = ledgerInShort(ledger, translator);
  if (said === undefined) return null;
  return (
    <details class="folded folded-part not-brief" id="places-over-time">
      <summary>
        <h2>{t('page.ledgerTitle')}</h2>
      </summary>
      <p>
        {said} {noDate > 0 && t('page.ledgerNoDateWords', { count: noDate })}
      </p>
      <p>
        <a class="action" href={`/areas/meeting-places?area=${area.code}`}>
          {t('page.ledgerTitle')}
        </a>
      </p>
    </details>
  );
};
