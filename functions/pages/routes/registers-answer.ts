import { csvOf } from '../../../domain/text/csv.ts';
import { coldSpotPledges, dueDays, registers } from '../../../schema/generated/page-operations.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { dueCalendar } from '../registers/due-calendar.ts';
import { registerLines, registersColumns } from '../registers/registers-columns.ts';
import { registersPage } from '../registers/registers-page.tsx';
import { calendarAnswer, originOf } from './calendar-answer.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageParts } from './page-parts.ts';
import type { RegisterForm } from './page-request.ts';

/** How well the registers are kept: a page, or a file that says the same. @throws ApiError */
export async function registersAnswer(
  { request, ask: api, translator }: PageParts,
  form: RegisterForm,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const data = await ask(registers, {});
  if (form === 'html') {
    const { coldSpotsInRegister: coldSpots } = await ask(coldSpotPledges, {});
    return htmlAnswer(
      registersPage(data.registerHealth, coldSpots, pageMetaOf(request, receipt()), translator),
    );
  }
  const meta = pageMetaOf(request, receipt());
  const columns = registersColumns(translator);
  const name = fileName(data.borough.name, 'registers', meta.day, form);
  const sources = data.registerHealth.flatMap(({ documented }) => documented?.counted?.source.title ?? []);
  const title = translator.t('page.registersTitle');
  const notes = notesOf(meta, { file: 'registers.csv', title, sources: [...new Set(sources)] });
  if (form === 'csv-metadata.json') {
    return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
  }
  return fileAnswer(csvOf(tableOf(columns, registerLines(data.registerHealth))), {
    type: csvType,
    name,
    links: describedBy('/registers.csv-metadata.json'),
  });
}

/** The days by which something is to be done about the registers, as a calendar. @throws RefusedQuery for no area, ApiError */
export async function dueCalendarAnswer({ request, ask: api, translator }: PageParts): Promise<HttpAnswer> {
  const { ask } = notingReceipts(api);
  const { area } = request;
  const narrowed = area === undefined ? {} : { area };
  const days = await readToEnd(async (after) => (await ask(dueDays, { ...narrowed, ...after })).dueDays);
  return calendarAnswer(dueCalendar(days, originOf(request.address), translator), 'due', area);
}
