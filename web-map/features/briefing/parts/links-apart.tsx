import { Fragment, type VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';

interface LinksApartProps {
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly translator: Pick<InterfaceTranslator, 't'>;
}

/** Names that lead somewhere, one after another, with what the language puts between them. */
export const LinksApart = ({ links, translator: { t } }: LinksApartProps): VNode => (
  <>
    {links.map(({ href, text }, index) => (
      <Fragment key={href}>
        {index > 0 && t('text.apart', { before: '', after: '' })}
        <a href={href}>{text}</a>
      </Fragment>
    ))}
  </>
);
