import { describe, expect, it } from 'vitest';
import {
  allAreas,
  ash,
  day,
  elm,
  hill,
  oak,
  vale,
} from '../cohesion-label/practice/testing/made-up-records.ts';
import type { Area } from '../geography/area.ts';
import { told } from '../messages/testing/told.ts';
import type { DocumentLabel, PracticeEvidence } from '../records/practice-evidence.ts';
import { boroughPractice, catalystsByTests } from './borough-practice.ts';
import { practiceOn } from './practice-input.ts';
import { practiceOfArea } from './practice-of-area.ts';
import { practiceExchanges, practicePlaces } from './practice-places.ts';
import { practiceSpread } from './practice-spread.ts';
import { areaPracticeWords, calledWords, readersWords } from './practice-words.ts';
import { calledColdSpot, practice, thornWards } from './testing/made-up-practice.ts';

const areas = [...allAreas, ...thornWards];
const on = (
  evidence: readonly PracticeEvidence[],
  labels: readonly DocumentLabel[] = [],
  date = '2026-11-22',
) => practiceOn({ evidence, labels, areas }, day(date));
const markOf = (area: Area, ...asked: Parameters<typeof on>) => practiceOfArea(area, on(...asked)).mark;

/** Oak, called a cold spot, exchanged practice with Garden, of which only the locality is known. */
const swap = [
  practice('oak-swap', { kind: 'EXCHANGE', otherPlace: 'Garden' }),
  practice('garden-swap', { kind: 'EXCHANGE', place: 'Garden', area: vale.code, otherPlace: 'Oak' }),
];
const oakIsCold = [calledColdSpot('Oak', oak.code)];

describe('the mark of an area', () => {
  it('is a ring where a document states something, none where it only implies it or says nothing', () => {
    expect(markOf(oak, [practice('e')])).toBe('RING');
    expect(markOf(oak, [practice('e', { strength: 'IMPLIED' })])).toBe('NONE');
    expect(markOf(elm, [practice('e')])).toBe('NONE');
  });

  it('is filled while a confirmation holds, and pale when all that makes it is old', () => {
    const confirmed = practice('e', { confirmations: [{ on: day('2026-01-01'), by: 'A steward' }] });
    expect(markOf(oak, [confirmed, practice('other')])).toBe('FILLED_RING');
    expect(practiceOfArea(oak, on([practice('e')], [], '2028-01-01'))).toMatchObject({
      mark: 'RING',
      older: true,
    });
    expect(practiceOfArea(oak, on([practice('e')]))).toMatchObject({ mark: 'RING', older: false });
  });

  it('of a locality is made by what happened in its wards, and by a town in it that marks no ward', () => {
    const thorn = practice('t', { place: 'Thorn', area: hill.code, basis: 'TOWN' });
    expect([hill, vale].map((area) => markOf(area, [practice('e')]))).toEqual(['RING', 'NONE']);
    expect([hill, ...thornWards].map((area) => markOf(area, [thorn]))).toEqual(['RING', 'NONE', 'NONE']);
    const [east = hill] = thornWards;
    const read = practiceOfArea(east, on([thorn]));
    expect(read.inTown.map(({ evidence }) => evidence.id)).toEqual(['t']);
    expect(told(areaPracticeWords(read))).toBe(
      'Nothing is on record for Thorn East, which is not "nothing done". ' +
        'Documents also name Thorn; in which of the wards that carry the name is not said.',
    );
  });

  it('is not moved by where people came from', () => {
    const visit = practice('e', { kind: 'HOSTING', cameFrom: 'pupils of a school in Elm' });
    expect([oak, elm].map((area) => markOf(area, [visit]))).toEqual(['RING', 'NONE']);
  });
});

