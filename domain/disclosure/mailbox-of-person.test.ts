import { expect, test } from 'vitest';
import { mailboxOfPersonIn } from './mailbox-of-person.ts';

test.each([
  'jo.bloggs@made.up',
  'jo-bloggs@made.up',
  'jo_bloggs@made.up',
  'J.Bloggs2@made.up',
  'jo.bloggs+walks@made.up',
  'zoë.o’brien@made.up',
  'jo\u00ad-bloggs@made.up',
  'mary-jane.bloggs@made.up',
  'jo.church@made.up',
])('a mailbox that names a person is found: %s', (address) => {
  expect(mailboxOfPersonIn(`Ask office@made.up or ${address}.`)).toBeDefined();
});

test.each([
  'office@made.up',
  'front-desk@made.up',
  'bentley.library@made.up',
  'community-hub@made.up',
  'st.marys.school@made.up',
  'info@jo-bloggs.made.up',
  '01922 000000',
  'https://made.up/@jo-bloggs',
  '@jo.bloggs',
])('one of an office, and what is no mailbox, is not: %s', (text) => {
  expect(mailboxOfPersonIn(`Ask ${text} first.`)).toBeUndefined();
});
