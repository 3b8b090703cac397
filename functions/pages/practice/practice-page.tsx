import type { VNode } from 'preact';
import type { PracticeListQuery } from '../../../schema/generated/page-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { askedBy, fileLinks } from '../layout/file-links.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import type { Html } from '../markup/html.ts';
import { holding } from '../markup/rendered.ts';
import { ReportTable } from '../markup/report-table.tsx';
import { Words, worded } from '../markup/worded.tsx';
import { type PracticeLine, practiceLines } from './practice-columns.ts';

interface Props {
  readonly data: PracticeListQuery;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

const filesPath = '/practice-on-record';

/** Where practice is on record: every record by locality and place, with its mark, its basis, its source and its reader. */
export function practicePage(data: PracticeListQuery, meta: PageMeta, translator: PageTranslator): Html {
  const { t } = translator;
  return pageFrame(
    {
      title: t('page.onRecordTitle'),
      at: 'practice',
      description: data.classification.practiceOnRecord.summary,
      meta,
      alternates: [
        { type: 'text/csv', href: `${filesPath}.csv${askedBy(meta)}` },
        { type: 'application/geo+json', href: `${filesPath}.geojson${askedBy(meta)}` },
      ],
      main: <PracticeList data={data} meta={meta} translator={translator} />,
    },
    translator,
  );
}

const PracticeList = ({ data, meta, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  const { summary, exchanges } = data.classification.practiceOnRecord;
  const lines = practiceLines(data);
  const called = data.areas.flatMap(({ practiceOnRecord }) => practiceOnRecord?.calledByDocuments ?? []);
  return (
    <>
      <h1>{t('page.onRecordTitle')}</h1>
      <p class="lead" {...worded(summary)} />
      <p {...worded(t('page.onRecordLead'))} />
      <p class="actions" {...holding(fileLinks(filesPath, meta, t))} />
      {data.localities.map(({ code, name }) => (
        <OfLocality
          name={t('word.locality', { name: untranslated(name) })}
          lines={lines.filter(({ evidence: { area } }) => (area.locality?.code ?? area.code) === code)}
          translator={translator}
        />
      ))}
      {exchanges.length > 0 && <h2>{t('page.onRecordExchanges')}</h2>}
      <ul>
        {exchanges.map(({ from, to }) => (
          <li
            {...worded(
              t('page.onRecordExchange', { from: untranslated(from.name), to: untranslated(to.name) }),
            )}
          />
        ))}
      </ul>
      {called.length > 0 && <h2>{t('page.onRecordCalled')}</h2>}
      <ul>
        {called.map(({ words, readersWords }) => (
          <li>
            <Words of={words} /> <Words of={readersWords} />
          </li>
        ))}
      </ul>
    </>
  );
};

interface OfLocalityProps {
  readonly name: string;
  readonly lines: readonly PracticeLine[];
  readonly translator: PageTranslator;
}

const OfLocality = ({ name, lines, translator }: OfLocalityProps): VNode | null => {
  const { t } = translator;
  if (lines.length === 0) return null;
  return (
    <>
      <h2 {...worded(name)} />
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
    </>
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
    <Words of={lead} />
    {notes
      .filter((text) => text !== '')
      .map((text) => (
        <span class="note" {...worded(text)} />
      ))}
  </>
);
