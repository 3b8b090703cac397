import { expect, it } from 'vitest';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { keptKinds } from '../kinds/kept-kinds.ts';
import { venueDetail } from '../kinds/venue-detail.ts';
import { namesPerson } from './names-person.ts';
import { checkContent } from './record-kind.ts';

it('no kind takes the mailbox of a person in a text that everyone reads; what few read may say whom to ask', () => {
  for (const kind of keptKinds) {
    for (const [name, { type, sensitive }] of Object.entries(kind.fields)) {
      if (type !== 'TEXT' && type !== 'NAMES') continue;
      const found = namesPerson(kind.fields, { [name]: 'Made-up: ask jo-bloggs@made.up' });
      expect(found?.field, `${kind.name}.${name}`).toBe(sensitive ? undefined : name);
    }
  }
});

it('a place is corrected with the mailbox of its office and never with that of a person', () => {
  const check = (contact: string) =>
    checkContent(
      venueDetail,
      'content',
      { venue: 'a-place', saidBy: 'ORGANISER', seenOn: '2026-11-02', contact },
      '2026-11-29' as CalendarDate,
    );
  expect(check('front-desk@made.up').contact).toBe('front-desk@made.up');
  expect(() => check('jo-bloggs@made.up')).toThrow(/contact: jo-bloggs@made.up looks like the mailbox of a/);
});
