import type { Fact } from '../briefing/parts/fact.ts';
import type { Section } from '../briefing/parts/section.tsx';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** What the author concludes and recommends: the first thing that a committee reads. What was not given says so. */
export function conclusionSection(
  { assessment: { conclusion, facts } }: ReportData,
  { t, codeWords, untranslated }: ReportTranslator,
): Section {
  const of = (measure: string, text: string, status?: string): Fact => ({
    item: facts.title,
    measure,
    text,
    ...(status !== undefined && { status }),
  });
  const outcome = of(
    t('page.ciaConcludes'),
    conclusion?.outcome ? codeWords('page.conclusion', conclusion.outcome) : t('page.ciaNoConclusion'),
    conclusion?.outcome ?? undefined,
  );
  const recommendation = of(
    t('page.ciaRecommends'),
    conclusion?.recommendation ? untranslated(conclusion.recommendation) : t('page.ciaNotGiven'),
  );
  return {
    id: 'conclusion',
    title: t('page.ciaConcludes'),
    facts: [outcome, recommendation],
    body: (
      <div class="conclusion">
        <p class="lead">
          <strong>{outcome.text}</strong>
        </p>
        {conclusion?.recommendation ? (
          <p class="written">{recommendation.text}</p>
        ) : (
          <p>
            {recommendation.measure}: {recommendation.text}
          </p>
        )}
        <p class="dim">{t('page.ciaAdvises')}</p>
      </div>
    ),
  };
}
