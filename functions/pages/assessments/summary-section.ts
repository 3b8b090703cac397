import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { towards } from '../markup/report-table.tsx';
import { type Fact, list, paragraph, type Section } from '../sections/section.ts';
import { colourMark, colourWord } from './colour-mark.ts';
import type { ReportPageData } from './read-report.ts';

/** What the software recommended, what a person decided and why, and the worst of the six colours. */
export function summarySection({ assessment }: ReportPageData, voice: Voice): Section {
  const { say, tell, record, date, sayCode } = voice;
  const { screening, detail, facts } = assessment;
  const { decision, triggers, recommendation } = screening;
  const of = (measure: string, text: Text, status?: string): Fact => ({
    item: facts.title,
    measure,
    text,
    ...(status !== undefined && { status }),
  });
  const recommended = decision?.recommended ?? recommendation;
  const software = of(
    say('ciaSummaryTitle'),
    say('ciaSoftware', { outcome: sayCode('outcome', recommended) }),
    recommended,
  );
  const reasons = triggers.map(({ sentence, basis, code }) =>
    of(say('ciaTriggers'), [sentence, basis].filter(Boolean).join(' '), code),
  );
  const none = reasons.length === 0 ? of(say('ciaTriggers'), say('ciaNoTrigger')) : undefined;
  const person = decision
    ? of(
        say('ciaSummaryTitle'),
        say('ciaPerson', {
          outcome: sayCode('outcome', decision.decision),
          date: date(legalDayOf(decision.at)),
        }),
        decision.decision,
      )
    : undefined;
  const overrides = decision?.overrides ? of(say('ciaSummaryTitle'), say('ciaOverrides')) : undefined;
  const reason = decision ? of(say('ciaReason'), record(decision.reason)) : undefined;
  const worst = detail
    ? of(
        say('ciaOverall'),
        say('ciaWorst', {
          before: colourWord(detail.overallBefore, voice),
          after: colourWord(detail.overallAfter, voice),
        }),
        detail.overallAfter ?? undefined,
      )
    : of(say('ciaOverall'), say('ciaOneLevel'));
  const marks: Part =
    detail &&
    html`<p class="overall">${colourMark(detail.overallBefore, voice)} <span aria-hidden="true">${towards(voice)}</span> ${colourMark(detail.overallAfter, voice)}</p>`;
  return {
    id: 'summary',
    title: say('ciaSummaryTitle'),
    facts: [software, ...reasons, none, person, overrides, reason, worst].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${paragraph(software, 'lead')}
      ${reasons.length > 0 && html`<h3>${say('ciaTriggers')}</h3>`}${list(reasons)}${paragraph(none)}
      ${paragraph(person, 'lead')}${paragraph(overrides)}
      ${reason && html`<p><strong>${say('ciaReason')}:</strong> ${reason.text}</p>`}
      ${paragraph(worst)}${marks}${detail && html`<p class="dim">${tell('ciaNoTotal', {})}</p>`}`,
  };
}
