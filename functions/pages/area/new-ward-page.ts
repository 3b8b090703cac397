import type { Voice } from '../languages/voice.ts';
import { pageFrame } from '../layout/page-frame.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import { sectionHtml } from '../sections/section.ts';
import { areaSections } from './area-page.ts';

/** The page of a ward whose lines and figures are not held: what is known, and where figures stand. */
export function newWardPage(data: AreaPageData, meta: PageMeta, voice: Voice): Html {
  const { area, list } = data;
  const { say, record, date } = voice;
  const { validFrom } = area.edition;
  const earlier = list.wards.areas.map((line) => line.area);
  const sameName = earlier.filter(({ name }) => name === area.name);
  const shown = sameName.length > 0 ? sameName : earlier;
  return pageFrame(
    {
      title: record(area.name),
      description: area.notes.join(' '),
      meta,
      main: html`
        <nav aria-label="${say('where')}"><ol class="breadcrumb"><li><a class="crumb" href="/area/${list.borough.code}">${record(list.borough.name)}</a></li></ol></nav>
        <h1>${record(area.name)}</h1>
        <p class="dim day">${area.code} · ${record(area.edition.name)}</p>
        <section aria-labelledby="known-title"><h2 id="known-title">${say('newWardTitle')}</h2>
        <p>${say('newWardLead', { date: date(validFrom ?? '') })} ${say('newWardEarlier')}</p>
        <p>${say(sameName.length > 0 ? 'newWardSameName' : 'newWardNoName')}</p>
        <ul class="area-list">${shown.map(({ code, name }) => html`<li><a href="/area/${code}">${record(name)}</a> <span class="dim">${code}</span></li>`)}</ul>
        </section>
        ${areaSections(data, voice).map(sectionHtml)}`,
    },
    voice,
  );
}
