import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, Paragraph, type Section } from '../briefing/parts/section.tsx';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** What the software recommended after the ten questions, and what a person decided and why. */
export function summarySection({ assessment }: ReportData, translator: ReportTranslator): Section {
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
    t('page.ciaScreenedTitle'),
    t('page.ciaSoftware', { outcome: codeWords('page.outcome', recommended) }),
    recommended,
  );
  const reasons = triggers.map(({ sentence, basis, code }) =>
    of(t('page.ciaTriggers'), [sentence, basis].filter(Boolean).join(' '), code),
  );
  const none = reasons.length === 0 ? of(t('page.ciaTriggers'), t('page.ciaNoTrigger')) : undefined;
  const person = decision
    ? of(
        t('page.ciaScreenedTitle'),
        t('page.ciaPerson', {
          outcome: codeWords('page.outcome', decision.decision),
          date: date(legalDayOf(decision.at)),
        }),
        decision.decision,
      )
    : undefined;
  const overrides = decision?.overrides ? of(t('page.ciaScreenedTitle'), t('page.ciaOverrides')) : undefined;
  const reason = decision ? of(t('page.ciaReason'), untranslated(decision.reason)) : undefined;
  // The colours of level 2 stand by themselves.
  const worst = detail ? undefined : of(t('page.ciaOverall'), t('page.ciaOneLevel'));
  return {
    id: 'summary',
    title: t('page.ciaScreenedTitle'),
    facts: [software, ...reasons, none, person, overrides, reason, worst].filter(
      (fact) => fact !== undefined,
    ),
    body: (
      <>
        <Paragraph fact={software} class="lead" />
        {reasons.length > 0 && <h3>{t('page.ciaTriggers')}</h3>}
        <FactList facts={reasons} />
        <Paragraph fact={none} />
        <Paragraph fact={person} class="lead" />
        <Paragraph fact={overrides} />
        {reason && (
          <p>
            <strong>{t('page.ciaReason')}:</strong> {reason.text}
          </p>
        )}
        <Paragraph fact={worst} />
      </>
    ),
  };
}
