import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html } from '../markup/html.ts';
import { sectionHtml } from '../sections/section.ts';
import { areaSections } from './area-page.ts';

/** The page of a ward whose lines and figures are not held: what is known, and where figures stand. */
export function newWardPage(data: AreaPageData, meta: PageMeta, translator: PageTranslator): Html {
  const { area, list } = data;
  const { t, untranslated, date } = translator;
  const { validFrom } = area.edition;
  const earlier = list.wards.areas.map((line) => line.area);
  const sameName = earlier.filter(({ name }) => name === area.name);
  const shown = sameName.length > 0 ? sameName : earlier;
  return pageFrame(
    {
      title: untranslated(area.name),
      description: area.notes.join(' '),
      meta,
      main: html`
        <nav aria-label="${t('word.breadcrumb')}"><ol class="breadcrumb"><li><a class="crumb" href="/area/${list.borough.code}">${untranslated(list.borough.name)}</a></li></ol></nav>
        <h1>${untranslated(area.name)}</h1>
        <p class="dim day">${area.code} · ${untranslated(area.edition.name)}</p>
        <section aria-labelledby="known-title"><h2 id="known-title">${t('page.newWardTitle')}</h2>
        <p>${t('page.newWardLead', { date: date(validFrom ?? '') })} ${t('page.newWardEarlier')}</p>
        <p>${t(sameName.length > 0 ? 'page.newWardSameName' : 'page.newWardNoName')}</p>
        <ul class="area-list">${shown.map(({ code, name }) => html`<li><a href="/area/${code}">${untranslated(name)}</a> <span class="dim">${code}</span></li>`)}</ul>
        </section>
        ${areaSections(data, translator).map(sectionHtml)}`,
    },
    translator,
  );
}
