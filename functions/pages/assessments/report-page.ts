import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Voice } from '../languages/voice.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { type Section, sectionHtml } from '../sections/section.ts';
import { actionsSection } from './actions-section.ts';
import { affectedSection } from './affected-section.ts';
import { coloursSection } from './colours-section.ts';
import { detailSection } from './detail-section.ts';
import { engagementSection } from './engagement-section.ts';
import { evidenceSection } from './evidence-section.ts';
import { historySection } from './history-section.ts';
import { optionsSection } from './options-section.ts';
import { predictionsSection } from './predictions-section.ts';
import { purposeSection } from './purpose-section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';
import { screeningSection } from './screening-section.ts';
import { summarySection } from './summary-section.ts';
import { todaySection } from './today-section.ts';

/** Everything that a report says, in the order in which a committee reads it; page and file both show it. */
export const reportSections = (data: ReportPageData, voice: Voice): readonly Section[] =>
  [
    purposeSection(data, voice),
    summarySection(data, voice),
    coloursSection(data, voice),
    optionsSection(data, voice),
    affectedSection(data, voice),
    engagementSection(data, voice),
    actionsSection(data, voice),
    predictionsSection(data, voice),
    screeningSection(data, voice),
    detailSection(data, voice),
    evidenceSection(data, voice),
    todaySection(data, voice),
    historySection(data, voice),
  ].filter((section) => section !== undefined);

/** The report of one assessment as the public reads it. */
export function reportPage(data: ReportPageData, meta: PageMeta, voice: Voice): Html {
  const { say, record } = voice;
  const { assessment } = data;
  const title = record(assessment.facts.title);
  const sections = reportSections(data, voice);
  const file = (ending: string) => `/assessments/${assessment.id}.${ending}?revision=${assessment.revision}`;
  return pageFrame(
    {
      title,
      description: record(assessment.facts.summary ?? assessment.facts.title),
      at: 'assessments',
      meta: { ...meta, printsWhole: true },
      alternates: [{ type: 'text/csv', href: file('csv') }],
      main: html`<nav aria-label="${say('where')}"><ol class="breadcrumb"><li><a class="crumb" href="/assessments">${say('registerTitle')}</a></li></ol></nav>
        <h1>${title}</h1>
        ${standing(assessment, voice)}
        <p class="actions"><span>${say('download')}: <a class="action" href="${file('csv')}" download>${say('downloadCsv')}</a> ${
          assessment.site &&
          html`<a class="action" href="${file('geojson')}" download>${say('downloadGeojson')}</a> `
        }<a class="action" href="/dictionary.csv" download>${say('downloadWords')}</a></span> <span>${say('ciaPrints')}</span></p>
        <nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${say('ciaContents')}</h2><ul>${sections.map(({ id, title: named }) => html`<li><a class="crumb" href="#${id}">${named}</a></li>`)}</ul></nav>
        <div class="report">${sections.map(sectionHtml)}</div>`,
    },
    voice,
  );
}

/** Status and dates, and what a reader must know before anything else. */
function standing(assessment: Assessment, voice: Voice): Part {
  const { say, sayCode, date } = voice;
  const { state, revision, publications, facts, supersededBy, id } = assessment;
  const own = publications.find((each) => each.revision === revision);
  const latest = publications.at(-1);
  const publishedOn = date(legalDayOf(own?.at ?? assessment.savedAt));
  return html`<p class="dim day">${say('ciaStands', { state: sayCode('state', state), revision })} ${say('ciaPublishedOn', { date: publishedOn })} ${
    facts.decisionDate ? say('ciaDecisionOn', { date: date(facts.decisionDate) }) : say('ciaDecisionNoDate')
  }</p>${
    own?.afterDecision &&
    html`<p class="warning"><strong>${say('ciaLate')}</strong> ${say('ciaLateSays', { date: publishedOn })}</p>`
  }${
    latest &&
    latest.revision !== revision &&
    html`<p class="warning"><strong>${say('ciaNotLatest', { date: publishedOn })}</strong> <a href="/assessments/${id}">${say('ciaLatest')}</a></p>`
  }${supersededBy && html`<p class="warning">${say('ciaReplaced')} <a href="/assessments/${supersededBy}">${supersededBy}</a></p>`}`;
}
