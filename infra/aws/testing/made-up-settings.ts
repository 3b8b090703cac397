/** A contact, without which nothing is synthesised. */
export const madeUpContact = {
  contactName: 'Cohesion team',
  contactEmail: 'cohesion@example.gov.uk',
} as const;

/** Settings of the installation whose assembly the check makes: the host of its site is known, so that people can sign in. */
export const madeUpSettings = { ...madeUpContact, signInHost: 'd111111abcdef8.cloudfront.net' } as const;
