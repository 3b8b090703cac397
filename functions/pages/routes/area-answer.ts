import { csvOf } from '../../../domain/text/csv.ts';
import { areaChanges } from '../../../schema/generated/briefing-operations.ts';
import { drawnMap, ledgerOfLastYear } from '../../../schema/generated/page-operations.ts';
import { areaBriefing, factsOf } from '../../../web-map/features/briefing/area-briefing.ts';
import { type AreaPageData, readArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { type AreaFact, factColumns } from '../area/area-columns.ts';
import { areaGeojson } from '../area/area-geojson.ts';
import { areaPageHtml } from '../area/area-page.tsx';
import { areaTitle } from '../area/area-title.ts';
import { newWardPage } from '../area/new-ward-page.tsx';
import { tableOf } from '../files/columns.ts';
import { csvMetadata, type FileNotes } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageLinks } from '../layout/page-links.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { liveAnswer } from './live-answer.ts';
import { noSuchArea } from './no-such-area.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType, movedTo } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, Named, PageRequest } from './page-request.ts';

/** The page of an area, or a file with the same content. */
export async function areaAnswer(
  request: PageRequest,
  { name: code, form }: Named,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const data = await readArea(ask, code, request);
  if (!data) return noSuchArea(code, translator);
  const proper = data.area.code;
  if (code !== proper) return movedTo(`/area/${proper}${form === 'html' ? '' : `.${form}`}${request.search}`);
  if (form !== 'html') return areaFile(data, pageMetaOf(request, receipt()), form, translator);
  if (!data.area.edition.hasGeometry) {
    return htmlAnswer(newWardPage(data, pageMetaOf(request, receipt()), translator));
  }
  const { asOf, since } = request;
  const asked = asOf ? { asOf } : {};
  const [map, { placeLedger }, changed] = await Promise.all([
    ask(drawnMap, asked),
    ask(ledgerOfLastYear, { area: proper, ...asked }),
    since === undefined ? undefined : ask(areaChanges, { code, since }),
  ]);
  const [ledger] = placeLedger.areas;
  const changes = changed?.areaChanges ?? undefined;
  const meta = pageMetaOf(request, receipt());
  const html = areaPageHtml({ data, map, ledger, changes }, meta, translator);
  // What changed may rest on records that were approved a moment ago.
  return changed ? liveAnswer(htmlAnswer(html)) : htmlAnswer(html);
}

function areaFile(
  data: AreaPageData,
  meta: PageMeta,
  form: Exclude<Form, 'html'>,
  translator: PageTranslator,
): HttpAnswer {
  const { area, list } = data;
  const named = (ending: string) =>
    fileName(list.borough.name, area.level === 'BOROUGH' ? 'borough' : area.name, meta.day, ending);
  const briefing = areaBriefing(data, translator, pageLinks);
  const facts = factsOf(briefing).map(
    ({ part, fact }): AreaFact => ({ code: area.code, name: area.name, section: part, fact }),
  );
  const notes: FileNotes = notesOf(meta, {
    file: `${area.code}.csv`,
    title: String(areaTitle(area, translator)),
    missing: [area.venues.note, area.projects.note].filter((note) => note !== null),
    sources: briefing.foot.find(({ id }) => id === 'sources')?.facts.map(({ text }) => String(text)) ?? [],
  });
  const columns = factColumns(translator);
  if (form === 'csv') {
    const links = describedBy(`/area/${area.code}.csv-metadata.json`);
    return fileAnswer(csvOf(tableOf(columns, facts)), { type: csvType, name: named('csv'), links });
  }
  if (form === 'geojson') {
    const body = areaGeojson(area, facts, columns, { ...notes, file: `${area.code}.geojson` }, translator);
    return fileAnswer(body, { type: geojsonType, name: named('geojson') });
  }
  return fileAnswer(csvMetadata(columns, notes), {
    type: metadataType,
    name: named('csv-metadata.json'),
  });
}
