import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import type { ListedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { askedBy, fileLinks } from '../layout/file-links.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { patternKey } from '../layout/pattern-key.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { swatch } from '../markup/swatch.ts';
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
  translator: PageTranslator,
): Html {
  const { t, untranslated, date } = translator;
  const { borough, wards, localities } = list;
  const validFrom = list.boundaryEditions.find(({ hasGeometry }) => !hasGeometry)?.validFrom;
  return pageFrame(
    {
      title: t('page.areasTitle'),
      description: wards.summary,
      at: 'areas',
      meta,
      alternates: [
        { type: 'text/csv', href: `/areas.csv${askedBy(meta)}` },
        { type: 'application/geo+json', href: `/areas.geojson${askedBy(meta)}` },
      ],
      main: html`<h1>${t('page.areasTitle')}</h1>
        <p class="lead">${wards.summary}</p>
        <p>${t('page.areasLead')}</p>
        <p class="actions"><a class="action" href="/area/${borough.code}">${t('page.borough', { name: untranslated(borough.name) })}</a>
        ${fileLinks('/areas', meta, t)}</p>
        ${areaTable(t('page.localities'), localities.areas, translator)}
        ${areaTable(t('page.wards'), wards.areas, translator)}
        ${patternKey(translator)}
        ${
          newWards.length > 0 &&
          html`<section aria-labelledby="new-title"><h2 id="new-title">${t('page.areasNew', { date: date(validFrom ?? '') })}</h2><p>${t('page.areasNewLead')}</p>
          <ul class="area-list">${newWards.map(({ code, name }) => html`<li><a href="/area/${code}">${untranslated(name)}</a> <span class="dim">${code}</span></li>`)}</ul></section>`
        }
        <section aria-labelledby="notes-title"><h2 id="notes-title">${t('word.layerNotes')}</h2><ul>${wards.notes.map((note) => point(note))}</ul>
        <p>${wards.method.summary}</p></section>
        <section aria-labelledby="sources-title"><h2 id="sources-title">${t('word.sourcesTitle')}</h2><ul class="sources">${sourcesOf(list).map((source) => point(untranslated(source)))}</ul></section>`,
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

function areaTable(title: string, lines: readonly ListedArea[], translator: PageTranslator): Part {
  const { t, untranslated, count, percent } = translator;
  const head = (words: string, className = '') => html`<th scope="col" class="${className}">${words}</th>`;
  return html`<h2>${title}</h2><table>
    <caption>${title}: ${t('page.areasTable')}</caption>
    <thead><tr>${head(t('word.colArea'))}${head(t('word.colLabel'))}${head(t('page.colMix'), 'number')}${head(t('word.colPeople'), 'number')}</tr></thead>
    <tbody>${lines.map(
      (line) =>
        html`<tr><th scope="row"><a href="/area/${line.area.code}">${untranslated(line.area.name)}</a>${
          line.area.locality &&
          html`<span class="note">${t('word.locality', { name: untranslated(line.area.locality.name) })}</span>`
        }</th><td>${swatch(line, 18)} ${line.label}<span class="note">${t('word.knownShort', { known: line.practice.known, passed: line.practice.passed })}</span></td><td class="number">${percent(
          line.diversity.blau,
        )}</td><td class="number">${line.area.population !== null && count(line.area.population)}</td></tr>`,
    )}</tbody></table>`;
}
