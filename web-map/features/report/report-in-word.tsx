import { Packer } from 'docx';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { ReportData } from './read-report.ts';
import { ReportBody } from './report-body.tsx';
import type { ReportTranslator } from './report-translator.ts';
import { documentBlocks } from './word/document-blocks.ts';
import { type Picture, wordDocument } from './word/word-document.ts';

const document = (data: ReportData, translator: ReportTranslator, pictures: readonly Picture[]) =>
  wordDocument({
    title: data.assessment.facts.title,
    mark: data.draft ? markOf(data, translator) : undefined,
    blocks: documentBlocks(<ReportBody data={data} translator={translator} />),
    pictures,
  });

/** A report as a Word document, for a browser to save. @param pictures PNGs of its drawings, in their order */
export const reportInWord = (
  data: ReportData,
  translator: ReportTranslator,
  pictures: readonly Picture[],
): Promise<Blob> => Packer.toBlob(document(data, translator, pictures));

/** The same as bytes. */
export const reportInWordBytes = async (
  data: ReportData,
  translator: ReportTranslator,
  pictures: readonly Picture[],
): Promise<Uint8Array> => new Uint8Array(await Packer.toArrayBuffer(document(data, translator, pictures)));

function markOf({ assessment }: ReportData, { t, codeWords, date }: ReportTranslator): string {
  const { state, revision, savedAt } = assessment;
  const stands = { state: codeWords('page.state', state), revision, date: date(legalDayOf(savedAt)) };
  return `${t('page.ciaDraft')}: ${t('page.ciaDraftStands', stands)}`;
}
