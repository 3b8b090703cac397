import type { VNode } from 'preact';
import type { SiteContact } from '../../site-contact.ts';
import { ContactSection } from '../contact/contact-section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';

/** What this is, how to read it and help, and the ways to its method, data, API, limits and accessibility. */
export const aboutPage = (contact: SiteContact | undefined, translator: PageTranslator): string =>
  pageFrame(
    {
      title: translator.t('page.aboutTitle'),
      at: 'about',
      description: translator.t('page.aboutWhat'),
      main: <About contact={contact} translator={translator} />,
    },
    translator,
  );

interface Props {
  readonly contact: SiteContact | undefined;
  readonly translator: PageTranslator;
}

const About = ({ contact, translator }: Props): VNode => {
  const { t } = translator;
  const link = (href: string, words: string) => (
    <li>
      <a href={href}>{words}</a>
    </li>
  );
  return (
    <>
      <h1>{t('page.aboutTitle')}</h1>
      <p class="lead">{t('page.aboutWhat')}</p>
      <p>{t('page.aboutHow')}</p>
      <p>{t('page.aboutFree')}</p>
      <section id="help" aria-labelledby="help-title">
        <h2 id="help-title">{t('page.helpTitle')}</h2>
        <p>{t('page.helpRead')}</p>
        <p>{t('page.helpKnow')}</p>
        <p>
          <a href="/assess">{t('page.helpOfficers')}</a>
        </p>
      </section>
      <ContactSection contact={contact} translator={translator} />
      <section aria-labelledby="more-title">
        <h2 id="more-title">{t('page.aboutMore')}</h2>
        <ul>
          {link('/easy', t('page.easyList'))}
          {link('/areas#notes-title', t('page.aboutMethod'))}
          {link('/areas#sources-title', t('page.aboutData'))}
          {link('/practice', t('word.practiceTitle'))}
          {link('/explorer/', t('page.aboutExplorer'))}
          {link('/limits', t('page.aboutLimits'))}
          {link('/dictionary.csv', t('page.downloadWords'))}
          {link('/accessibility', t('word.navAccessibility'))}
        </ul>
        <p>{t('page.aboutLanguages')}</p>
      </section>
    </>
  );
};
