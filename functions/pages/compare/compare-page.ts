import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import { areaTitle } from '../area/area-page.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { fileLinks } from '../layout/file-links.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { patternKey } from '../layout/pattern-key.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { swatch } from '../markup/swatch.ts';
import { point } from '../sections/section.ts';
import type { AreaPair, ComparedRow } from './compare-rows.ts';

/** Two areas with every row that the page shows of them. */
export interface Comparison {
  readonly pair: AreaPair;
  readonly rows: readonly ComparedRow[];
}

/** Two areas side by side, or the form to choose them. It works without a script. */
export function comparePage(
  {
    list,
    chosen,
    comparison,
  }: {
    list: AreaListQuery;
    /** Codes as they were asked for. */
    chosen: readonly (string | undefined)[];
    /** Undefined until two areas are chosen. */
    comparison: Comparison | undefined;
  },
  meta: PageMeta,
  translator: PageTranslator,
): Html {
  const { t } = translator;
  const title = comparison ? compareTitle(comparison.pair, translator) : t('page.compareTitle');
  const [a = '', b = ''] = chosen;
  return pageFrame(
    {
      title,
      description: t('page.compareTitle'),
      at: 'compare',
      meta,
      main: html`<h1>${title}</h1>${form(list, chosen, translator)}${
        comparison
          ? html`<p class="actions">${fileLinks('/compare', meta, t, { a, b })}</p>${sideBySide(comparison, translator)}`
          : html`<p>${t('page.compareChoose')}</p>`
      }${comparison && patternKey(translator)}`,
    },
    translator,
  );
}

/** "Brownhills and South locality" */
export function compareTitle([first, second]: AreaPair, translator: PageTranslator): string {
  return translator.t('page.compareOf', {
    a: areaTitle(first.area, translator),
    b: areaTitle(second.area, translator),
  });
}

function form(
  list: AreaListQuery,
  chosen: readonly (string | undefined)[],
  translator: PageTranslator,
): Part {
  const { code: language, t } = translator;
  // An option holds no markup, so that it is in one language as a whole.
  const option = (code: string, name: string, picked: string | undefined) =>
    html`<option value="${code}" ${language !== 'en' && html`lang="en" `}${code === picked && html`selected`}>${name}</option>`;
  const select = (name: 'a' | 'b', words: string, picked: string | undefined) =>
    html`<p><label for="area-${name}">${words}</label><select id="area-${name}" name="${name}">${option(
      list.borough.code,
      list.borough.name,
      picked,
    )}<optgroup label="${t('page.localities')}">${list.localities.areas.map(({ area }) =>
      option(area.code, language === 'en' ? t('word.locality', { name: area.name }) : area.name, picked),
    )}</optgroup><optgroup label="${t('page.wards')}">${list.wards.areas.map(({ area }) => option(area.code, area.name, picked))}</optgroup></select></p>`;
  return html`<form class="choose" action="/compare" method="get">${language !== 'en' && html`<input type="hidden" name="lang" value="${language}">`}${select('a', t('page.compareFirst'), chosen[0])}${select(
    'b',
    t('page.compareSecond'),
    chosen[1],
  )}<p><button type="submit">${t('page.compareButton')}</button></p></form>`;
}

/**
 * Every row under the two areas. On a narrow screen each row stands as what is compared with both sides beneath it: the
 * roles keep it a table to a screen reader there.
 */
function sideBySide({ pair, rows }: Comparison, translator: PageTranslator): Part {
  const { t } = translator;
  const [a, b] = pair.map(({ area }) => areaTitle(area, translator));
  const levels = new Set(pair.map(({ area }) => area.level));
  const words = rows.flatMap(({ difference }) => difference?.words ?? []);
  const marks = pair.map(({ area }) => area.classification && swatch(area.classification, 18));
  const rowHtml = ({ what, cells, difference }: ComparedRow, index: number): Html =>
    html`<tr role="row"><th scope="row" role="rowheader">${what}</th>${cells.map(({ text }, side) => html`<td role="cell">${index === 0 && marks[side]} ${text}</td>`)}<td role="cell" class="difference" data-head="${t('page.compareDifference')}: ">${difference?.text}</td></tr>`;
  return html`${levels.size > 1 && html`<p>${t('page.compareCareful')}</p>`}<table class="side-by-side" role="table">
    <caption>${t('page.compareTable', { a: a ?? '', b: b ?? '' })}</caption>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="what">${t('page.compareWhat')}</th>${pair.map(({ area }) => html`<th scope="col" role="columnheader"><a href="/area/${area.code}">${areaTitle(area, translator)}</a></th>`)}<th scope="col" role="columnheader" class="difference">${t('page.compareDifference')}</th></tr></thead>
    <tbody role="rowgroup">${rows.map(rowHtml)}</tbody></table>
    ${words.length > 0 && html`<h2>${t('page.compareSaid')}</h2><ul>${words.map((each) => point(each))}</ul>`}`;
}
