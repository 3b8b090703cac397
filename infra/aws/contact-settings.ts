import { contactVariables, type SiteContact } from '../../functions/site-contact.ts';
import type { ContextReader } from './context-reader.ts';

const httpsAddress = /^https:\/\/[^\s/?#@]+(\/\S*)?$/;

/** Why nothing is deployed without a contact. Source: Public Sector Bodies Accessibility Regulations 2018, regulation 8. */
export const contactWanted =
  'contactName is not set, or neither contactEmail nor contactAddress; the law asks that the accessibility statement names whom to write to: give contactName, and contactEmail or contactAddress';

/** Whom readers ask, as the settings name them; undefined: not set yet, which `addCohesionMap` refuses. */
export function readContact({ text, matching, fault }: ContextReader): SiteContact | undefined {
  const name = text('contactName');
  const email = matching('contactEmail', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address');
  const address = text('contactAddress');
  const phone = matching('contactPhone', /^\+?[\d ()-]{6,24}$/, 'a number such as 01922 650000');
  const video = matching('signedVideo', httpsAddress, 'the https address of the video');
  const transcript = matching('signedTranscript', httpsAddress, 'the https address of its transcript');
  if ((video === undefined) !== (transcript === undefined)) {
    fault('signedVideo and signedTranscript belong together; give both or neither');
  }
  if (!name || !(email || address)) {
    const begun = { contactName: name, contactEmail: email, contactAddress: address, contactPhone: phone };
    const given = Object.entries(begun).flatMap(([setting, value]) => (value ? [setting] : []));
    if (given.length > 0) fault(`${given.join(' and ')} alone is no contact; ${contactWanted}`);
    return undefined;
  }
  return {
    name,
    email,
    address,
    phone,
    signedVideo: video && transcript ? { video, transcript } : undefined,
  };
}

/** Variables by which the pages know the contact. */
export function contactEnvironment(contact: SiteContact): Readonly<Record<string, string>> {
  const { name, email, address, phone, signedVideo } = contact;
  const told: Readonly<Record<keyof typeof contactVariables, string | undefined>> = {
    name,
    email,
    address,
    phone,
    signedVideo: signedVideo?.video,
    signedTranscript: signedVideo?.transcript,
  };
  return Object.fromEntries(
    Object.entries(contactVariables).flatMap(([part, variable]) => {
      const value = told[part as keyof typeof contactVariables];
      return value === undefined ? [] : [[variable, value]];
    }),
  );
}
