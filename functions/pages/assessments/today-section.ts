import type { PageTranslator } from '../languages/page-translator.ts';
import { html } from '../markup/html.ts';
import { type Fact, list, paragraph, type Section } from '../sections/section.ts';
import type { ReportPageData } from './read-report.ts';

/** What evidence made today would say otherwise, and what speaks for opening the assessment again. */
export function todaySection(
  { today, assessment }: ReportPageData,
  translator: PageTranslator,
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
  const changes = (compared?.changes ?? []).map((each) => of(each.title, each.sentence, each.change));
  const reasons = today.reopeningReasons.map((each) => of(t('page.ciaTodayReasons'), each));
  const none =
    reasons.length === 0 ? of(t('page.ciaTodayReasons'), t('page.ciaTodayReasonsNone')) : undefined;
  return {
    id: 'today',
    title,
    facts: [sentence, ...basis, ...changes, ...reasons, none].filter((fact) => fact !== undefined),
    body: html`${paragraph(sentence, 'lead')}${list(basis)}${list(changes)}
      ${reasons.length > 0 && html`<h3>${t('page.ciaTodayReasons')}</h3>`}${list(reasons)}${paragraph(none)}`,
  };
}
