import { csvOf } from '../../../domain/text/csv.ts';
import { type ReportData, readReport } from '../../../web-map/features/report/read-report.ts';
import { reportFacts } from '../../../web-map/features/report/report-sections.tsx';
import { numberedPlaces } from '../../../web-map/features/report/site-places.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { type ReportFact, reportColumns } from '../assessments/assessment-columns.ts';
import { reportPage } from '../assessments/report-page.tsx';
import { tableOf } from '../files/columns.ts';
import { csvMetadata, fieldsOf } from '../files/csv-metadata.ts';
import { fileOf, propertiesOf } from '../files/geojson.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { problemPage } from '../layout/problem-page.tsx';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { liveAnswer } from './live-answer.ts';
import { csvType, fileAnswer, geojsonType, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { Form, Named, PageRequest } from './page-request.ts';

/** The report of an assessment, as it was last published or as the address names a publication, or its files. */
export async function reportAnswer(
  request: PageRequest,
  { name: id, form }: Named,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const asked = new URLSearchParams(request.search).get('revision');
  const revision = asked === null ? undefined : Number(asked);
  const readable =
    revision === undefined || (Number.isInteger(revision) && revision > 0 && revision < 2 ** 31);
  const { ask, receipt } = notingReceipts(api);
  const readOn = () => receipt().asOf ?? receipt().answeredOn;
  const data = readable ? await readReport(ask, id, revision, readOn) : undefined;
  if (!data) {
    return htmlAnswer(problemPage('page.ciaNotFound', translator.t('page.ciaNotFoundSays'), translator), 404);
  }
  const meta = pageMetaOf(request, receipt());
  return liveAnswer(
    form === 'html'
      ? htmlAnswer(reportPage(data, meta, translator))
      : reportFile(data, meta, form, translator),
  );
}

function reportFile(
  data: ReportData,
  meta: PageMeta,
  form: Exclude<Form, 'html'>,
  translator: PageTranslator,
): HttpAnswer {
  const { assessment, evidence } = data;
  const { id, revision, facts, site } = assessment;
  const lines = reportFacts(data, translator).map((each): ReportFact => ({ assessment, ...each }));
  const columns = reportColumns(translator);
  const notes = notesOf(meta, {
    file: `${id}.${form === 'geojson' ? form : 'csv'}?revision=${revision}`,
    title: facts.title,
    sources: [...new Set(evidence.flatMap(({ licences }) => licences))],
  });
  const name = fileName('assessment', `${facts.title.slice(0, 60)} revision ${revision}`, meta.day, form);
  switch (form) {
    case 'csv': {
      const links = describedBy(`/assessments/${id}.csv-metadata.json?revision=${revision}`);
      return fileAnswer(csvOf(tableOf(columns, lines)), { type: csvType, name, links });
    }
    case 'geojson': {
      const told = lines.map((line) => propertiesOf(columns, line));
      const properties = { assessment: id, revision, scheme: facts.title, facts: told };
      const feature = { type: 'Feature', id, geometry: site?.geometry ?? null, properties };
      const fields = { ...fieldsOf(columns), ...placeFields(translator) };
      return fileAnswer(fileOf(notes, fields, [feature, ...placeFeatures(data)]), {
        type: geojsonType,
        name,
      });
    }
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
  }
}

/** The places to meet of the report as points, with the numbers of its map; one without a point in the register has none. */
const placeFeatures = (data: ReportData): readonly object[] =>
  numberedPlaces(data).map(({ number, row, inside, lost, at }) => ({
    type: 'Feature',
    id: row.key,
    geometry: at ? { type: 'Point', coordinates: [at.lon, at.lat] } : null,
    properties: {
      place: row.about,
      number,
      on_site: inside,
      lost,
      facts: row.facts.map(({ name, value }) => ({ item: row.about, measure: name, words: value })),
    },
  }));

const placeFields = ({ t }: PageTranslator) => ({
  place: t('page.ciaMapPlaces'),
  on_site: t('page.ciaMapInside'),
  lost: t('page.ciaMapLost'),
});
