import type { VNode } from 'preact';
import { PartsLeftOut } from '../../../web-map/features/briefing/on-paper.tsx';
import type { Section } from '../../../web-map/features/briefing/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { alternatesOf, askedBy, dataFiles, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import { pageLinks } from '../layout/page-links.ts';
import { type PageMeta, wholePrint } from '../layout/page-meta.ts';
import { PageSection } from '../layout/page-section.tsx';
import { PatternKey } from '../layout/pattern-key.tsx';
import type { AreaPageData, PageArea } from '../queries/read-area.ts';
import { aroundSection, wardsSection } from '../sections/around-section.tsx';
import { clustersSection } from '../sections/clusters-section.tsx';
import { figuresSection } from '../sections/figures-section.tsx';
import { firmnessSection } from '../sections/firmness-section.tsx';
import { gapsSection } from '../sections/gaps-section.tsx';
import { labelSection } from '../sections/label-section.tsx';
import { notesSection } from '../sections/notes-section.tsx';
import { overdueSection } from '../sections/overdue-section.tsx';
import { pairingSection } from '../sections/pairing-section.tsx';
import { peopleSection } from '../sections/people-section.tsx';
import { placesSection } from '../sections/places-section.tsx';
import { practiceSection } from '../sections/practice-section.tsx';
import { projectsSection } from '../sections/projects-section.tsx';
import { reachSection } from '../sections/reach-section.tsx';
import { segregationSection } from '../sections/segregation-section.tsx';
import { sourcesSection } from '../sections/sources-section.tsx';
import { areaTitle } from './area-title.ts';

/** Everything that the page of an area says, part by part, as page and files both show it. */
export function areaSections(data: AreaPageData, translator: PageTranslator): readonly Section[] {
  const { area } = data;
  const lines = [area.source, area.edition.source];
  // Of an area without lines nothing is held but its name, code and notes.
  if (!area.edition.hasGeometry) {
    const notes = notesSection(data, translator);
    return [notes, sourcesSection([notes], lines, translator)];
  }
  const told = [
    labelSection(data, translator),
    wardsSection(data, translator, pageLinks),
    firmnessSection(data, translator),
    peopleSection(data, translator),
    practiceSection(data, translator),
    placesSection(data, translator),
    reachSection(data, translator),
    projectsSection(data, translator, pageLinks),
    overdueSection(data, translator, pageLinks),
    pairingSection(data, translator, pageLinks),
    clustersSection(data, translator),
    segregationSection(data, translator),
    figuresSection(data, translator),
    gapsSection(data, translator),
    aroundSection(data, translator, pageLinks),
    notesSection(data, translator),
  ].filter((section) => section !== undefined);
  return [...told, sourcesSection(told, lines, translator)];
}

/** The page of one ward, locality or borough that reads from top to bottom without a map. */
export function areaPageHtml(data: AreaPageData, meta: PageMeta, translator: PageTranslator): string {
  const { area } = data;
  const { t, date } = translator;
  const title = areaTitle(area, translator);
  const sections = areaSections(data, translator);
  return pageFrame(
    {
      title,
      description: area.classification ? area.classification.publicLabel : title,
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
          <Actions area={area} meta={meta} translator={translator} />
          <div class="sections">
            {sections.map((section) => (
              <PageSection key={section.id} {...section} />
            ))}
          </div>
          <PartsLeftOut sections={sections} address={meta.address} translator={translator} />
          <PatternKey t={t} />
        </>
      ),
    },
    translator,
  );
}

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
  readonly area: PageArea;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

/** What can be done with the page: seen on the map, compared, taken along as a file or on paper. */
const Actions = ({ area, meta, translator: { code, t } }: ActionsProps): VNode => {
  const { printsWhole } = meta;
  // Two sheets are promised where they are kept: the borough has too many projects and sources, other languages more words.
  const onTwoSheets = area.level !== 'BOROUGH' && code === 'en';
  const hint = onTwoSheets ? 'page.printHint' : 'page.printHintBrief';
  const shorter = onTwoSheets ? 'page.printTwoSheets' : 'page.printBriefLink';
  const printed = askedBy(meta, printsWhole ? {} : { print: wholePrint });
  return (
    <p class="actions">
      <a class="action" href={area.level === 'BOROUGH' ? '/' : `/?area=${area.code}`}>
        {t('page.onMap')}
      </a>{' '}
      <a class="action" href={`/compare?a=${area.code}`}>
        {t('page.compareThis')}
      </a>{' '}
      <FileLinks {...dataFiles(`/area/${area.code}`, meta)} t={t} />{' '}
      <span>
        {t(printsWhole ? 'page.printsWhole' : hint)}{' '}
        <a class="action" href={`/area/${area.code}${printed}`}>
          {t(printsWhole ? shorter : 'page.printWholeLink')}
        </a>
      </span>
    </p>
  );
};
