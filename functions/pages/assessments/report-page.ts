import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
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
export const reportSections = (data: ReportPageData, translator: PageTranslator): readonly Section[] =>
  [
    purposeSection(data, translator),
    summarySection(data, translator),
    coloursSection(data, translator),
    optionsSection(data, translator),
    affectedSection(data, translator),
    engagementSection(data, translator),
    actionsSection(data, translator),
    predictionsSection(data, translator),
    screeningSection(data, translator),
    detailSection(data, translator),
    evidenceSection(data, translator),
    todaySection(data, translator),
    historySection(data, translator),
  ].filter((section) => section !== undefined);

/** The report of one assessment as the public reads it. */
export function reportPage(data: ReportPageData, meta: PageMeta, translator: PageTranslator): Html {
  const { t, untranslated } = translator;
  const { assessment } = data;
  const title = untranslated(assessment.facts.title);
  const sections = reportSections(data, translator);
  const file = (ending: string) => `/assessments/${assessment.id}.${ending}?revision=${assessment.revision}`;
  return pageFrame(
    {
      title,
      description: untranslated(assessment.facts.summary ?? assessment.facts.title),
      at: 'assessments',
      meta: { ...meta, printsWhole: true },
      alternates: [{ type: 'text/csv', href: file('csv') }],
      main: html`<nav aria-label="${t('word.breadcrumb')}"><ol class="breadcrumb"><li><a class="crumb" href="/assessments">${t('page.registerTitle')}</a></li></ol></nav>
        <h1>${title}</h1>
        ${standing(assessment, translator)}
        <p class="actions"><span>${t('page.download')}: <a class="action" href="${file('csv')}" download>${t('page.downloadCsv')}</a> ${
          assessment.site &&
          html`<a class="action" href="${file('geojson')}" download>${t('page.downloadGeojson')}</a> `
        }<a class="action" href="/dictionary.csv" download>${t('page.downloadWords')}</a></span> <span>${t('page.ciaPrints')}</span></p>
        <nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${t('page.ciaContents')}</h2><ul>${sections.map(({ id, title: named }) => html`<li><a class="crumb" href="#${id}">${named}</a></li>`)}</ul></nav>
        <div class="report">${sections.map(sectionHtml)}</div>`,
    },
    translator,
  );
}

/** Status and dates, and what a reader must know before anything else. */
function standing(assessment: Assessment, translator: PageTranslator): Part {
  const { t, codeWords, date } = translator;
  const { state, revision, publications, facts, supersededBy, id } = assessment;
  const own = publications.find((each) => each.revision === revision);
  const latest = publications.at(-1);
  const publishedOn = date(legalDayOf(own?.at ?? assessment.savedAt));
  return html`<p class="dim day">${t('page.ciaStands', { state: codeWords('page.state', state), revision })} ${t('page.ciaPublishedOn', { date: publishedOn })} ${
    facts.decisionDate
      ? t('page.ciaDecisionOn', { date: date(facts.decisionDate) })
      : t('page.ciaDecisionNoDate')
  }</p>${
    own?.afterDecision &&
    html`<p class="warning"><strong>${t('page.ciaLate')}</strong> ${t('page.ciaLateSays', { date: publishedOn })}</p>`
  }${
    latest &&
    latest.revision !== revision &&
    html`<p class="warning"><strong>${t('page.ciaNotLatest', { date: publishedOn })}</strong> <a href="/assessments/${id}">${t('page.ciaLatest')}</a></p>`
  }${supersededBy && html`<p class="warning">${t('page.ciaReplaced')} <a href="/assessments/${supersededBy}">${supersededBy}</a></p>`}`;
}
