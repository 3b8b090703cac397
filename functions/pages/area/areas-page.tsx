import type { VNode } from 'preact';
import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import type { DrawnMapQuery } from '../../../schema/generated/page-operations.ts';
import type { BoroughView } from '../../../web-map/features/briefing/borough/borough-view.ts';
import { ColdSpots } from '../../../web-map/features/briefing/borough/cold-spots.tsx';
import { NotKnownYet } from '../../../web-map/features/briefing/borough/not-known-yet.tsx';
import { PracticeInShort } from '../../../web-map/features/briefing/borough/practice-in-short.tsx';
import type { ListedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import { plainText } from '../../../web-map/i18n/isolated-text.ts';
import { heardAs } from '../../../web-map/ui/heard-as.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { Swatch } from '../../../web-map/ui/swatch.tsx';
import { BoroughMap } from '../drawn-map/page-map.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { alternatesOf, dataFiles, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';

import { OpenData } from '../open-data/open-data-section.tsx';
import { AreaNames } from './area-names.tsx';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The list of all areas with their labels: the way in without a script. */
export function areasPage(
  list: AreaListQuery,
  view: BoroughView,
  newWards: readonly Named[],
  map: DrawnMapQuery,
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { t, untranslated, date } = translator;
  const { borough, wards, localities } = list;
  const validFrom = list.boundaryEditions.find(({ hasGeometry }) => !hasGeometry)?.validFrom;
  const files = dataFiles('/areas', meta);
  return pageFrame(
    {
      title: t('page.areasTitle'),
      description: wards.summary,
      at: 'areas',
      meta,
      alternates: alternatesOf(files),
      main: (
        <>
          <h1>{t('page.areasTitle')}</h1>
          <div class="borough-now">
            <ColdSpots view={view} translator={translator} />
            <PracticeInShort view={view} translator={translator} />
            <NotKnownYet view={view} translator={translator} />
          </div>
          <p>{t('page.areasLead')}</p>
          <p class="actions">
            <a class="action" href={`/area/${borough.code}`}>
              {t('page.borough', { name: untranslated(borough.name) })}
            </a>{' '}
            <FileLinks {...files} t={t} />
          </p>
          <BoroughMap map={map} meta={meta} translator={translator} />
          <AreaTable title={t('briefing.localities')} lines={localities.areas} translator={translator} />
          <AreaTable title={t('briefing.wards')} lines={wards.areas} translator={translator} />
          {newWards.length > 0 && (
            <section aria-labelledby="new-title">
              <h2 id="new-title">{t('page.areasNew', { date: date(validFrom ?? '') })}</h2>
              <p>{t('page.areasNewLead')}</p>
              <AreaNames areas={newWards} untranslated={untranslated} />
            </section>
          )}
          <OpenData meta={meta} translator={translator} />
          <section aria-labelledby="notes-title">
            <h2 id="notes-title">{t('word.layerNotes')}</h2>
            <ul>
              {wards.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <p>{wards.method.summary}</p>
            <p>
              <a href="/targets">{t('page.targetsTitle')}</a>
            </p>
          </section>
          <section aria-labelledby="sources-title">
            <h2 id="sources-title">{t('word.sourcesTitle')}</h2>
            <ul class="sources">
              {sourcesOf(list).map((source) => (
                <li key={source}>{untranslated(source)}</li>
              ))}
            </ul>
          </section>
        </>
      ),
    },
    translator,
  );
}

/** Where lines and counts of the list came from. */
export const sourcesOf = ({ borough, wards }: AreaListQuery): readonly string[] => {
  const sources = [borough.source, ...wards.areas.map(({ diversity }) => diversity.source)];
  return [
    ...new Set(
      sources.map(({ title, publisher, date, licence }) =>
        [title, publisher, date, licence].filter(Boolean).join(' · '),
      ),
    ),
  ];
};

interface AreaTableProps {
  readonly title: string;
  readonly lines: readonly ListedArea[];
  readonly translator: PageTranslator;
}

const AreaTable = ({ title, lines, translator }: AreaTableProps): VNode => {
  const { t } = translator;
  return (
    <>
      <h2>{title}</h2>
      <table {...heardAs.table} class="stacked areas-table">
        <caption>
          {title}: {t('page.areasTable')}
        </caption>
        <thead {...heardAs.group}>
          <tr {...heardAs.row}>
            <th {...heardAs.columnHead}>{t('word.colArea')}</th>
            <th {...heardAs.columnHead}>{t('word.colLabel')}</th>
            <th {...heardAs.columnHead} class="number">
              {t('page.colMix')}
            </th>
            <th {...heardAs.columnHead} class="number">
              {t('word.colPeople')}
            </th>
          </tr>
        </thead>
        <tbody {...heardAs.group}>
          {lines.map((line) => (
            <AreaRow key={line.area.code} {...line} translator={translator} />
          ))}
        </tbody>
      </table>
    </>
  );
};

type AreaRowProps = ListedArea & Pick<AreaTableProps, 'translator'>;

const AreaRow = ({
  area,
  label,
  publicLabel,
  beside,
  diversity,
  practice,
  translator,
}: AreaRowProps): VNode => {
  const { t, untranslated, count, percent } = translator;
  const { known, passed } = practice;
  return (
    <tr {...heardAs.row}>
      <th {...heardAs.rowHead}>
        <a href={`/area/${area.code}`}>{untranslated(area.name)}</a>
        {area.locality && <Note>{t('word.locality', { name: untranslated(area.locality.name) })}</Note>}
      </th>
      <td {...heardAs.cell} data-label={plainText(t('word.colLabel'))}>
        <div>
          <Swatch symbol={labelSymbol(diversity.level, practice.level)} width={18} height={18} />{' '}
          {publicLabel}
          <Note>
            {label} · {t('word.knownShort', { known, passed })}
          </Note>
          {beside.map((text) => (
            <Note key={text}>{text}</Note>
          ))}
        </div>
      </td>
      <td {...heardAs.cell} class="number" data-label={plainText(t('page.colMix'))}>
        {percent(diversity.blau)}
      </td>
      <td {...heardAs.cell} class="number" data-label={plainText(t('word.colPeople'))}>
        {area.population !== null && count(area.population)}
      </td>
    </tr>
  );
};
