import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { askedBy, fileLinks } from '../layout/file-links.ts';
import { pageFrame, patternKey } from '../layout/page-frame.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { AreaPageData, PageArea } from '../queries/read-area.ts';
import { aroundSection, wardsSection } from '../sections/around-section.ts';
import { clustersSection } from '../sections/clusters-section.ts';
import { figuresSection } from '../sections/figures-section.ts';
import { firmnessSection } from '../sections/firmness-section.ts';
import { gapsSection } from '../sections/gaps-section.ts';
import { labelSection } from '../sections/label-section.ts';
import { notesSection } from '../sections/notes-section.ts';
import { partsLeftOut, wholePrint } from '../sections/on-paper.ts';
import { overdueSection } from '../sections/overdue-section.ts';
import { pairingSection } from '../sections/pairing-section.ts';
import { peopleSection } from '../sections/people-section.ts';
import { placesSection } from '../sections/places-section.ts';
import { practiceSection } from '../sections/practice-section.ts';
import { projectsSection } from '../sections/projects-section.ts';
import { reachSection } from '../sections/reach-section.ts';
import { type Section, sectionHtml } from '../sections/section.ts';
import { segregationSection } from '../sections/segregation-section.ts';
import { sourcesSection } from '../sections/sources-section.ts';

/** The name of an area with its level: "North locality". */
export function areaTitle({ level, name }: Pick<PageArea, 'level' | 'name'>, { tell, record }: Voice): Text {
  if (level === 'LOCALITY') return tell('locality', { name: record(name) });
  return level === 'BOROUGH' ? tell('borough', { name: record(name) }) : record(name);
}

/** Everything that the page of an area says, part by part, as page and files both show it. */
export function areaSections(data: AreaPageData, voice: Voice): readonly Section[] {
  const { area } = data;
  const lines = [area.source, area.edition.source];
  // Of an area without lines nothing is held but its name, code and notes.
  if (!area.edition.hasGeometry) {
    const notes = notesSection(data, voice);
    return [notes, sourcesSection([notes], lines, voice)];
  }
  const told = [
    labelSection(data, voice),
    wardsSection(data, voice),
    firmnessSection(data, voice),
    peopleSection(data, voice),
    practiceSection(data, voice),
    placesSection(data, voice),
    reachSection(data, voice),
    projectsSection(data, voice),
    overdueSection(data, voice),
    pairingSection(data, voice),
    clustersSection(data, voice),
    segregationSection(data, voice),
    figuresSection(data, voice),
    gapsSection(data, voice),
    aroundSection(data, voice),
    notesSection(data, voice),
  ].filter((section) => section !== undefined);
  return [...told, sourcesSection(told, lines, voice)];
}

/** The page of one ward, locality or borough that reads from top to bottom without a map. */
export function areaPageHtml(data: AreaPageData, meta: PageMeta, voice: Voice): Html {
  const { area } = data;
  const { say } = voice;
  const title = areaTitle(area, voice);
  const sections = areaSections(data, voice);
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
      main: html`${breadcrumb(data, voice)}
        <h1>${title}</h1>
        <p class="dim day">${say('asOfDay', { date: voice.date(meta.day) })} ${editionNote(data, voice)}</p>
        ${actions(data, meta, voice)}
        <div class="sections">${sections.map(sectionHtml)}</div>
        ${partsLeftOut(sections, meta.address, voice)}
        ${patternKey(voice)}`,
    },
    voice,
  );
}

function breadcrumb({ area, list: { borough } }: AreaPageData, voice: Voice): Part {
  if (area.level === 'BOROUGH') return undefined;
  const link = (code: string, name: Text) => html`<li><a class="crumb" href="/area/${code}">${name}</a></li>`;
  return html`<nav aria-label="${voice.say('where')}"><ol class="breadcrumb">${link(borough.code, voice.record(borough.name))}${
    area.locality &&
    link(area.locality.code, voice.tell('locality', { name: voice.record(area.locality.name) }))
  }</ol></nav>`;
}

/** Says that the wards of the edition shown were replaced. */
function editionNote({ area, list }: AreaPageData, { say, date }: Voice): Part {
  if (area.level !== 'WARD') return undefined;
  const next = list.boundaryEditions.find(({ id }) => id !== area.edition.id)?.validFrom;
  return next && `${say('wardsChanged', { date: date(next) })} ${say('wardsChangedHere')}`;
}

function actions({ area }: AreaPageData, meta: PageMeta, { code, say }: Voice): Part {
  const { printsWhole } = meta;
  // Two sheets are promised where they are kept: the borough has too many projects and sources, other languages more words.
  const onTwoSheets = area.level !== 'BOROUGH' && code === 'en';
  const hint = onTwoSheets ? 'printHint' : 'printHintBrief';
  const shorter = onTwoSheets ? 'printTwoSheets' : 'printBriefLink';
  return html`<p class="actions">
    <a class="action" href="/${area.level === 'BOROUGH' ? '' : `?area=${area.code}`}">${say('onMap')}</a>
    <a class="action" href="/compare?a=${area.code}">${say('compareThis')}</a>
    ${fileLinks(`/area/${area.code}`, meta, say)}
    <span>${say(printsWhole ? 'printsWhole' : hint)} <a class="action" href="/area/${area.code}${askedBy(meta, printsWhole ? {} : { print: wholePrint })}">${say(printsWhole ? shorter : 'printWholeLink')}</a></span></p>`;
}
