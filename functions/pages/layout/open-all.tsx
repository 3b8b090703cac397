import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { askedBy } from './file-links.tsx';
import { type PageMeta, wholePrint } from './page-meta.ts';

interface Props {
  /** The page, without what it asks for. */
  readonly path: string;
  /** What else the address asks for. */
  readonly made?: Readonly<Record<string, string>>;
  readonly meta: PageMeta;
  readonly t: PageTranslator['t'];
}

/**
 * The way to the page with every part open, as it prints whole, and back: for browsers that look for words in open parts
 * alone.
 */
export const OpenAll = ({ path, made = {}, meta, t }: Props): VNode => (
  <a
    class="action"
    href={`${path}${askedBy(meta, meta.printsWhole ? made : { ...made, print: wholePrint })}`}
  >
    {t(meta.printsWhole ? 'page.foldAll' : 'page.openAll')}
  </a>
);
