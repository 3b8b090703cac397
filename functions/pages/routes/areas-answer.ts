import { csvOf } from '../../../domain/text/csv.ts';
import { areaList } from '../../../schema/generated/briefing-operations.ts';
import { boroughPractice } from '../../../schema/generated/operations.ts';
import {
  areasNow,
  areaTable,
  boundaryLines,
  drawnMap,
  placesNow,
  wardNames,
} from '../../../schema/generated/page-operations.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { areaColumns } from '../area/area-columns.ts';
import { areasGeojson } from '../area/area-geojson.ts';
import { areaRows } from '../area/area-rows.ts';
import { areasPage, sourcesOf } from '../area/areas-page.tsx';
import { boroughView } from '../area/borough-view.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { allVenues } from '../open-data/read-records.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, PageRequest } from './page-request.ts';

/** The list of all areas, or a file with the same content. */
export async function areasAnswer(
  request: PageRequest,
  form: Form,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const asked = request.asOf ? { asOf: request.asOf } : {};
  const list = await ask(areaList, asked);
  if (form === 'html') {
    const [now, places, practice] = await Promise.all([
      ask(areasNow, asked),
      readToEnd(async (after) => (await ask(placesNow, { ...asked, ...after })).venues),
      ask(boroughPractice, asked),
    ]);
    const replaced = list.boundaryEditions.find(({ hasGeometry }) => !hasGeometry)?.validFrom;
    const newWards = replaced ? (await ask(wardNames, { asOf: replaced })).areas : [];
    const map = await ask(drawnMap, asked);
    return htmlAnswer(
      areasPage(
        list,
        boroughView(list, now, places, practice),
        newWards,
        map,
        pageMetaOf(request, receipt()),
        translator,
      ),
    );
  }
  const [table, venues] = await Promise.all([ask(areaTable, asked), allVenues(ask, request.asOf)]);
  const meta = pageMetaOf(request, receipt());
  const lines = areaRows(list, table, venues, meta.day);
  const notes = notesOf(meta, {
    file: 'areas.csv',
    title: translator.t('page.areasTitle'),
    sources: sourcesOf(list),
  });
  const columns = areaColumns(translator);
  const name = fileName(list.borough.name, 'areas', meta.day, form);
  switch (form) {
    case 'csv':
      return fileAnswer(csvOf(tableOf(columns, lines)), {
        type: csvType,
        name,
        links: describedBy('/areas.csv-metadata.json'),
      });
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
    case 'geojson': {
      const { wards, localities } = await ask(boundaryLines, {});
      const boundaries = new Map(
        [...wards, ...localities].flatMap(({ code, boundary }) =>
          boundary ? [[code, boundary] as const] : [],
        ),
      );
      return fileAnswer(areasGeojson(lines, boundaries, columns, { ...notes, file: 'areas.geojson' }), {
        type: geojsonType,
        name,
      });
    }
  }
}
