import type { AreaListQuery } from '../../../schema/generated/page-operations.ts';
import type { Voice } from '../languages/voice.ts';
import { askedBy, fileLinks } from '../layout/file-links.ts';
import { pageFrame, patternKey } from '../layout/page-frame.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { swatch } from '../markup/swatch.ts';
import type { ListedArea } from '../queries/read-area.ts';
import { point } from '../sections/section.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The list of all areas with their labels: the way in without a script. */
export function areasPage(
  list: AreaListQuery,
  newWards: readonly Named[],
  meta: PageMeta,
  voice: Voice,
): Html {
  const { say, tell, record, date } = voice;
  const { borough, wards, localities } = list;
  const validFrom = list.boundaryEditions.find(({ hasGeometry }) => !hasGeometry)?.validFrom;
  return pageFrame(
    {
      title: say('areasTitle'),
      description: wards.summary,
      at: 'areas',
      meta,
      alternates: [
        { type: 'text/csv', href: `/areas.csv${askedBy(meta)}` },
        { type: 'application/geo+json', href: `/areas.geojson${askedBy(meta)}` },
      ],
      main: html`<h1>${say('areasTitle')}</h1>
        <p class="lead">${wards.summary}</p>
        <p>${say('areasLead')}</p>
        <p class="actions"><a class="action" href="/area/${borough.code}">${tell('borough', { name: record(borough.name) })}</a>
        ${fileLinks('/areas', meta, say)}</p>
        ${areaTable(say('localities'), localities.areas, voice)}
        ${areaTable(say('wards'), wards.areas, voice)}
        ${patternKey(voice)}
        ${
          newWards.length > 0 &&
          html`<section aria-labelledby="new-title"><h2 id="new-title">${say('areasNew', { date: date(validFrom ?? '') })}</h2><p>${say('areasNewLead')}</p>
          <ul class="area-list">${newWards.map(({ code, name }) => html`<li><a href="/area/${code}">${record(name)}</a> <span class="dim">${code}</span></li>`)}</ul></section>`
        }
        <section aria-labelledby="notes-title"><h2 id="notes-title">${say('notesTitle')}</h2><ul>${wards.notes.map((note) => point(note))}</ul>
        <p>${wards.method.summary}</p></section>
        <section aria-labelledby="sources-title"><h2 id="sources-title">${say('sourcesTitle')}</h2><ul class="sources">${sourcesOf(list).map((source) => point(record(source)))}</ul></section>`,
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

function areaTable(title: string, lines: readonly ListedArea[], voice: Voice): Part {
  const { say, tell, record, count, percent } = voice;
  const head = (words: string, className = '') => html`<th scope="col" class="${className}">${words}</th>`;
  return html`<h2>${title}</h2><table>
    <caption>${title}: ${say('areasTable')}</caption>
    <thead><tr>${head(say('colArea'))}${head(say('colLabel'))}${head(say('colMix'), 'number')}${head(say('colPeople'), 'number')}</tr></thead>
    <tbody>${lines.map(
      (line) =>
        html`<tr><th scope="row"><a href="/area/${line.area.code}">${record(line.area.name)}</a>${
          line.area.locality &&
          html`<span class="note">${tell('locality', { name: record(line.area.locality.name) })}</span>`
        }</th><td>${swatch(line, 18)} ${line.label}<span class="note">${say('knownOf', { known: line.practice.known, passed: line.practice.passed })}</span></td><td class="number">${percent(
          line.diversity.blau,
        )}</td><td class="number">${line.area.population !== null && count(line.area.population)}</td></tr>`,
    )}</tbody></table>`;
}
