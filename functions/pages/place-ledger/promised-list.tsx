import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PromisedPlace } from './read-place-ledger.ts';

interface Props {
  readonly promised: readonly PromisedPlace[];
  readonly translator: PageTranslator;
}

/** What published assessments say of places, beside what the register has: none of it is in a balance. */
export const PromisedList = ({ promised, translator }: Props): VNode => {
  const { t, untranslated, codeWords } = translator;
  return (
    <section aria-labelledby="promised-title">
      <h2 id="promised-title">{t('page.ledgerPromised')}</h2>
      {promised.length === 0 ? (
        <p>{t('page.ledgerPromisedNone')}</p>
      ) : (
        <>
          <p>{t('page.ledgerPromisedLead')}</p>
          <ReportTable
            caption={t('page.ledgerPromised')}
            captionHeard
            head={[
              t('page.ledgerPlace'),
              t('page.ledgerSaid'),
              t('page.ciaScheme'),
              t('page.ledgerRegister'),
            ]}
            rows={promised.map(({ name, venue, kind, assessment, scheme, onRecord }) => [
              venue ? <a href={`/?venue=${venue.id}`}>{untranslated(name)}</a> : untranslated(name),
              codeWords('page.ledger', kind),
              <a key="scheme" href={`/assessments/${assessment}`}>
                {untranslated(scheme)}
              </a>,
              t(onRecord ? 'page.ledgerOnRecord' : 'page.ledgerNotOnRecord'),
            ])}
          />
        </>
      )}
    </section>
  );
};
