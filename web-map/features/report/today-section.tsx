import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, Paragraph, type Section } from '../briefing/parts/section.tsx';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** What evidence made today would say otherwise, and what speaks for opening the assessment again. */
export function todaySection(
  { today, assessment, draft }: ReportData,
  translator: ReportTranslator,
): Section | undefined {
  if (!today) return undefined;
  const { t } = translator;
  const title = t('page.ciaTodayTitle');
  const of = (measure: string, text: string, status?: string): Fact => ({
    item: assessment.facts.title,
    measure,
    text,
    ...(status !== undefined && { status }),
  });
  const compared = today.evidence[0]?.underTodaysData;
  const sentence = compared ? of(title, compared.sentence) : undefined;
  const basis = (compared?.basis ?? []).map((each) => of(title, each));
  if (draft && !compared) return undefined;
  const changes = (compared?.changes ?? []).map((each) => of(each.title, each.sentence, each.change));
  const reasons = today.reopeningReasons.map((each) => of(t('page.ciaTodayReasons'), each));
  // What was never published cannot be opened again.
  const none =
    reasons.length === 0 && !draft ? of(t('page.ciaTodayReasons'), t('page.ciaTodayReasonsNone')) : undefined;
  return {
    id: 'today',
    title,
    facts: [sentence, ...basis, ...changes, ...reasons, none].filter((fact) => fact !== undefined),
    body: (
      <>
        <Paragraph fact={sentence} class="lead" />
        <FactList facts={basis} />
        <FactList facts={changes} />
        {reasons.length > 0 && <h3>{t('page.ciaTodayReasons')}</h3>}
        <FactList facts={reasons} />
        <Paragraph fact={none} />
      </>
    ),
  };
}
