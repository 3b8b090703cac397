import type { LanguageCode } from '../../../domain/languages/interface-languages.ts';

/** Links within the site: every one is to a page or to a file that says the same, but for these. */
const ownLink = /href="(\/(?!\/)[^"#]*)(#[^"]*)?"/g;
/** Style and signs, the API with its explorer, and what officers write in, which is English: they speak no other language. */
const inNoLanguage = /^\/(?:area\/style\/|assets\/|icon\.svg|graphql\b|explorer\b|assess(?:\/|\?|$))/;
const choice = /href="\?lang=([a-z]{2})"/g;

/**
 * A page whose links keep the language that it is read in, and whose choice of language keeps everything else that its
 * address asks for. English, the language of the site, is named only where a reader chose it.
 *
 * @param markup A whole page, as text, its values already escaped.
 * @param search What the address asks for, with its question mark; empty where it asks for nothing.
 * @example keepLanguage('<a href="/areas">', 'pl', '') // '<a href="/areas?lang=pl">'
 */
export function keepLanguage(markup: string, code: LanguageCode, search: string): string {
  const chosen = markup.replaceAll(choice, (_, to: string) => {
    const wanted = new URLSearchParams(search);
    wanted.set('lang', to);
    return `href="?${wanted.toString().replaceAll('&', '&amp;')}"`;
  });
  if (code === 'en') return chosen;
  return chosen.replaceAll(ownLink, (whole, path: string, part: string = '') =>
    inNoLanguage.test(path)
      ? whole
      : `href="${path}${path.includes('?') ? '&amp;' : '?'}lang=${code}${part}"`,
  );
}
