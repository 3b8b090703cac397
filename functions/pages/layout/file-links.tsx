import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
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

/**
 * The whole address of a path of the site in the language of the page, as another program has to be given it; the path alone
 * where the host is not known.
 * @param address of the page, whole
 * @example wholeAddress('https://example.org/events', '/events.ics', 'ur') // 'https://example.org/events.ics?lang=ur'
 */
export function wholeAddress(address: string, path: string, code: PageTranslator['code']): string {
  const inLanguage = code === 'en' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${code}`;
  return URL.canParse(address) ? `${new URL(address).origin}${inLanguage}` : inLanguage;
}

/** Addresses of the files that hold what a page says. */
export interface DataFiles {
  readonly csv: string;
  readonly geojson?: string | undefined;
  /** Points of the places in an area, where the page is of one. */
  readonly places?: string | undefined;
}

/** The files of a page, for the day that it was asked about. */
export const dataFiles = (
  path: string,
  meta: Pick<PageMeta, 'asOf'>,
  more: Readonly<Record<string, string>> = {},
): Required<Omit<DataFiles, 'places'>> => {
  const search = askedBy(meta, more);
  return { csv: `${path}.csv${search}`, geojson: `${path}.geojson${search}` };
};

/** The same files by media type, for the head of the page. */
export const alternatesOf = ({ csv, geojson }: DataFiles) => [
  { type: 'text/csv', href: csv },
  ...(geojson === undefined ? [] : [{ type: 'application/geo+json', href: geojson }]),
];

type Props = DataFiles & { readonly t: PageTranslator['t'] };

/** Links to the files that hold what a page says, and to what their columns mean. */
export const FileLinks = ({ csv, geojson, places, t }: Props): VNode => {
  const file = (href: string, words: string) => (
    <a class="action" href={href} download>
      {words}
    </a>
  );
  return (
    <span>
      {t('page.download')}: {file(csv, t('page.downloadCsv'))}{' '}
      {geojson !== undefined && <>{file(geojson, t('page.downloadGeojson'))} </>}
      {places !== undefined && <>{file(places, t('page.downloadPlaces'))} </>}
      {file('/dictionary.csv', t('page.downloadWords'))}
    </span>
  );
};
