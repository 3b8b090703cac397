import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../provenance/calendar-date.ts';
import type { Venue } from '../records/venue.ts';
import { joinBuildings } from './join-buildings.ts';

const source = { title: 'Register' };
const report = { title: 'Report' };
const venue = (id: string, more: Partial<Venue> = {}): Venue => ({
  id,
  name: id,
  kind: 'community-centre',
  placeOfWelcome: false,
  precision: 'NOT_KNOWN',
  statusHistory: [],
  source,
  restricted: false,
  ...more,
});
const open = (date: string) => ({ status: 'OPEN', date: date as PartialDate, statement: 'open' }) as const;
const notKnown = (date: string) =>
  ({ status: 'NOT_KNOWN', date: date as PartialDate, statement: 'moved' }) as const;

const hub = venue('hub', { statusHistory: [open('2025')], note: 'Large' });
const named = venue('named', {
  name: 'The Hub',
  aliases: ['hub', 'Old Hub'],
  sameBuildingAs: 'hub',
  statusHistory: [open('2019'), notKnown('2020')],
  openingText: 'Tuesdays',
  placeOfWelcome: true,
  note: 'Coffee mornings',
  source: report,
});

describe('records of one building', () => {
  test('are one, found under both ids, with the names of the others and what it lacked', () => {
    const { venues, idOf } = joinBuildings([named, hub, venue('library')]);
    expect(venues.map(({ id }) => id)).toEqual(['hub', 'library']);
    expect(['named', 'hub', 'library', 'unheard'].map(idOf)).toEqual(['hub', 'hub', 'library', 'unheard']);
    expect(venues[0]).toMatchObject({
      name: 'hub',
      aliases: ['The Hub', 'Old Hub'],
      openingText: 'Tuesdays',
      placeOfWelcome: true,
      note: 'Large. Coffee mornings',
      formerIds: ['named'],
      otherSources: [report],
      source,
    });
    expect(venues[0]?.sameBuildingAs).toBeUndefined();
  });

  test('have every status in the order of its date, each with who says it', () => {
    const [joined] = joinBuildings([hub, named]).venues;
    expect(
      joined?.statusHistory.map(({ status, date, source: said }) => [status, date, said?.title]),
    ).toEqual([
      ['OPEN', '2019', 'Report'],
      ['NOT_KNOWN', '2020', 'Report'],
      ['OPEN', '2025', undefined],
    ]);
  });

  test('have the kind of the building, and not that of what happens there', () => {
    const welcome = venue('welcome', { kind: 'place-of-welcome', placeOfWelcome: true });
    const church = venue('church', { kind: 'faith', sameBuildingAs: 'welcome' });
    expect(joinBuildings([welcome, church]).venues[0]).toMatchObject({ kind: 'faith', placeOfWelcome: true });
    expect(joinBuildings([hub, { ...named, kind: 'school' }]).venues[0]?.kind).toBe('community-centre');
  });

  test('have the point that either has, with how it was found', () => {
    const position = { lon: -2, lat: 52.6 };
    const placed = { ...named, position, precision: 'BUILDING', positionBasis: 'seen' } as const;
    expect(joinBuildings([hub, placed]).venues[0]).toMatchObject({
      position,
      precision: 'BUILDING',
      positionBasis: 'seen',
    });
    const both = { ...hub, position: { lon: -1, lat: 52 }, precision: 'POSTCODE' } as const;
    expect(joinBuildings([both, placed]).venues[0]).toMatchObject({
      precision: 'POSTCODE',
      position: { lon: -1 },
    });
  });

  test('stay apart where one of them is restricted', () => {
    for (const venues of [
      [hub, { ...named, restricted: true }],
      [{ ...hub, restricted: true }, named],
    ]) {
      expect(joinBuildings(venues).venues).toEqual(venues);
    }
  });
});
