import { urlState } from './navigation.ts';

/**
 * Address of a page of the site in the language that the map is read in.
 * @param search what else the page is asked with
 * @example pageAddress('/about#help') // '/about?lang=pl#help' where the map speaks Polish
 */
export function pageAddress(path: string, search: Readonly<Record<string, string>> = {}): string {
  const { lang } = urlState.value;
  const [page = '', part] = path.split('#');
  const asked = new URLSearchParams({ ...search, ...(lang && { lang }) });
  return `${page}${asked.size > 0 ? `?${asked}` : ''}${part ? `#${part}` : ''}`;
}
