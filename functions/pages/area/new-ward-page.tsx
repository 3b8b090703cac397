import { areaBriefing } from '../../../web-map/features/briefing/area-briefing.ts';
import { AreaCards } from '../../../web-map/features/briefing/area-cards.tsx';
import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import { pageLinks } from '../layout/page-links.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { AreaNames } from './area-names.tsx';

/** The page of a ward whose lines and figures are not held: what is known, and where figures stand. */
export function newWardPage(data: AreaPageData, meta: PageMeta, translator: PageTranslator): string {
  const { area, list } = data;
  const { t, untranslated, date } = translator;
  const { validFrom } = area.edition;
  const earlier = list.wards.areas.map((line) => line.area);
  const sameName = earlier.filter(({ name }) => name === area.name);
  const shown = sameName.length > 0 ? sameName : earlier;
  return pageFrame(
    {
      title: untranslated(area.name),
      // A ward of before has the same name.
      narrowedTo: [untranslated(area.edition.name)],
      description: area.notes.join(' '),
      meta,
      main: (
        <>
          <Breadcrumb
            t={t}
            pages={[{ href: `/area/${list.borough.code}`, name: untranslated(list.borough.name) }]}
          />
          <h1>{untranslated(area.name)}</h1>
          <p class="dim day">
            {area.code} · {untranslated(area.edition.name)}
          </p>
          <section aria-labelledby="known-title">
            <h2 id="known-title">{t('page.newWardTitle')}</h2>
            <p>
              {t('page.newWardLead', { date: date(validFrom ?? '') })} {t('page.newWardEarlier')}
            </p>
            <p>{t(sameName.length > 0 ? 'page.newWardSameName' : 'page.newWardNoName')}</p>
            <AreaNames areas={shown} untranslated={untranslated} />
          </section>
          <AreaCards
            briefing={areaBriefing(data, translator, pageLinks)}
            area={area}
            translator={translator}
            isOpen={() => true}
          />
        </>
      ),
    },
    translator,
  );
}
