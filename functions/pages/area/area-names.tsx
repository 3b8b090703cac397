import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';

interface Props extends Pick<PageTranslator, 'untranslated'> {
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

/** Areas by name and code, each leading to its page. */
export const AreaNames = ({ areas, untranslated }: Props): VNode => (
  <ul class="area-list">
    {areas.map(({ code, name }) => (
      <li key={code}>
        <a href={`/area/${code}`}>{untranslated(name)}</a> <span class="dim">{code}</span>
      </li>
    ))}
  </ul>
);
