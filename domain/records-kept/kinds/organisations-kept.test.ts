import { expect, it } from 'vitest';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Organisation } from '../../records/programme.ts';
import { checkContent } from '../declaration/record-kind.ts';
import type { PublicKept } from '../life/kept-entry.ts';
import { organisationEntry } from './organisation-entry.ts';
import { organisationsKept } from './organisations-kept.ts';

const friends: Organisation = {
  id: 'friends',
  name: 'Made-up Friends',
  sector: 'faith',
  roles: ['provider'],
  aliases: ['MF'],
  source: { title: 'Made-up report' },
  restricted: false,
};
const kept = (id: string, content: object, at = '2026-05-03T09:00:00Z'): PublicKept => ({
  id,
  kindName: 'organisationEntry',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: { name: 'Made-up Friends', evidence: 'Made-up: a letter.', ...content },
    approved: { at, role: 'DIRECTOR' },
    withheld: [],
  },
});

it('what is said of an organisation goes before what documents say, and what is left out stays', () => {
  const said = {
    registered: 'friends',
    name: 'Friends Together',
    roles: 'board member',
    contact: 'office@made.up',
  };
  expect(organisationsKept([friends], [kept('a', said)])).toEqual([
    {
      ...friends,
      name: 'Friends Together',
      aliases: ['Made-up Friends', 'MF'],
      roles: ['provider', 'board member'],
      kept: { contact: 'office@made.up', answeredBy: 'DIRECTOR', on: '2026-05-03' },
    },
  ]);
});

it('of several records of one organisation the newest word counts, and withdrawn ones do not', () => {
  const records = [
    kept('a', { registered: 'friends', does: 'Newer.' }, '2026-06-01T09:00:00Z'),
    kept('b', { registered: 'friends', does: 'Older.' }),
    { id: 'c', kindName: 'organisationEntry', revision: 3, state: 'WITHDRAWN' } as const,
  ];
  const [told, ...others] = organisationsKept([friends], records);
  expect([told?.kept?.does, others]).toEqual(['Newer.', []]);
});

it('one that no document names stands under the id of its record, with who answers for it', () => {
  const [, added] = organisationsKept(
    [friends],
    [kept('a', { name: 'A choir', sector: 'VOLUNTARY', area: 'south' })],
  );
  expect(added).toEqual({
    id: 'a',
    name: 'A choir',
    sector: 'voluntary and community',
    roles: [],
    statedLocality: 'south',
    kept: { area: 'south', answeredBy: 'DIRECTOR', on: '2026-05-03' },
    source: {
      title: 'Organisation put down here, for which a director answers',
      date: '2026-05-03',
      note: 'Made-up: a letter.',
    },
    restricted: false,
  });
});

it('the mailbox of a person and a refuge are refused', () => {
  const check = (more: object) =>
    checkContent(
      organisationEntry,
      'content',
      { name: 'A choir', evidence: 'Made-up.', ...more },
      '2026-11-29' as CalendarDate,
    );
  for (const address of ['jo.bloggs@made.up', 'jo-bloggs@made.up', 'J.Bloggs2@made.up'])
    expect(() => check({ contact: address }), address).toThrow(
      /contact: .* looks like the mailbox of a person/,
    );
  expect(check({ contact: 'office@made.up' })).toMatchObject({ contact: 'office@made.up' });
  expect(() => check({ name: 'Made-up Refuge' })).toThrow(/told nowhere/);
});
