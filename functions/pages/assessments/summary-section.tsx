import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import { FactList, Paragraph, type Section } from '../../../web-map/features/briefing/parts/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { towards } from '../markup/report-table.tsx';
import { ColourMark, colourWord } from './colour-mark.tsx';
import type { Detail, ReportPageData } from './read-report.ts';

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
  return {
    id: 'summary',
    title: t('page.ciaSummaryTitle'),
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
        {detail && <Overall detail={detail} translator={translator} />}
      </>
    ),
  };
}

interface OverallProps {
  readonly detail: Detail;
  readonly translator: PageTranslator;
}

/** The worst of the six colours before mitigation and after, and that there is no total. */
const Overall = ({ detail, translator }: OverallProps): VNode => (
  <>
    <p class="overall">
      <ColourMark colour={detail.overallBefore} translator={translator} />{' '}
      <span aria-hidden="true">{towards(translator)}</span>{' '}
      <ColourMark colour={detail.overallAfter} translator={translator} />
    </p>
    <p class="dim">{translator.t('page.ciaNoTotal', {})}</p>
  </>
);
