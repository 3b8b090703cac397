import { answersOf } from '../../../domain/assessment/model/attachment.ts';
import type { ReportData } from '../../../web-map/features/report/read-report.ts';
import { ReportBody } from '../../../web-map/features/report/report-body.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';

/** The report of one assessment as the public reads it. */
export function reportPage(data: ReportData, meta: PageMeta, translator: PageTranslator): string {
  const { t, untranslated } = translator;
  const { assessment } = data;
  const title = untranslated(assessment.facts.title);
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
          <ReportBody
            data={data}
            translator={translator}
            actions={
              <p class="actions">
                <FileLinks csv={file('csv')} geojson={assessment.site ? file('geojson') : undefined} t={t} />{' '}
                <span>{t('page.ciaPrints')}</span>
              </p>
            }
          />
          {assessment.attachments.some(({ path, bytes }) => path !== null && answersOf(bytes) > 1) && (
            <script src="/keep-document.js" defer />
          )}
        </>
      ),
    },
    translator,
  );
}
