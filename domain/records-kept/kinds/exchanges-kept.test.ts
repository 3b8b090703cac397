import { expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { checkContent } from '../declaration/record-kind.ts';
import type { PublicKept } from '../life/kept-entry.ts';
import { exchangesKept } from './exchanges-kept.ts';
import { trackedExchange } from './tracked-exchange.ts';

const said = {
  exchangeKind: 'PRACTICE',
  oneSide: 'Oak Hall',
  oneArea: 'E05001308',
  otherSide: 'Elm Garden',
  otherArea: 'south',
  standing: 'RUNNING',
  firstMetOn: '2026-01-10',
  lastMetOn: '2026-05-02',
  meetingsHeld: 3,
  neutralPlace: 'Library',
  evidence: 'Made-up: a letter.',
};
type Said = Readonly<Record<string, string | number | undefined>>;

const kept = (more: Said = {}): PublicKept => ({
  id: 'trackedExchange-a',
  kindName: 'trackedExchange',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: Object.fromEntries(
      Object.entries({ ...said, ...more }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    approved: { at: '2026-05-03T09:00:00Z', role: 'DIRECTOR' },
    withheld: [],
  },
});
const noPlace = () => undefined;

it('an exchange that is kept is told as those of the documents are, with the days on which both met', () => {
  const venueNamed = (name: string) => (name === 'Elm Garden' ? 'elm-garden' : undefined);
  expect(exchangesKept([kept()], venueNamed)).toEqual([
    {
      id: 'trackedExchange-a',
      type: 'practice exchange',
      title: 'Oak Hall and Elm Garden',
      parties: [
        { name: 'Oak Hall', ward: 'E05001308' },
        { name: 'Elm Garden', venue: 'elm-garden', locality: 'south' },
      ],
      evidence:
        'Made-up: a letter. Meetings in the twelve months up to the last: 3. Neutral ground: Library.',
      status: 'continuing',
      period: '2026-01-10 to 2026-05-02',
      metOn: ['2026-01-10', '2026-05-02'],
      source: { title: 'Exchange kept here, for which a director answers', date: '2026-05-03' },
      restricted: false,
    },
  ]);
});

it.each([
  ['AGREED', 0, 'planned'],
  ['RUNNING', 0, 'planned'],
  ['STOPPED', 0, 'cancelled'],
  ['STOPPED', 2, 'stopped'],
  ['FINISHED', 3, 'delivered'],
])('one that is %s with %i meetings is %s', (standing, meetingsHeld, status) => {
  const met = meetingsHeld === 0 ? { firstMetOn: undefined, lastMetOn: undefined } : {};
  const [exchange] = exchangesKept([kept({ standing, meetingsHeld, ...met })], noPlace);
  expect(exchange?.status).toBe(status);
  expect(exchange?.metOn === undefined).toBe(meetingsHeld === 0);
});

it('nothing is told of one that was withdrawn, and a borough places nobody', () => {
  const { stands: _, ...gone } = kept();
  expect(exchangesKept([{ ...gone, state: 'WITHDRAWN' }], noPlace)).toEqual([]);
  const [exchange] = exchangesKept([kept({ oneArea: 'E08000030' })], noPlace);
  expect(exchange?.parties[0]).toEqual({ name: 'Oak Hall' });
});

it.each([
  [{ firstMetOn: undefined, lastMetOn: undefined }, 'firstMetOn'],
  [{ meetingsHeld: 0 }, 'meetingsHeld'],
  [{ lastMetOn: '2026-01-09' }, 'lastMetOn'],
  [{ firstMetOn: undefined, meetingsHeld: 0 }, 'lastMetOn'],
  [{ standing: 'AGREED' }, 'standing'],
  [{ firstMetOn: '2026-12-24', lastMetOn: undefined }, 'firstMetOn'],
  [{ meetingsHeld: 501 }, 'meetingsHeld'],
  [{ oneSide: undefined }, 'oneSide'],
])('%j contradicts itself in %s', (more: Said, field) => {
  const check = () =>
    checkContent(trackedExchange, 'content', { ...said, ...more }, '2026-11-29' as CalendarDate);
  expect(check).toThrow(InvalidInput);
  try {
    check();
  } catch (fault) {
    expect((fault as InvalidInput).field).toBe(`content.${field}`);
  }
});
