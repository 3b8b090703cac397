import type { PageTranslator } from '../languages/page-translator.ts';
import { askedBy, fileLinks } from '../layout/file-links.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import { pageLinks } from '../layout/page-links.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { patternKey } from '../layout/pattern-key.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { AreaPageData, PageArea } from '../queries/read-area.ts';
import { aroundSection, wardsSection } from '../sections/around-section.tsx';
import { clustersSection } from '../sections/clusters-section.tsx';
import { figuresSection } from '../sections/figures-section.tsx';
import { firmnessSection } from '../sections/firmness-section.ts';
import { gapsSection } from '../sections/gaps-section.ts';
import { labelSection } from '../sections/label-section.ts';
import { notesSection } from '../sections/notes-section.ts';
import { partsLeftOut, wholePrint } from '../sections/on-paper.ts';
import { overdueSection } from '../sections/overdue-section.ts';
import { pairingSection } from '../sections/pairing-section.tsx';
import { peopleSection } from '../sections/people-section.ts';
import { placesSection } from '../sections/places-section.ts';
import { practiceSection } from '../sections/practice-section.ts';
import { projectsSection } from '../sections/projects-section.tsx';
import { reachSection } from '../sections/reach-section.ts';
import { type Section, sectionHtml } from '../sections/section.ts';
import { segregationSection } from '../sections/segregation-section.tsx';
import { sourcesSection } from '../sections/sources-section.ts';

/** The name of an area with its level: "North locality". */
export function areaTitle(
  { level, name }: Pick<PageArea, 'level' | 'name'>,
  { t, untranslated }: PageTranslator,
): string {
  if (level === 'LOCALITY') return t('word.locality', { name: untranslated(name) });
  return level === 'BOROUGH' ? t('page.borough', { name: untranslated(name) }) : untranslated(name);
}

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
    overdueSection(data, translator),
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
export function areaPageHtml(data: AreaPageData, meta: PageMeta, translator: PageTranslator): Html {
  const { area } = data;
  const { t } = translator;
  const title = areaTitle(area, translator);
  const sections = areaSections(data, translator);
  const file = (ending: string) => `/area/${area.code}.${ending}${askedBy(meta)}`;
  return pageFrame(
    {
      title,
      description: area.classification ? area.classification.publicLabel : title,
      mapSearch: area.level === 'BOROUGH' ? '' : `?area=${area.code}`,
      meta,
      alternates: [
        { type: 'text/csv', href: file('csv') },
        { type: 'application/geo+json', href: file('geojson') },
      ],
      main: html`${breadcrumb(data, translator)}
        <h1>${title}</h1>
        <p class="dim day">${t('word.asOf', { date: translator.date(meta.day) })} ${editionNote(data, translator)}</p>
        ${actions(data, meta, translator)}
        <div class="sections">${sections.map(sectionHtml)}</div>
        ${partsLeftOut(sections, meta.address, translator)}
        ${patternKey(translator)}`,
    },
    translator,
  );
}

function breadcrumb({ area, list: { borough } }: AreaPageData, translator: PageTranslator): Part {
  if (area.level === 'BOROUGH') return undefined;
  const link = (code: string, name: string) =>
    html`<li><a class="crumb" href="/area/${code}">${name}</a></li>`;
  return html`<nav aria-label="${translator.t('word.breadcrumb')}"><ol class="breadcrumb">${link(borough.code, translator.untranslated(borough.name))}${
    area.locality &&
    link(
      area.locality.code,
      translator.t('word.locality', { name: translator.untranslated(area.locality.name) }),
    )
  }</ol></nav>`;
}

/** Says that the wards of the edition shown were replaced. */
function editionNote({ area, list }: AreaPageData, { t, date }: PageTranslator): Part {
  if (area.level !== 'WARD') return undefined;
  const next = list.boundaryEditions.find(({ id }) => id !== area.edition.id)?.validFrom;
  return next && `${t('page.wardsChanged', { date: date(next) })} ${t('page.wardsChangedHere')}`;
}

function actions({ area }: AreaPageData, meta: PageMeta, { code, t }: PageTranslator): Part {
  const { printsWhole } = meta;
  // Two sheets are promised where they are kept: the borough has too many projects and sources, other languages more words.
  const onTwoSheets = area.level !== 'BOROUGH' && code === 'en';
  const hint = onTwoSheets ? 'page.printHint' : 'page.printHintBrief';
  const shorter = onTwoSheets ? 'page.printTwoSheets' : 'page.printBriefLink';
  return html`<p class="actions">
    <a class="action" href="/${area.level === 'BOROUGH' ? '' : `?area=${area.code}`}">${t('page.onMap')}</a>
    <a class="action" href="/compare?a=${area.code}">${t('page.compareThis')}</a>
    ${fileLinks(`/area/${area.code}`, meta, t)}
    <span>${t(printsWhole ? 'page.printsWhole' : hint)} <a class="action" href="/area/${area.code}${askedBy(meta, printsWhole ? {} : { print: wholePrint })}">${t(printsWhole ? shorter : 'page.printWholeLink')}</a></span></p>`;
}
