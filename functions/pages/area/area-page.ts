import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { askedBy, fileLinks } from '../layout/file-links.ts';
import { type Made, pageFrame, patternKey } from '../layout/page-frame.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { AreaSheet, PageArea } from '../queries/read-area.ts';
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
export function areaSections(sheet: AreaSheet, voice: Voice): readonly Section[] {
  const { area } = sheet;
  const lines = [area.source, area.edition.source];
  // Of an area without lines nothing is held but its name, code and notes.
  if (!area.edition.hasGeometry) {
    const notes = notesSection(sheet, voice);
    return [notes, sourcesSection([notes], lines, voice)];
  }
  const told = [
    labelSection(sheet, voice),
    wardsSection(sheet, voice),
    firmnessSection(sheet, voice),
    peopleSection(sheet, voice),
    practiceSection(sheet, voice),
    placesSection(sheet, voice),
    reachSection(sheet, voice),
    projectsSection(sheet, voice),
    overdueSection(sheet, voice),
    pairingSection(sheet, voice),
    clustersSection(sheet, voice),
    segregationSection(sheet, voice),
    figuresSection(sheet, voice),
    gapsSection(sheet, voice),
    aroundSection(sheet, voice),
    notesSection(sheet, voice),
  ].filter((section) => section !== undefined);
  return [...told, sourcesSection(told, lines, voice)];
}

/** The page of one ward, locality or borough that reads from top to bottom without a map. */
export function areaPageHtml(sheet: AreaSheet, made: Made, voice: Voice): Html {
  const { area } = sheet;
  const { say } = voice;
  const title = areaTitle(area, voice);
  const sections = areaSections(sheet, voice);
  const file = (ending: string) => `/area/${area.code}.${ending}${askedBy(made)}`;
  return pageFrame(
    {
      title,
      description: area.classification ? voice.fixed(area.classification.publicLabel) : title,
      mapSearch: area.level === 'BOROUGH' ? '' : `?area=${area.code}`,
      made,
      alternates: [
        { type: 'text/csv', href: file('csv') },
        { type: 'application/geo+json', href: file('geojson') },
      ],
      main: html`${breadcrumb(sheet, voice)}
        <h1>${title}</h1>
        <p class="dim day">${say('asOfDay', { date: voice.date(made.day) })} ${editionNote(sheet, voice)}</p>
        ${actions(sheet, made, voice)}
        <div class="sections">${sections.map(sectionHtml)}</div>
        ${partsLeftOut(sections, made.address, voice)}
        ${patternKey(voice)}`,
    },
    voice,
  );
}

function breadcrumb({ area, list: { borough } }: AreaSheet, voice: Voice): Part {
  if (area.level === 'BOROUGH') return undefined;
  const link = (code: string, name: Text) => html`<li><a class="crumb" href="/area/${code}">${name}</a></li>`;
  return html`<nav aria-label="${voice.say('where')}"><ol class="breadcrumb">${link(borough.code, voice.record(borough.name))}${
    area.locality &&
    link(area.locality.code, voice.tell('locality', { name: voice.record(area.locality.name) }))
  }</ol></nav>`;
}

/** Says that the wards of the edition shown were replaced. */
function editionNote({ area, list }: AreaSheet, { say, date }: Voice): Part {
  if (area.level !== 'WARD') return undefined;
  const next = list.boundaryEditions.find(({ id }) => id !== area.edition.id)?.validFrom;
  return next && `${say('wardsChanged', { date: date(next) })} ${say('wardsChangedHere')}`;
}

function actions({ area }: AreaSheet, made: Made, { code, say }: Voice): Part {
  const { printsWhole } = made;
  // Two sheets are promised where they are kept: the borough has too many projects and sources, other languages more words.
  const onTwoSheets = area.level !== 'BOROUGH' && code === 'en';
  const hint = onTwoSheets ? 'printHint' : 'printHintBrief';
  const shorter = onTwoSheets ? 'printTwoSheets' : 'printBriefLink';
  return html`<p class="actions">
    <a class="action" href="/${area.level === 'BOROUGH' ? '' : `?area=${area.code}`}">${say('onMap')}</a>
    <a class="action" href="/compare?a=${area.code}">${say('compareThis')}</a>
    ${fileLinks(`/area/${area.code}`, made, say)}
    <span>${say(printsWhole ? 'printsWhole' : hint)} <a class="action" href="/area/${area.code}${askedBy(made, printsWhole ? {} : { print: wholePrint })}">${say(printsWhole ? shorter : 'printWholeLink')}</a></span></p>`;
}
