import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, type Section } from '../briefing/parts/section.tsx';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** Every publication with its address, signatures by office, and the versions that the assessment keeps. No names. */
export function historySection({ assessment }: ReportData, translator: ReportTranslator): Section {
  const { t, untranslated, date, codeWords } = translator;
  const { id, publications, revision, signatures } = assessment;
  const published = publications.map((each): Fact => {
    const words = t('page.ciaPublicationOf', { date: date(legalDayOf(each.at)), revision: each.revision });
    return {
      item: t('page.ciaPublications'),
      measure: t('page.ciaPublished'),
      text: [words, ...(each.afterDecision ? [t('page.ciaLate')] : []), ...clockWords(each, translator)].join(
        '. ',
      ),
      period: legalDayOf(each.at),
      value: each.revision,
    };
  });
  const signed = signatures.map(
    ({ capacity, office, at, clockBehind, holds }): Fact => ({
      item: codeWords('page.office', capacity),
      measure: t('page.ciaSignatures'),
      text: [
        `${t('page.ciaSigned', { office: codeWords('page.office', capacity), date: date(legalDayOf(at)) })}: ${t(holds ? 'page.ciaHolds' : 'page.ciaHoldsNot')}`,
        ...(office ? [untranslated(office)] : []),
        ...clockWords({ clockBehind }, translator),
      ].join('. '),
      period: legalDayOf(at),
      status: holds ? 'HOLDS' : 'HOLDS_NO_LONGER',
    }),
  );
  const method: Fact = {
    item: t('page.ciaMethodTitle'),
    measure: t('page.ciaMethodTitle'),
    text: t('page.ciaMethod', {
      method: untranslated(assessment.methodVersion),
      sets: untranslated(assessment.questionSets.map((set) => set.id).join(', ')),
    }),
  };
  return {
    id: 'history',
    title: t('page.ciaHistoryTitle'),
    facts: [...published, ...signed, method],
    body: (
      <>
        {published.length > 0 && <h3>{t('page.ciaPublications')}</h3>}
        <ul>
          {published.map(({ text, value }) =>
            value === revision ? (
              <li key={value}>
                {text} ({t('page.ciaThisOne')})
              </li>
            ) : (
              <li key={value}>
                <a href={`/assessments/${id}?revision=${value}`}>{text}</a>
              </li>
            ),
          )}
        </ul>
        {signed.length > 0 && <h3>{t('page.ciaSignatures')}</h3>}
        <FactList facts={signed} />
        <h3>{t('page.ciaMethodTitle')}</h3>
        <FactList facts={[method]} />
      </>
    ),
  };
}

/** Said where the clock ran backwards, so that nobody takes the day for certain. */
const clockWords = (
  { clockBehind }: { readonly clockBehind: string | null },
  { t, date }: ReportTranslator,
): string[] => (clockBehind === null ? [] : [t('page.ciaClock', { date: date(legalDayOf(clockBehind)) })]);
