import { type Html, html, type Part } from './html.ts';
import { type Made, pageFrame, patternKey } from './page-frame.ts';
import type { AreaSheet, PageArea } from './read-area.ts';
import { type Section, sectionHtml } from './section.ts';
import { aroundSection } from './sections/around-section.ts';
import { figuresSection } from './sections/figures-section.ts';
import { gapsSection } from './sections/gaps-section.ts';
import { labelSection } from './sections/label-section.ts';
import { notesSection } from './sections/notes-section.ts';
import { peopleSection } from './sections/people-section.ts';
import { placesSection } from './sections/places-section.ts';
import { practiceSection } from './sections/practice-section.ts';
import { projectsSection } from './sections/projects-section.ts';
import { sourcesSection } from './sections/sources-section.ts';
import type { Voice } from './voice.ts';

/** The name of an area with its level: "North locality". */
export function areaTitle({ level, name }: Pick<PageArea, 'level' | 'name'>, { say }: Voice): string {
  if (level === 'LOCALITY') return say('locality', { name });
  return level === 'BOROUGH' ? say('borough', { name }) : name;
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
    peopleSection(sheet, voice),
    practiceSection(sheet, voice),
    placesSection(sheet, voice),
    projectsSection(sheet, voice),
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
  return pageFrame(
    {
      title,
      description: area.classification?.publicLabel ?? title,
      mapSearch: area.level === 'BOROUGH' ? '' : `?area=${area.code}`,
      made,
      alternates: [
        { type: 'text/csv', href: `/area/${area.code}.csv` },
        { type: 'application/geo+json', href: `/area/${area.code}.geojson` },
      ],
      main: html`${breadcrumb(sheet, voice)}
        <h1>${title}</h1>
        <p class="dim day">${say('asOfDay', { date: voice.date(made.day) })} ${editionNote(sheet, voice)}</p>
        ${actions(sheet, voice)}
        <div class="sections">${areaSections(sheet, voice).map(sectionHtml)}</div>
        ${patternKey(voice)}`,
    },
    voice,
  );
}

function breadcrumb({ area, list: { borough } }: AreaSheet, voice: Voice): Part {
  if (area.level === 'BOROUGH') return undefined;
  const link = (code: string, name: string) =>
    html`<li><a class="crumb" href="/area/${code}">${name}</a></li>`;
  return html`<nav aria-label="${voice.say('where')}"><ol class="breadcrumb">${link(borough.code, borough.name)}${
    area.locality && link(area.locality.code, voice.say('locality', { name: area.locality.name }))
  }</ol></nav>`;
}

/** Says that the wards of the edition shown were replaced. */
function editionNote({ area, list }: AreaSheet, { say, date }: Voice): Part {
  if (area.level !== 'WARD') return undefined;
  const next = list.boundaryEditions.find(({ id }) => id !== area.edition.id)?.validFrom;
  return next && `${say('wardsChanged', { date: date(next) })} ${say('wardsChangedHere')}`;
}

function actions({ area }: AreaSheet, { say }: Voice): Part {
  const file = (ending: string, words: string) =>
    html`<a class="action" href="/area/${area.code}.${ending}" download>${words}</a>`;
  return html`<p class="actions">
    <a class="action" href="/${area.level === 'BOROUGH' ? '' : `?area=${area.code}`}">${say('onMap')}</a>
    <a class="action" href="/compare?a=${area.code}">${say('compareThis')}</a>
    <span>${say('download')}: ${file('csv', say('downloadCsv'))} ${file('geojson', say('downloadGeojson'))} <a class="action" href="/dictionary.csv" download>${say('downloadWords')}</a></span>
    <span>${say('printHint')}</span></p>`;
}
