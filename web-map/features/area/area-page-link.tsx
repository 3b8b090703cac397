import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';

/** The way to the page of an area that needs no map, prints and downloads, in the language that is spoken. */
export function AreaPageLink({ code }: { code: string }) {
  const { lang } = urlState.value;
  return <a href={`/area/${encodeURIComponent(code)}${lang ? `?lang=${lang}` : ''}`}>{t('map.areaPage')}</a>;
}
