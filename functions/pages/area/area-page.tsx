import type { VNode } from 'preact';
import type { DrawnMapQuery } from '../../../schema/generated/page-operations.ts';
import {
  type AreaBriefing,
  areaBriefing,
  sectionsOf,
} from '../../../web-map/features/briefing/area-briefing.ts';
import { AreaCards } from '../../../web-map/features/briefing/area-cards.tsx';
import type { AreaChanges } from '../../../web-map/features/briefing/parts/changes-list.tsx';
import { PartsLeftOut } from '../../../web-map/features/briefing/parts/on-paper.tsx';
import type { AreaPageData, BriefedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import { LabelChip } from '../../../web-map/ui/label-chip.tsx';
import { AreaMap, BoroughMap } from '../drawn-map/page-map.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { alternatesOf, askedBy, dataFiles, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import { pageLinks } from '../layout/page-links.ts';
import { type PageMeta, wholePrint } from '../layout/page-meta.ts';
import { LedgerInShort } from '../place-ledger/ledger-in-short.tsx';
import type { LedgerOfArea } from '../place-ledger/read-place-ledger.ts';
import { areaTitle } from './area-title.ts';
import { SinceSection } from './since-section.tsx';

/** What the page is made of. */
export interface AreaPageParts {
  readonly data: AreaPageData;
  readonly map: DrawnMapQuery;
  /** Its places to meet as a balance; undefined: none is held. */
  readonly ledger: LedgerOfArea | undefined;
  /** What changed since the day that was asked about; undefined: no day was. */
  readonly changes: AreaChanges | undefined;
}

/** The page of one ward, locality or borough that reads from top to bottom without a map. */
export function areaPageHtml(
  { data, map, ledger, changes }: AreaPageParts,
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { area } = data;
  const { t, date } = translator;
  const title = areaTitle(area, translator);
  const briefing = areaBriefing(data, translator, pageLinks);
  const label = area.classification;
  return pageFrame(
    {
      title,
      description: label ? label.publicLabel : title,
      mapSearch: area.level === 'BOROUGH' ? '' : `?area=${area.code}`,
      meta,
      alternates: alternatesOf(dataFiles(`/area/${area.code}`, meta)),
      main: (
        <>
          <WayUp {...data} translator={translator} />
          <h1>{title}</h1>
          <p class="dim day">
            {t('word.asOf', { date: date(meta.day) })} {editionNote(data, translator)}
          </p>
          {label && <LabelChip {...label} />}
          <ThreeFirst briefing={briefing} />
          <Actions area={area} meta={meta} translator={translator} />
          {area.level === 'BOROUGH' ? (
            <BoroughMap besideKey map={map} meta={meta} translator={translator} />
          ) : (
            <AreaMap
              map={map}
              code={area.code}
              name={title}
              places={data.places}
              meta={meta}
              translator={translator}
            />
          )}
          <AreaCards
            briefing={briefing}
            area={area}
            translator={translator}
            isOpen={() => meta.printsWhole}
          />
          {ledger && <LedgerInShort ledger={ledger} translator={translator} />}
          <SinceSection area={area} meta={meta} changes={changes} translator={translator} />
          <PartsLeftOut sections={sectionsOf(briefing)} address={meta.address} translator={translator} />
        </>
      ),
    },
    translator,
  );
}

/** Cards whose first sentence says the page in short: why, who lives here, where to meet. */
const toldFirst = ['why', 'who', 'places-and-reach'];

/** The page in three sentences, for whoever reads no further. On paper the cards begin with them. */
const ThreeFirst = ({ briefing: { cards } }: { readonly briefing: AreaBriefing }): VNode | null => {
  const sentences = cards
    .filter(({ id }) => toldFirst.includes(id))
    .flatMap(({ facts }) => facts.slice(0, 1));
  return sentences.length === 0 ? null : (
    <p class="three-first">{sentences.map(({ text }) => text).join(' ')}</p>
  );
};

type WayUpProps = Pick<AreaPageData, 'area' | 'list'> & { readonly translator: PageTranslator };

/** From the borough over the locality; nothing above the borough. */
const WayUp = ({ area, list: { borough }, translator }: WayUpProps): VNode | null => {
  const { t, untranslated } = translator;
  if (area.level === 'BOROUGH') return null;
  const { locality } = area;
  return (
    <Breadcrumb
      t={t}
      pages={[
        { href: `/area/${borough.code}`, name: untranslated(borough.name) },
        ...(locality
          ? [
              {
                href: `/area/${locality.code}`,
                name: t('word.locality', { name: untranslated(locality.name) }),
              },
            ]
          : []),
      ]}
    />
  );
};

/** Says that the wards of the edition shown were replaced. */
function editionNote({ area, list }: AreaPageData, { t, date }: PageTranslator): string | undefined {
  if (area.level !== 'WARD') return undefined;
  const next = list.boundaryEditions.find(({ id }) => id !== area.edition.id)?.validFrom;
  return next ? `${t('page.wardsChanged', { date: date(next) })} ${t('page.wardsChangedHere')}` : undefined;
}

interface ActionsProps {
  readonly area: BriefedArea;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

/** What can be done with the page: seen on the map, compared, taken along as a file or on paper. */
const Actions = ({ area, meta, translator: { t } }: ActionsProps): VNode => {
  const { printsWhole } = meta;
  const printed = askedBy(meta, printsWhole ? {} : { print: wholePrint });
  return (
    <div class="actions">
      <a class="action" href={area.level === 'BOROUGH' ? '/' : `/?area=${area.code}`}>
        {t('page.onMap')}
      </a>{' '}
      <a class="action" href={`/compare?a=${area.code}`}>
        {t('page.compareThis')}
      </a>{' '}
      <a
        class="action"
        href={`/easy${area.level === 'BOROUGH' ? '' : `/${area.locality?.code ?? area.code}`}`}
      >
        {t('page.easyList')}
      </a>{' '}
      <a class="action" href={area.level === 'BOROUGH' ? '/events' : `/events?area=${area.code}`}>
        {t('page.eventsHere')}
      </a>{' '}
      <details class="folded">
        <summary>{t('page.filesAndPrint')}</summary>
        <FileLinks
          {...dataFiles(`/area/${area.code}`, meta)}
          places={dataFiles('/venues', meta, { area: area.code }).geojson}
          t={t}
        />{' '}
        <span>
          {t(printsWhole ? 'page.printsWhole' : 'page.printHint')}{' '}
          <a class="action" href={`/area/${area.code}${printed}`}>
            {t(printsWhole ? 'page.printTwoSheets' : 'page.printWholeLink')}
          </a>
        </span>
      </details>
    </div>
  );
};
