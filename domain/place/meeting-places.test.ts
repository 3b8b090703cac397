import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import type { Venue } from '../records/venue.ts';
import { isMeetingPlace, meetingBuildings } from './meeting-places.ts';
import { parseVenueKind, venueKind, venueKinds } from './venue-kinds.ts';

const venue = (id: string, kind: string, more: Partial<Venue> = {}): Venue => ({
  id,
  name: id,
  kind,
  placeOfWelcome: false,
  precision: 'NOT_KNOWN',
  statusHistory: [],
  source: { title: 'a made-up list' },
  restricted: false,
  ...more,
});

describe('places to meet', () => {
  it('are open halls by their kind, and anything that is a Place of Welcome', () => {
    expect(isMeetingPlace(venue('a', 'library'))).toBe(true);
    expect(isMeetingPlace(venue('b', 'faith'))).toBe(false);
    expect(isMeetingPlace(venue('b', 'faith', { placeOfWelcome: true }))).toBe(true);
    expect(isMeetingPlace(venue('c', 'a kind nobody knows'))).toBe(false);
  });

  it('are never a second record of a building, nor a restricted one', () => {
    expect(isMeetingPlace(venue('a', 'library', { sameBuildingAs: 'b' }))).toBe(false);
    expect(isMeetingPlace(venue('a', 'library', { restricted: true }))).toBe(false);
  });

  it('count a building once, even where only its second record makes it a place to meet', () => {
    const buildings = meetingBuildings([
      venue('hall-again', 'place-of-welcome', { sameBuildingAs: 'hall' }),
      venue('hall', 'school'),
      venue('library', 'library'),
      venue('library-again', 'community-hub', { sameBuildingAs: 'library' }),
      venue('canary', 'library', { restricted: true }),
    ]);
    expect(buildings.map(({ id, meeting }) => [id, meeting.map((record) => record.id)])).toEqual([
      ['hall', ['hall-again']],
      ['library', ['library', 'library-again']],
    ]);
  });
});

describe('kinds of venue', () => {
  it('have each a word and a reason, and stand in the order of their ids', () => {
    const ids = venueKinds.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { name, reason } of venueKinds)
      expect(Math.min(name.length, reason.length)).toBeGreaterThan(2);
  });

  it('never take a part of the borough for a place to meet', () => {
    const parts = ['neighbourhood', 'town-centre', 'town'].map((id) => venueKind(id)?.meetingPlace);
    expect(parts).toEqual([false, false, false]);
  });

  it('are refused when unknown, with a list of those there are', () => {
    expect(parseVenueKind('kinds', 'library').name).toBe('Library');
    expect(() => parseVenueKind('kinds', 'castle')).toThrow(InvalidInput);
    expect(() => parseVenueKind('kinds', 'castle')).toThrow(/kinds: "castle" is not .* library, /);
  });
});
