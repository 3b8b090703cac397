import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import type { PageMeta } from './page-meta.ts';

/**
 * What the address of a page asks for beside its path, with its question mark: the day that was asked about, and more.
 * The language is put in by `keepLanguage`. Empty where nothing is asked.
 */
export function askedBy(
  { asOf }: Pick<PageMeta, 'asOf'>,
  more: Readonly<Record<string, string>> = {},
): string {
  const search = String(new URLSearchParams({ ...more, ...(asOf !== undefined && { asOf }) }));
  return search && `?${search}`;
}

/** Links to the files that hold what a page says, for the day that it was asked about. */
export function fileLinks(
  path: string,
  meta: PageMeta,
  t: PageTranslator['t'],
  more: Readonly<Record<string, string>> = {},
): Part {
  const file = (ending: string, words: string) =>
    html`<a class="action" href="${path}.${ending}${askedBy(meta, more)}" download>${words}</a>`;
  return html`<span>${t('page.download')}: ${file('csv', t('page.downloadCsv'))} ${file('geojson', t('page.downloadGeojson'))} <a class="action" href="/dictionary.csv" download>${t('page.downloadWords')}</a></span>`;
}
