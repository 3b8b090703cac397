import { expect, test } from 'vitest';
import { readSiteContact } from './site-contact.ts';

const whole = { CONTACT_NAME: 'Cohesion team', CONTACT_EMAIL: 'cohesion@example.gov.uk' };

test('a run that names no contact has none, and an empty variable is none', () => {
  expect(readSiteContact({})).toBeUndefined();
  expect(readSiteContact({ CONTACT_NAME: ' ', CONTACT_EMAIL: '' })).toBeUndefined();
});

test('a name and a way to write are enough; all else may come with them', () => {
  expect(readSiteContact(whole)).toMatchObject({ name: 'Cohesion team', phone: undefined });
  const signed = { SIGNED_VIDEO: 'https://video.example.org/a', SIGNED_TRANSCRIPT: 'https://example.org/a' };
  expect(readSiteContact({ ...whole, ...signed })?.signedVideo).toEqual({
    video: 'https://video.example.org/a',
    transcript: 'https://example.org/a',
  });
});

test.each([
  [{ CONTACT_EMAIL: 'a@example.org' }, 'CONTACT_NAME is missing'],
  [{ CONTACT_NAME: 'Team', CONTACT_PHONE: '01922 650000' }, 'give CONTACT_EMAIL or CONTACT_ADDRESS'],
  [{ ...whole, SIGNED_VIDEO: 'https://video.example.org/a' }, 'SIGNED_TRANSCRIPT belong together'],
])('a part of a contact is refused with what is missing: %j', (env, says) => {
  expect(() => readSiteContact(env)).toThrow(says);
});
