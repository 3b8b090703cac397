import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from './page-meta.ts';

interface Props {
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

/** What a page rests on, when it was made, and where it stands. */
export const PageFooter = ({ meta, translator }: Props): VNode => {
  const { receipt, day, address } = meta;
  const { t, untranslated, date } = translator;
  const method = t('page.madeMethod', {
    method: untranslated(listed(receipt.methodVersions)),
    version: untranslated(receipt.dataVersion),
    edition: listed(receipt.boundaryEditions),
  });
  const allDays = listed([...new Set([day, ...receipt.days])].sort().map(date));
  return (
    <footer class="about">
      <h2 class="about-title">{t('page.madeTitle')}</h2>
      <p>
        {t('word.asOf', { date: allDays })} {t('page.madeOn', { date: date(receipt.answeredOn) })} {method}{' '}
        {t('word.footLicence', { licence: untranslated('Open Government Licence v3.0') })}.
      </p>
      <p class="address">{t('page.madeAt', { address: untranslated(address) })}</p>
    </footer>
  );
};

/** Whatever there is, in figures that every language reads. */
const listed = (all: readonly string[]): string => (all.length === 0 ? '–' : all.join(', '));
