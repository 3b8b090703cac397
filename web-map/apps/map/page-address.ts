import { urlState } from '../../navigation/navigation.ts';

/**
 * Address of a page of the site in the language that the map is read in.
 *
 * @example pageAddress('/about#help') // '/about?lang=pl#help' where the map speaks Polish
 */
export function pageAddress(path: string): string {
  const { lang } = urlState.value;
  const [page = '', part] = path.split('#');
  return `${page}${lang ? `?lang=${lang}` : ''}${part ? `#${part}` : ''}`;
}
