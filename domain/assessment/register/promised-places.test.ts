import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Venue, VenueStatusRecord } from '../../records/venue.ts';
import type { AssessmentId } from '../model/assessment.ts';
import { promisedPlaces } from './promised-places.ts';
import type { PublicEntry } from './register-entry.ts';

const ward = 'E05000001' as AreaCode;
const source = { title: 'Made up', publisher: 'Made up', date: '2026', licence: 'Made up' };
const place = (id: string, name: string, ...statusHistory: readonly VenueStatusRecord[]): Venue => ({
  id,
  name,
  kind: 'community-centre',
  placeOfWelcome: false,
  precision: 'BUILDING',
  statusHistory,
  source,
  restricted: false,
});
const entry: PublicEntry = {
  id: 'a-1' as AssessmentId,
  published: {
    revision: 9,
    savedAt: '2026-11-22T09:00:00Z',
    title: 'Made-up: homes',
    state: 'PUBLISHED',
    wards: [ward],
    localities: [],
    placesGained: ['A new hall'],
    placesLost: ['old'],
    actions: [],
    progress: {},
    publishedAt: '2026-11-22T09:00:00Z',
    afterDecision: false,
  },
};
const told = (venues: readonly Venue[], published = entry.published, at = ward) =>
  promisedPlaces([{ ...entry, published }], { venues, wardOf: () => at }, '2028-11-29' as CalendarDate, {
    statusMaxAgeYears: 5,
  }).map(({ kind, name, onRecord }) => `${kind} ${name} ${onRecord ? 'ON_RECORD' : 'NOT_ON_RECORD'}`);
const open = (date?: string): VenueStatusRecord => ({
  status: 'OPEN',
  statement: 'Made up.',
  ...(date ? { date } : {}),
});

describe('places that published assessments promise', () => {
  it('are not on record until the register says so with a date after the publication', () => {
    const old = place('old', 'The old hall', open('2026-01-01'));
    const hall = (...history: readonly VenueStatusRecord[]) => [old, place('new', 'A  NEW hall', ...history)];
    const waiting = ['GAINED A new hall NOT_ON_RECORD', 'LOST The old hall NOT_ON_RECORD'];
    expect(told([old])).toEqual(waiting);
    expect(told(hall())).toEqual(waiting);
    expect(told(hall(open()))).toEqual(waiting);
    expect(told(hall(open('2026-11-21')))).toEqual(waiting);
    expect(told(hall(open('2028-05')))).toEqual(['GAINED A new hall ON_RECORD', waiting[1]]);
    expect(told(hall(open('2028-05')), entry.published, 'E05000002' as AreaCode)).toEqual(waiting);
    expect(told([...hall(open('2028-05')), place('n2', 'A new hall', open('2028-05'))])).toEqual(waiting);
  });

  it('are lost on record where the register has them closed, and promise nothing once withdrawn', () => {
    const closed = place('old', 'The old hall', { status: 'CLOSED', date: '2028-01', statement: 'Made up.' });
    expect(told([closed])[1]).toBe('LOST The old hall ON_RECORD');
    expect(told([closed], { ...entry.published, state: 'WITHDRAWN' })).toEqual([]);
  });
});
