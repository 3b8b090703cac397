import type { SiteContact } from '../../site-contact.ts';
import { Ways } from '../contact/contact-section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { type EasyData, easyLines } from './easy-lines.ts';
import { EasySign } from './easy-sign.tsx';

/** The Easy Read sheet of a locality: one idea a line with a drawn sign, for one side of A4. */
export function easyPage(
  data: EasyData,
  contact: SiteContact | undefined,
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { t, untranslated, date } = translator;
  const place = t('word.locality', { name: untranslated(data.area.name) });
  const title = t('page.easyTitle', { place });
  const period = data.list.localities.areas[0]?.diversity.period;
  return pageFrame(
    {
      title,
      description: t('page.easyLead', { borough: untranslated(data.list.borough.name) }),
      mapSearch: `?area=${data.area.code}`,
      main: (
        <div class="easy">
          <h1>{title}</h1>
          <p class="easy-notice">{t('page.easyNotChecked')}</p>
          <ul class="plain">
            {easyLines(data, translator).map(({ sign, text }) => (
              <li key={sign}>
                <EasySign of={sign} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          <div class="easy-contact">
            {contact ? <Ways contact={contact} translator={translator} /> : <p>{t('page.contactNone')}</p>}
          </div>
          <p>
            {period && t('page.easyCensus', { year: period.slice(0, 4) })}{' '}
            {t('word.asOf', { date: date(meta.day) })}
          </p>
          <p class="easy-more">
            <a href={`/area/${data.area.code}`}>{place}</a> <a href="/easy">{t('page.easyList')}</a>
          </p>
        </div>
      ),
    },
    translator,
  );
}

/** All sheets: one a locality. */
export function easyListPage({ list }: Pick<EasyData, 'list'>, translator: PageTranslator): string {
  const { t, untranslated } = translator;
  const lead = t('page.easyLead', { borough: untranslated(list.borough.name) });
  return pageFrame(
    {
      title: t('page.easyList'),
      description: lead,
      main: (
        <div class="easy">
          <h1>{t('page.easyList')}</h1>
          <p>{lead}</p>
          <p class="easy-notice">{t('page.easyNotChecked')}</p>
          <ul>
            {list.localities.areas.map(({ area: { code, name } }) => (
              <li key={code}>
                <a href={`/easy/${code}`}>{t('word.locality', { name: untranslated(name) })}</a>
              </li>
            ))}
          </ul>
        </div>
      ),
    },
    translator,
  );
}
