import type { VNode } from 'preact';
import type { SiteContact } from '../../site-contact.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

interface Props {
  /** Undefined: nobody is named, which is said. */
  readonly contact: SiteContact | undefined;
  readonly translator: PageTranslator;
}

/** Whom to ask and how, and what there is in British Sign Language. */
export const ContactSection = ({ contact, translator }: Props): VNode => {
  const { t } = translator;
  return (
    <>
      <section id="contact" aria-labelledby="contact-title">
        <h2 id="contact-title">{t('word.footContact')}</h2>
        {contact ? <Ways contact={contact} translator={translator} /> : <p>{t('page.contactNone')}</p>}
      </section>
      <section id="signed" aria-labelledby="signed-title">
        <h2 id="signed-title">{t('page.signedTitle')}</h2>
        {contact?.signedVideo ? (
          <ul>
            <li>
              <a href={contact.signedVideo.video}>{t('page.signedVideo')}</a>
            </li>
            <li>
              <a href={contact.signedVideo.transcript}>{t('page.signedTranscript')}</a>
            </li>
          </ul>
        ) : (
          <p>{t('page.signedNone')}</p>
        )}
      </section>
    </>
  );
};

interface WaysProps extends Pick<Props, 'translator'> {
  readonly contact: SiteContact;
}

/** Names and addresses stand as the council wrote them. */
export const Ways = ({ contact: { name, email, address, phone }, translator }: WaysProps): VNode => {
  const { t, untranslated } = translator;
  return (
    <>
      <p>{t('page.contactWho', { name: untranslated(name) })}</p>
      <ul>
        {email && (
          <li>
            {t('page.contactEmail')}: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {address && (
          <li>
            {t('page.contactPost')}: <bdi>{address}</bdi>
          </li>
        )}
        {phone && (
          <li>
            {t('page.contactPhone')}:{' '}
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              <bdi>{phone}</bdi>
            </a>
            . {t('page.contactRelay')}
          </li>
        )}
      </ul>
    </>
  );
};
