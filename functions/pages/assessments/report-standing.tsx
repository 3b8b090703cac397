import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Assessment } from './read-report.ts';

interface Props {
  readonly assessment: Assessment;
  readonly translator: PageTranslator;
}

/** Status and dates, and what a reader must know before anything else. */
export const ReportStanding = ({ assessment, translator }: Props): VNode => {
  const { t, codeWords, date } = translator;
  const { state, revision, publications, facts, supersededBy, id } = assessment;
  const own = publications.find((each) => each.revision === revision);
  const latest = publications.at(-1);
  const publishedOn = date(legalDayOf(own?.at ?? assessment.savedAt));
  return (
    <>
      <p class="dim day">
        {t('page.ciaStands', { state: codeWords('page.state', state), revision })}{' '}
        {t('page.ciaPublishedOn', { date: publishedOn })}{' '}
        {facts.decisionDate
          ? t('page.ciaDecisionOn', { date: date(facts.decisionDate) })
          : t('page.ciaDecisionNoDate')}
      </p>
      {own?.afterDecision && (
        <p class="warning">
          <strong>{t('page.ciaLate')}</strong> {t('page.ciaLateSays', { date: publishedOn })}
        </p>
      )}
      {latest && latest.revision !== revision && (
        <p class="warning">
          <strong>{t('page.ciaNotLatest', { date: publishedOn })}</strong>{' '}
          <a href={`/assessments/${id}`}>{t('page.ciaLatest')}</a>
        </p>
      )}
      {supersededBy && (
        <p class="warning">
          {t('page.ciaReplaced')} <a href={`/assessments/${supersededBy}`}>{supersededBy}</a>
        </p>
      )}
    </>
  );
};
