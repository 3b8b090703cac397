import { keptName } from '../../../domain/assessment/attachments/kept-name.ts';
import { kilobytes } from '../../../domain/assessment/attachments/kilobytes.ts';
import { answersOf } from '../../../domain/assessment/model/attachment.ts';
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
  const { t, untranslated, date } = translator;
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
              {each.path === null || answersOf(each.bytes) > 1 ? (
                <bdi>{untranslated(each.name)}</bdi>
              ) : (
                <a href={each.path} download>
                  <bdi>{untranslated(each.name)}</bdi>
                </a>
              )}{' '}
              ({lineOf(each, translator)})
              {each.audience === 'INTERNAL' && <strong> {t('page.ciaDocumentInternal')}</strong>}
              {each.takenBackAt !== null && (
                <strong>
                  {' '}
                  {t('page.ciaDocumentTakenBack', { date: date(legalDayOf(each.takenBackAt)) })}
                </strong>
              )}
              <Parts of={each} translator={translator} />
              <span class="note hash">SHA-256 {each.sha256}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/**
 * A large document comes in parts: one answer does not hold it. A script of the page puts them together for whoever presses
 * its name, and takes from here what it needs.
 */
function Parts({ of, translator: { t } }: { readonly of: Document; readonly translator: ReportTranslator }) {
  const { path, bytes, sha256 } = of;
  const answers = answersOf(bytes);
  if (path === null || answers === 1) return null;
  const [address = '', revision = ''] = path.split('?');
  const hrefs = Array.from({ length: answers }, (_, at) => `${address}/${at + 1}?${revision}`);
  return (
    <span
      class="note"
      data-parts={hrefs.join(' ')}
      data-name={keptName(of)}
      data-sha256={sha256}
      data-failed={t('page.ciaDocumentFailed')}
    >
      {t('page.ciaDocumentParts')}{' '}
      {hrefs.map((href, at) => (
        <>
          {at > 0 && ', '}
          <a key={href} href={href} download>
            {`${at + 1}/${answers}`}
          </a>
        </>
      ))}
    </span>
  );
}

const lineOf = ({ kind, bytes, addedAt }: Document, { t, count, date }: ReportTranslator): string =>
  t('page.ciaDocumentLine', {
    kind: kind === 'DOCX' ? 'Word' : kind,
    size: count(kilobytes(bytes)),
    date: date(legalDayOf(addedAt)),
  });
