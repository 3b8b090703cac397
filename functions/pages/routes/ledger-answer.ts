import { csvOf } from '../../../domain/text/csv.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { ledgerColumns, ledgerLines } from '../place-ledger/ledger-columns.ts';
import { ledgerPage } from '../place-ledger/ledger-page.tsx';
import { readLedgerFile, readPlaceLedger } from '../place-ledger/read-place-ledger.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { liveAnswer } from './live-answer.ts';
import { noSuchArea } from './no-such-area.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';
import type { RegisterForm } from './page-request.ts';

/** Places to meet as a balance: of one area as a page, or every month of every ward as a file. @throws ApiError */
export async function ledgerAnswer(
  { request, ask, translator }: Pick<PageParts, 'request' | 'ask' | 'translator'>,
  form: RegisterForm,
): Promise<HttpAnswer> {
  if (form === 'html') {
    const data = await readPlaceLedger(ask, request.search);
    if (!data) return noSuchArea(new URLSearchParams(request.search).get('area') ?? '', translator);
    // What assessments promise changes without a new data version.
    return liveAnswer(htmlAnswer(ledgerPage(data, pageMetaOf(request, data.receipt), translator)));
  }
  const { areas, borough, receipt } = await readLedgerFile(ask);
  const meta = pageMetaOf(request, receipt);
  const columns = ledgerColumns(translator);
  const name = fileName(borough, 'meeting-places', meta.day, form);
  if (form === 'csv') {
    const links = describedBy('/areas/meeting-places.csv-metadata.json');
    return fileAnswer(csvOf(tableOf(columns, ledgerLines(areas))), { type: csvType, name, links });
  }
  const notes = notesOf(meta, {
    file: 'meeting-places.csv',
    title: translator.t('page.ledgerTitle'),
    sources: [],
  });
  return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
}
