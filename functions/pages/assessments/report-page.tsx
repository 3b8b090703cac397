import type { Section } from '../../../web-map/features/briefing/parts/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { PageSection } from '../layout/page-section.tsx';
import { actionsSection } from './actions-section.tsx';
import { affectedSection } from './affected-section.tsx';
import { coloursSection } from './colours-section.tsx';
import { detailSection } from './detail-section.tsx';
import { engagementSection } from './engagement-section.tsx';
import { evidenceSection } from './evidence-section.tsx';
import { historySection } from './history-section.tsx';
import { mapSection } from './map-section.tsx';
import { optionsSection } from './options-section.tsx';
import { predictionsSection } from './predictions-section.tsx';
import { purposeSection } from './purpose-section.tsx';
import type { ReportPageData } from './read-report.ts';
import { ReportContents } from './report-contents.tsx';
import { ReportStanding } from './report-standing.tsx';
import { screeningSection } from './screening-section.tsx';
import { summarySection } from './summary-section.tsx';
import { todaySection } from './today-section.tsx';

/** Everything that a report says, in the order in which a committee reads it; page and file both show it. */
export const reportSections = (data: ReportPageData, translator: PageTranslator): readonly Section[] =>
  [
    purposeSection(data, translator),
    summarySection(data, translator),
    mapSection(data, translator),
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
export function reportPage(data: ReportPageData, meta: PageMeta, translator: PageTranslator): string {
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
      main: (
        <>
          <Breadcrumb t={t} pages={[{ href: '/assessments', name: t('page.registerTitle') }]} />
          <h1>{title}</h1>
          <ReportStanding assessment={assessment} translator={translator} />
          <p class="actions">
            <FileLinks csv={file('csv')} geojson={assessment.site ? file('geojson') : undefined} t={t} />{' '}
            <span>{t('page.ciaPrints')}</span>
          </p>
          <ReportContents sections={sections} t={t} />
          <div class="report">
            {sections.map((section) => (
              <PageSection key={section.id} {...section} />
            ))}
          </div>
        </>
      ),
    },
    translator,
  );
}
