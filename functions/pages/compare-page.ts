import type { AreaListQuery } from '../../schema/generated/page-operations.ts';
import { areaTitle } from './area-page.ts';
import { type Html, html, type Part } from './html.ts';
import { type Made, pageFrame, patternKey } from './page-frame.ts';
import type { AreaSheet } from './read-area.ts';
import { openness } from './sections/places-section.ts';
import { swatch } from './swatch.ts';
import { withUnit } from './unit-words.ts';
import type { Voice } from './voice.ts';

/** Two areas side by side, or the form to choose them. It works without a script. */
export function comparePage(
  {
    list,
    chosen,
    sheets,
  }: {
    list: AreaListQuery;
    /** Codes as they were asked for. */
    chosen: readonly (string | undefined)[];
    /** Both areas; undefined until two are chosen. */
    sheets: readonly [AreaSheet, AreaSheet] | undefined;
  },
  made: Made,
  voice: Voice,
): Html {
  const { say } = voice;
  const titles = sheets?.map(({ area }) => areaTitle(area, voice)) ?? [];
  const [a = '', b = ''] = titles;
  const title = sheets ? say('compareOf', { a, b }) : say('compareTitle');
  return pageFrame(
    {
      title,
      description: say('compareTitle'),
      at: 'compare',
      made,
      main: html`<h1>${title}</h1>${form(list, chosen, voice)}${
        sheets ? sideBySide(sheets, titles, voice) : html`<p>${say('compareChoose')}</p>`
      }${sheets && patternKey(voice)}`,
    },
    voice,
  );
}

function form(
  list: AreaListQuery,
  chosen: readonly (string | undefined)[],
  { code: language, say }: Voice,
): Part {
  const option = (code: string, name: string, picked: string | undefined) =>
    html`<option value="${code}" ${code === picked && html`selected`}>${name}</option>`;
  const select = (name: 'a' | 'b', words: string, picked: string | undefined) =>
    html`<p><label for="area-${name}">${words}</label><select id="area-${name}" name="${name}">${option(
      list.borough.code,
      list.borough.name,
      picked,
    )}<optgroup label="${say('localities')}">${list.localities.areas.map(({ area }) =>
      option(area.code, say('locality', { name: area.name }), picked),
    )}</optgroup><optgroup label="${say('wards')}">${list.wards.areas.map(({ area }) => option(area.code, area.name, picked))}</optgroup></select></p>`;
  return html`<form class="choose" action="/compare" method="get">${language !== 'en' && html`<input type="hidden" name="lang" value="${language}">`}${select('a', say('compareFirst'), chosen[0])}${select(
    'b',
    say('compareSecond'),
    chosen[1],
  )}<p><button type="submit">${say('compareButton')}</button></p></form>`;
}

type Row = readonly [what: string, ...values: Part[]];

function sideBySide(sheets: readonly AreaSheet[], titles: readonly string[], voice: Voice): Part {
  const { say } = voice;
  const [a = '', b = ''] = titles;
  const levels = new Set(sheets.map(({ area }) => area.level));
  return html`${levels.size > 1 && html`<p>${say('compareCareful')}</p>`}<table>
    <caption>${say('compareTable', { a, b })}</caption>
    <thead><tr><th scope="col">${say('compareWhat')}</th>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${comparedRows(sheets, voice).map(
      ([what, ...values]) =>
        html`<tr><th scope="row">${what}</th>${values.map((value) => html`<td>${value === undefined || value === null ? say('none') : value}</td>`)}</tr>`,
    )}</tbody></table>`;
}

function comparedRows(sheets: readonly AreaSheet[], voice: Voice): readonly Row[] {
  const { say, sayCode, count, percent, chance, figure } = voice;
  const each = (what: string, of: (sheet: AreaSheet) => Part): Row => [what, ...sheets.map(of)];
  const labels = sheets.map(({ area }) => area.classification);
  const groups = labels[0]?.diversity.groups ?? labels[1]?.diversity.groups ?? [];
  const tests = labels[0]?.practice.tests ?? labels[1]?.practice.tests ?? [];
  return [
    each(say('compareFull'), ({ area }) => html`<a href="/area/${area.code}">${areaTitle(area, voice)}</a>`),
    each(
      say('colLabel'),
      ({ area: { classification: label } }) =>
        label && html`${swatch(label, 18)} ${label.label}<span class="note">${label.publicLabel}</span>`,
    ),
    each(say('compareWhy'), ({ area }) => area.classification?.reasons[0]),
    each(say('colPeople'), ({ area }) => area.population !== null && count(area.population)),
    each(say('colMix'), ({ area: { classification: label } }) =>
      label
        ? `${percent(label.diversity.blau)} (${sayCode('level', label.diversity.level)}; ${chance(label.diversity.blau)})`
        : undefined,
    ),
    ...groups.map(({ group }) =>
      each(say('compareGroup', { group }), ({ area, list }) => {
        const found = area.classification?.diversity.groups.find((one) => one.group === group);
        const whole = list.wards.areas[0]?.diversity.groups.find((one) => one.group === group);
        const share = area.level === 'BOROUGH' ? whole?.boroughShare : found?.share;
        return share === undefined ? undefined : percent(share);
      }),
    ),
    each(say('comparePassed'), ({ area: { classification: label } }) =>
      label ? say('knownOf', { known: label.practice.known, passed: label.practice.passed }) : undefined,
    ),
    ...tests.map(({ id, name }) =>
      each(name, ({ area }) => {
        const test = area.classification?.practice.tests.find((one) => one.id === id);
        if (!test) return undefined;
        const word = say(`result${test.result}`);
        if (test.value === null) return word;
        const shown = withUnit(figure(test.value), test.unit);
        return `${word}: ${test.atLeast ? say('atLeast', { value: shown }) : shown}`;
      }),
    ),
    each(say('comparePlacesOpen'), ({ places }) => {
      const { open, closed, unknown } = openness(places);
      return [open, closed, unknown].map((number) => count(number)).join(', ');
    }),
    each(say('compareNearest'), ({ nearest: [first] }) =>
      first
        ? say('compareKm', { distance: figure((first.distanceMetres ?? 0) / 1000), name: first.name })
        : undefined,
    ),
    each(say('compareProjects'), ({ area }) => {
      const named = area.projects.edges.filter(({ node }) => node.localities.length > 0);
      return area.level === 'BOROUGH' ? count(area.projects.totalCount) : count(named.length);
    }),
  ];
}
