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
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
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
  const open = meta.printsWhole;
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
            <FileLinks {...files} t={t} /> <OpenAll path="/areas" meta={meta} t={t} />
          </p>
          <BoroughMap map={map} meta={meta} translator={translator} />
          <h2>{t('briefing.localities')}</h2>
          <AreaTable title={t('briefing.localities')} lines={localities.areas} translator={translator} />
          <h2 id="wards">{t('briefing.wards')}</h2>
          <WardsByLocality lines={wards.areas} open={open} translator={translator} />
          {newWards.length > 0 && (
            <FoldedPart
              id="new"
              heading="h2"
              title={t('page.areasNew', { date: date(validFrom ?? '') })}
              holds={t('page.countWards', { count: newWards.length })}
              open={open}
            >
              <p>{t('page.areasNewLead')}</p>
              <AreaNames areas={newWards} untranslated={untranslated} />
            </FoldedPart>
          )}
          <OpenData meta={meta} open={open} translator={translator} />
          <FoldedPart id="notes-title" heading="h2" title={t('word.layerNotes')} open={open}>
            <ul>
              {wards.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <p>{wards.method.summary}</p>
            <p>
              <a href="/targets">{t('page.targetsTitle')}</a>
            </p>
          </FoldedPart>
          <FoldedPart id="sources-title" heading="h2" title={t('word.sourcesTitle')} open={open}>
            <ul class="sources">
              {sourcesOf(list).map((source) => (
                <li key={source}>{untranslated(source)}</li>
              ))}
            </ul>
          </FoldedPart>
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

interface ByLocalityProps extends Pick<AreaTableProps, 'lines' | 'translator'> {
  readonly open: boolean;
}

/** The wards under their localities, each of which opens. */
const WardsByLocality = ({ lines, open, translator }: ByLocalityProps): VNode => {
  const { t, untranslated } = translator;
  const localities = Map.groupBy(lines, ({ area: { locality } }) => locality?.name ?? '');
  return (
    <>
      {[...localities].map(([name, of]) => {
        const title = t('word.locality', { name: untranslated(name) });
        return (
          <FoldedPart
            key={name}
            id={`wards-${name.toLowerCase()}`}
            heading="h3"
            title={title}
            holds={t('page.countWards', { count: of.length })}
            open={open}
          >
            <AreaTable title={title} lines={of} translator={translator} />
          </FoldedPart>
        );
      })}
    </>
  );
};

interface AreaTableProps {
  readonly title: string;
  readonly lines: readonly ListedArea[];
  readonly translator: PageTranslator;
}

const AreaTable = ({ title, lines, translator }: AreaTableProps): VNode => {
  const { t } = translator;
  return (
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
