import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';

interface Props extends Pick<PageTranslator, 't'> {
  /** From the widest to the nearest above the page. */
  readonly pages: readonly { readonly href: string; readonly name: string }[];
}

/** The way up from a page. */
export const Breadcrumb = ({ pages, t }: Props): VNode => (
  <nav class="breadcrumb" aria-label={t('word.breadcrumb')}>
    <ol>
      {pages.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
);
