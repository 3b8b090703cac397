import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { towards } from '../markup/report-table.tsx';
import { type Fact, list, paragraph, type Section } from '../sections/section.ts';
import { colourMark, colourWord } from './colour-mark.ts';
import type { ReportPageData } from './read-report.ts';

/** What the software recommended, what a person decided and why, and the worst of the six colours. */
export function summarySection({ assessment }: ReportPageData, translator: PageTranslator): Section {
  const { t, untranslated, date, codeWords } = translator;
  const { screening, detail, facts } = assessment;
  const { decision, triggers, recommendation } = screening;
  const of = (measure: string, text: string, status?: string): Fact => ({
    item: facts.title,
    measure,
    text,
    ...(status !== undefined && { status }),
  });
  const recommended = decision?.recommended ?? recommendation;
  const software = of(
    t('page.ciaSummaryTitle'),
    t('page.ciaSoftware', { outcome: codeWords('page.outcome', recommended) }),
    recommended,
  );
  const reasons = triggers.map(({ sentence, basis, code }) =>
    of(t('page.ciaTriggers'), [sentence, basis].filter(Boolean).join(' '), code),
  );
  const none = reasons.length === 0 ? of(t('page.ciaTriggers'), t('page.ciaNoTrigger')) : undefined;
  const person = decision
    ? of(
        t('page.ciaSummaryTitle'),
        t('page.ciaPerson', {
          outcome: codeWords('page.outcome', decision.decision),
          date: date(legalDayOf(decision.at)),
        }),
        decision.decision,
      )
    : undefined;
  const overrides = decision?.overrides ? of(t('page.ciaSummaryTitle'), t('page.ciaOverrides')) : undefined;
  const reason = decision ? of(t('page.ciaReason'), untranslated(decision.reason)) : undefined;
  const worst = detail
    ? of(
        t('page.ciaOverall'),
        t('page.ciaWorst', {
          before: colourWord(detail.overallBefore, translator),
          after: colourWord(detail.overallAfter, translator),
        }),
        detail.overallAfter ?? undefined,
      )
    : of(t('page.ciaOverall'), t('page.ciaOneLevel'));
  const marks: Part =
    detail &&
    html`<p class="overall">${colourMark(detail.overallBefore, translator)} <span aria-hidden="true">${towards(translator)}</span> ${colourMark(detail.overallAfter, translator)}</p>`;
  return {
    id: 'summary',
    title: t('page.ciaSummaryTitle'),
    facts: [software, ...reasons, none, person, overrides, reason, worst].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${paragraph(software, 'lead')}
      ${reasons.length > 0 && html`<h3>${t('page.ciaTriggers')}</h3>`}${list(reasons)}${paragraph(none)}
      ${paragraph(person, 'lead')}${paragraph(overrides)}
      ${reason && html`<p><strong>${t('page.ciaReason')}:</strong> ${reason.text}</p>`}
      ${paragraph(worst)}${marks}${detail && html`<p class="dim">${t('page.ciaNoTotal', {})}</p>`}`,
  };
}
