import type { VNode } from 'preact';
import { practiceRecord } from '../../../domain/records-kept/kinds/practice-record.ts';
import type { DrawnMapQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import { BoroughMap } from '../drawn-map/page-map.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { alternatesOf, dataFiles, FileLinks } from '../layout/file-links.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { kindAddress } from '../records/kind-addresses.ts';
import { type PracticeData, type PracticeLine, practiceLines } from './practice-columns.ts';

interface Props {
  readonly data: PracticeData;
  readonly map: DrawnMapQuery;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

const filesPath = '/practice-on-record';

/** Where practice is on record: every record by locality and place, with its mark, its basis, its source and its reader. */
export function practicePage(
  data: PracticeData,
  map: DrawnMapQuery,
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { t } = translator;
  return pageFrame(
    {
      title: t('page.onRecordTitle'),
      description: data.classification.practiceOnRecord.summary,
      meta,
      alternates: alternatesOf(dataFiles(filesPath, meta)),
      main: <PracticeList data={data} map={map} meta={meta} translator={translator} />,
    },
    translator,
  );
}

const PracticeList = ({ data, map, meta, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  const { summary, exchanges } = data.classification.practiceOnRecord;
  const lines = practiceLines(data);
  const called = data.areas.flatMap(({ practiceOnRecord }) => practiceOnRecord?.calledByDocuments ?? []);
  return (
    <>
      <h1>{t('page.onRecordTitle')}</h1>
      <p class="lead">{summary}</p>
      <p>{t('page.onRecordLead')}</p>
      <p>
        <a href={kindAddress(practiceRecord)}>{t('page.onRecordTold')}</a>
      </p>
      <p class="actions">
        <FileLinks {...dataFiles(filesPath, meta)} t={t} /> <OpenAll path="/practice" meta={meta} t={t} />
      </p>
      <BoroughMap map={map} meta={meta} translator={translator} />
      {data.localities.map(({ code, name }) => (
        <OfLocality
          key={code}
          id={code}
          open={meta.printsWhole}
          name={t('word.locality', { name: untranslated(name) })}
          lines={lines.filter(({ evidence: { area } }) => (area.locality?.code ?? area.code) === code)}
          translator={translator}
        />
      ))}
      {exchanges.length > 0 && <h2>{t('page.onRecordExchanges')}</h2>}
      <ul>
        {exchanges.map(({ from, to }) => (
          <li key={from.name + to.name}>
            {t('page.onRecordExchange', { from: untranslated(from.name), to: untranslated(to.name) })}
          </li>
        ))}
      </ul>
      {called.length > 0 && <h2>{t('page.onRecordCalled')}</h2>}
      <ul>
        {called.map(({ words, readersWords }) => (
          <li key={words}>
            {words} {readersWords}
          </li>
        ))}
      </ul>
    </>
  );
};

interface OfLocalityProps {
  readonly id: string;
  readonly open: boolean;
  readonly name: string;
  readonly lines: readonly PracticeLine[];
  readonly translator: PageTranslator;
}

const OfLocality = ({ id, open, name, lines, translator }: OfLocalityProps): VNode | null => {
  const { t } = translator;
  if (lines.length === 0) return null;
  return (
    <FoldedPart
      id={id}
      heading="h2"
      title={name}
      holds={t('page.countRecords', { count: lines.length })}
      open={open}
    >
      <ReportTable
        caption={name}
        captionHeard
        head={[
          t('page.onRecordPlace'),
          t('page.onRecordWhat'),
          t('page.onRecordWhere'),
          t('page.onRecordStanding'),
          t('page.onRecordSource'),
        ]}
        rows={lines.map((line) => cellsOf(line, translator))}
      />
    </FoldedPart>
  );
};

function cellsOf(
  { evidence, marked, makesMark, statusWords }: PracticeLine,
  { t, untranslated }: PageTranslator,
): VNode[] {
  const { place, area, source } = evidence;
  const mark = makesMark ? (marked?.markWords ?? '') : t('page.onRecordNoMark');
  return [
    <Cell lead={place === null ? t('page.onRecordWholeArea') : untranslated(place)} notes={[mark]} />,
    <Cell
      lead={evidence.kindWords}
      notes={[untranslated(evidence.sentence), evidence.note === null ? '' : untranslated(evidence.note)]}
    />,
    <Cell
      lead={untranslated(area.name)}
      notes={[evidence.basisWords, makesMark ? (marked?.pointWords ?? '') : '']}
    />,
    <Cell lead={statusWords} notes={[evidence.strengthWords, evidence.readersWords]} />,
    <Cell
      lead={untranslated(source.title)}
      notes={[source.publisher === null ? '' : untranslated(source.publisher)]}
    />,
  ];
}

/** What a cell says, with smaller lines beneath it. */
const Cell = ({ lead, notes }: { readonly lead: string; readonly notes: readonly string[] }): VNode => (
  <>
    {lead}
    {notes.map((text) => (
      <Note key={text}>{text}</Note>
    ))}
  </>
);
