/** Whom readers ask for help, for another form of a page, or about a fault; and what there is in British Sign Language. */
export interface SiteContact {
  /** Who answers: "Cohesion team, Walsall Council". */
  readonly name: string;
  readonly email: string | undefined;
  /** Postal, on one line. */
  readonly address: string | undefined;
  readonly phone: string | undefined;
  /** Address of a video in British Sign Language that says what the site tells; never without its transcript. */
  readonly signedVideo: { readonly video: string; readonly transcript: string } | undefined;
}

/** Variables of the function of the pages that name the contact. */
export const contactVariables = {
  name: 'CONTACT_NAME',
  email: 'CONTACT_EMAIL',
  address: 'CONTACT_ADDRESS',
  phone: 'CONTACT_PHONE',
  signedVideo: 'SIGNED_VIDEO',
  signedTranscript: 'SIGNED_TRANSCRIPT',
} as const;

/**
 * The contact that the environment names. An empty variable counts as missing.
 * @returns undefined where none of it is set, as in a local run: pages then say that there is none
 * @throws Error naming what is missing where only a part of it is set
 * @example readSiteContact({ CONTACT_NAME: 'Cohesion team', CONTACT_EMAIL: 'cohesion@example.gov.uk' })?.name // 'Cohesion team'
 */
export function readSiteContact(env: Readonly<Record<string, string | undefined>>): SiteContact | undefined {
  const of = (part: keyof typeof contactVariables): string | undefined =>
    env[contactVariables[part]]?.trim() || undefined;
  const [name, email, address] = [of('name'), of('email'), of('address')];
  const [video, transcript] = [of('signedVideo'), of('signedTranscript')];
  const phone = of('phone');
  if (!(name || email || address || phone || video || transcript)) return undefined;
  const faults = [
    ...(name ? [] : [`${contactVariables.name} is missing: say who answers`]),
    ...(email || address ? [] : [`give ${contactVariables.email} or ${contactVariables.address}`]),
    ...(Boolean(video) === Boolean(transcript)
      ? []
      : [`${contactVariables.signedVideo} and ${contactVariables.signedTranscript} belong together`]),
  ];
  if (!name || faults.length > 0) throw new Error(`Contact of the site: ${faults.join('; ')}.`);
  return {
    name,
    email,
    address,
    phone,
    signedVideo: video && transcript ? { video, transcript } : undefined,
  };
}
