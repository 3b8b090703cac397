import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../domain/wording/interface-translator.ts';

interface Props extends Pick<InterfaceTranslator, 't' | 'untranslated'> {
  /** Address of a page of the site in the language of this one. */
  readonly to: (path: string) => string;
}

/** The one foot of the site: help, contact, accessibility, the text version, the API, and the terms of use. */
export const SiteFoot = ({ to, t, untranslated }: Props): VNode => (
  <nav class="site-foot" aria-label={t('word.footNav')}>
    <a href={to('/about#help')}>{t('word.footHelp')}</a>
    <a href={to('/about#contact')}>{t('word.footContact')}</a>
    <a href={to('/accessibility')}>{t('word.navAccessibility')}</a>
    <a href={to('/areas')}>{t('word.footText')}</a>
    <a href="/explorer/">{t('word.navApi')}</a>
    <span>{t('word.footLicence', { licence: untranslated('Open Government Licence v3.0') })}</span>
  </nav>
);