describe("a catalyst by the documents' own scheme", () => {
  const marks = (evidence: readonly PracticeEvidence[], labels: readonly DocumentLabel[]) =>
    practicePlaces(on(evidence, labels), []).map(({ name, mark }) => [name, mark]);

  it('is the other side of a stated exchange with what a document calls a cold spot', () => {
    expect(marks(swap, oakIsCold)).toEqual([
      ['Garden', 'DOUBLE_RING'],
      ['Oak', 'RING'],
    ]);
  });

  it('is nobody without a document that calls one of them a cold spot, or before it did', () => {
    expect(marks(swap, []).flat()).not.toContain('DOUBLE_RING');
    expect(on(swap, oakIsCold, '2022-05-01')).toMatchObject({ items: [], labels: [] });
  });

  it('is nobody among places that hosted one another, and nobody by an implied exchange', () => {
    const hosted = swap.map((one) => ({ ...one, kind: 'HOSTING' }) as const);
    const implied = swap.map((one) => ({ ...one, strength: 'IMPLIED' }) as const);
    expect(marks(hosted, oakIsCold).flat()).not.toContain('DOUBLE_RING');
    expect(marks(implied, oakIsCold)).toEqual([]);
  });

  it('is also what a document calls a catalyst outright', () => {
    const called = { ...calledColdSpot('Oak', oak.code), word: 'CATALYST' } as const;
    expect(markOf(oak, [practice('e')], [called])).toBe('DOUBLE_RING');
    expect(told(calledWords(called))).toBe(
      'Oak: previously called a catalyst of change (Made-up report, section 1, May 2022).',
    );
  });

  it('is named in its locality, whose own mark stays a ring', () => {
    const read = practiceOfArea(vale, on(swap, oakIsCold));
    expect(read).toMatchObject({ mark: 'RING', catalystPlaces: ['Garden'] });
    expect(told(areaPracticeWords(read))).toContain('an exchange of practice with a cold spot: Garden.');
    expect(practiceOfArea(oak, on(swap, oakIsCold)).called.map((label) => told(calledWords(label)))).toEqual([
      'Oak: previously assessed as an integration cold spot (Made-up report, section 1, May 2022).',
    ]);
  });
});

describe('places', () => {
  it('are drawn at the building, else in the middle of what is known, which is no address', () => {
    const middle = { lon: -2.1, lat: 52.6 };
    const hall = { id: 'hall', position: { lon: -1.95, lat: 52.5 } };
    const found = practicePlaces(
      on([
        practice('h', { place: 'Hall', venue: 'hall', basis: 'POINT', area: ash.code }),
        practice('t', { place: 'Thorn', area: hill.code, basis: 'TOWN' }),
        practice('g', { place: 'Garden', area: vale.code }),
      ]),
      [
        {
          ...hall,
          name: 'Hall',
          kind: 'library',
          placeOfWelcome: false,
          precision: 'BUILDING',
          statusHistory: [],
          source: { title: 'Made up' },
          restricted: false,
        },
      ],
    );
    expect(found.map(({ name, pointOf, point }) => [name, pointOf, point])).toEqual([
      ['Garden', 'NOT_KNOWN', undefined],
      ['Hall', 'BUILDING', hall.position],
      ['Thorn', 'TOWN_MIDDLE', { lon: expect.closeTo(middle.lon, 9), lat: expect.closeTo(middle.lat, 9) }],
    ]);
  });

  it('that exchanged practice make one line, whichever of them a record is of', () => {
    const lines = practiceExchanges(practicePlaces(on(swap), []));
    expect(lines.map(({ from, to }) => [from.name, to.name])).toEqual([['Garden', 'Oak']]);
    const [oneSide] = swap;
    expect(practiceExchanges(practicePlaces(on(oneSide ? [oneSide] : []), []))).toEqual([]);
  });
});

describe('the borough', () => {
  const summaryOf = (...asked: Parameters<typeof on>) => told(boroughPractice(on(...asked), []).summary);

  it('counts places, wards and localities in which something is counted or stated', () => {
    const implied = practice('i', { place: 'Elm', area: elm.code, strength: 'IMPLIED' });
    const { place: _, ...classes } = practice('c', { area: vale.code });
    expect(practiceSpread(on([...swap, implied, classes]))).toEqual({
      places: 2,
      wards: 1,
      allWards: 5,
      localities: 2,
      allLocalities: 2,
    });
    expect(summaryOf([...swap, implied, classes])).toBe(
      'Practice is on record in 2 places, in at least 1 of 5 wards and in all 2 localities. ' +
        'Elsewhere nothing is on record, which is not "nothing done".',
    );
    expect(summaryOf([practice('e')])).toContain('and in 1 of 2 localities.');
  });

  it('says that nothing on record is not nothing done', () => {
    expect(summaryOf([])).toBe('No practice is on record for this day, which is not "nothing done".');
  });

  it('says first how many areas the five tests call catalysts, and why none', () => {
    const none = catalystsByTests('WARD', 0, false);
    const because = '0 wards are catalysts by the five tests, because registers were not reviewed.';
    expect(told(none)).toBe(because);
    expect(told(boroughPractice(on(swap), [], none).summary)).toMatch(new RegExp(`^${because} Practice is`));
    expect(told(catalystsByTests('LOCALITY', 1, false))).toBe('1 locality is a catalyst by the five tests.');
  });
});

describe('who read it', () => {
  it('is one person until another has checked it', () => {
    expect(told(readersWords(practice('e')))).toBe('Read by one: A reader (1 January 2026).');
    const checked = practice('e', { checker: 'Another', checkedOn: day('2026-02-01') });
    expect(told(readersWords(checked))).toBe('Read by A reader, checked by Another (1 February 2026).');
  });
});
