import { kilobytes } from '../../../domain/assessment/attachments/kilobytes.ts';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Fact } from '../briefing/parts/fact.ts';
import type { Section } from '../briefing/parts/section.tsx';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Document = Assessment['attachments'][number];

/** Documents that stand with the assessment, each with what it is, its size and its day; nothing where there is none. */
export function documentsSection(
  { assessment: { attachments } }: ReportData,
  translator: ReportTranslator,
): Section | undefined {
  if (attachments.length === 0) return undefined;
  const { t, untranslated } = translator;
  return {
    id: 'documents',
    title: t('page.ciaDocuments'),
    facts: attachments.map(
      (each): Fact => ({
        item: each.name,
        measure: t('page.ciaDocuments'),
        text: lineOf(each, translator),
        value: each.bytes,
        status: each.kind,
        period: legalDayOf(each.addedAt),
      }),
    ),
    body: (
      <>
        <p>{t('page.ciaDocumentsLead')}</p>
        <ul>
          {attachments.map((each) => (
            <li key={each.key}>
              {each.path === null ? (
                <bdi>{untranslated(each.name)}</bdi>
              ) : (
                <a href={each.path} download>
                  <bdi>{untranslated(each.name)}</bdi>
                </a>
              )}{' '}
              ({lineOf(each, translator)})
              {each.audience === 'INTERNAL' && <strong> {t('page.ciaDocumentInternal')}</strong>}
              <span class="note hash">SHA-256 {each.sha256}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

const lineOf = ({ kind, bytes, addedAt }: Document, { t, count, date }: ReportTranslator): string =>
  t('page.ciaDocumentLine', {
    kind: kind === 'DOCX' ? 'Word' : kind,
    size: count(kilobytes(bytes)),
    date: date(legalDayOf(addedAt)),
  });
