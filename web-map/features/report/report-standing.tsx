import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

interface Props extends Pick<ReportData, 'assessment' | 'draft'> {
  readonly translator: ReportTranslator;
}

/** Status and dates, and what a reader must know before anything else. */
export const ReportStanding = ({ assessment, draft, translator }: Props): VNode => {
  if (draft) return <DraftStanding assessment={assessment} translator={translator} />;
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

/** What is not published says so on its face, at which stage it is, and of which day its words are. */
const DraftStanding = ({ assessment, translator }: Pick<Props, 'assessment' | 'translator'>): VNode => {
  const { t, codeWords, date } = translator;
  const { state, revision, savedAt } = assessment;
  return (
    <p class="warning draft-mark">
      <strong>{t('page.ciaDraft')}</strong>{' '}
      {t('page.ciaDraftStands', {
        state: codeWords('page.state', state),
        revision,
        date: date(legalDayOf(savedAt)),
      })}
    </p>
  );
};
