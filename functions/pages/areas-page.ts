import type { AreaListQuery } from '../../schema/generated/page-operations.ts';
import { type Html, html, type Part } from './html.ts';
import { type Made, pageFrame, patternKey } from './page-frame.ts';
import type { AreaLine } from './read-area.ts';
import { swatch } from './swatch.ts';
import type { Voice } from './voice.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The list of all areas with their labels: the way in without a script. */
export function areasPage(list: AreaListQuery, newWards: readonly Named[], made: Made, voice: Voice): Html {
  const { say, date } = voice;
  const { borough, wards, localities } = list;
  const validFrom = list.boundaryEditions.find(({ hasGeometry }) => !hasGeometry)?.validFrom;
  const file = (ending: string, words: string) =>
    html`<a class="action" href="/areas.${ending}" download>${words}</a>`;
  return pageFrame(
    {
      title: say('areasTitle'),
      description: wards.summary,
      at: 'areas',
      made,
      alternates: [
        { type: 'text/csv', href: '/areas.csv' },
        { type: 'application/geo+json', href: '/areas.geojson' },
      ],
      main: html`<h1>${say('areasTitle')}</h1>
        <p class="lead">${wards.summary}</p>
        <p>${say('areasLead')}</p>
        <p class="actions"><a class="action" href="/area/${borough.code}">${say('borough', { name: borough.name })}</a>
        <span>${say('download')}: ${file('csv', say('downloadCsv'))} ${file('geojson', say('downloadGeojson'))} <a class="action" href="/dictionary.csv" download>${say('downloadWords')}</a></span></p>
        ${areaTable(say('localities'), localities.areas, voice)}
        ${areaTable(say('wards'), wards.areas, voice)}
        ${patternKey(voice)}
        ${
          newWards.length > 0 &&
          html`<section aria-labelledby="new-title"><h2 id="new-title">${say('areasNew', { date: date(validFrom ?? '') })}</h2><p>${say('areasNewLead')}</p>
          <ul class="area-list">${newWards.map(({ code, name }) => html`<li><a href="/area/${code}">${name}</a> <span class="dim">${code}</span></li>`)}</ul></section>`
        }
        <section aria-labelledby="notes-title"><h2 id="notes-title">${say('notesTitle')}</h2><ul>${wards.notes.map((note) => html`<li>${note}</li>`)}</ul>
        <p>${wards.method.summary}</p></section>
        <section aria-labelledby="sources-title"><h2 id="sources-title">${say('sourcesTitle')}</h2><ul class="sources">${sourcesOf(list).map((source) => html`<li>${source}</li>`)}</ul></section>`,
    },
    voice,
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

function areaTable(title: string, lines: readonly AreaLine[], voice: Voice): Part {
  const { say, count, percent } = voice;
  const head = (words: string, className = '') => html`<th scope="col" class="${className}">${words}</th>`;
  return html`<h2>${title}</h2><table>
    <caption>${title}: ${say('areasTable')}</caption>
    <thead><tr>${head(say('colArea'))}${head(say('colLabel'))}${head(say('colMix'), 'number')}${head(say('colPeople'), 'number')}</tr></thead>
    <tbody>${lines.map(
      (line) =>
        html`<tr><th scope="row"><a href="/area/${line.area.code}">${line.area.name}</a>${
          line.area.locality &&
          html`<span class="note">${say('locality', { name: line.area.locality.name })}</span>`
        }</th><td>${swatch(line, 18)} ${line.label}<span class="note">${say('knownOf', { known: line.practice.known, passed: line.practice.passed })}</span></td><td class="number">${percent(
          line.diversity.blau,
        )}</td><td class="number">${line.area.population !== null && count(line.area.population)}</td></tr>`,
    )}</tbody></table>`;
}
