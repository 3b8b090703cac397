import { describe, expect, test } from 'vitest';
import type { Area, AreaCode, EditionId } from '../geography/area.ts';
import { placeByName } from './place-by-name.ts';

const ward = (name: string, parent?: string): Area => ({
  code: `ward ${name}` as AreaCode,
  name,
  edition: '2004' as EditionId,
  level: 'WARD',
  neighbours: [],
  source: { title: 'Made up' },
  ...(parent === undefined ? {} : { parent: parent as AreaCode }),
});
const wards = [
  ward('Aldridge Central and South', 'east'),
  ward('Aldridge North and Walsall Wood', 'east'),
  ward('Bentley and Darlaston North', 'west'),
  ward('Darlaston South', 'west'),
  ward('Birchills Leamore', 'north'),
  ward('Rushall-Shelfield', 'east'),
  ward('Blakenall', 'north'),
  ward("St Matthew's", 'south'),
  ward('Heath End North', 'north'),
  ward('Heath End South', 'south'),
];
const stated = [{ name: 'Caldmore', locality: 'south' as AreaCode }];
const found = (name: string, of: readonly Area[] = wards) =>
  placeByName(name, { wards: of, borough: 'Walsall', stated });

describe('the name of a place', () => {
  test('that a ward carries as it is stands for the ward and its locality', () => {
    expect(found('Blakenall')).toEqual({ ward: 'ward Blakenall', locality: 'north', basis: 'NAMED' });
    expect(found('St. Matthew’s')).toMatchObject({ ward: "ward St Matthew's", basis: 'NAMED' });
  });

  test('that is part of the names of wards of one locality stands for the locality alone', () => {
    const names = [
      'Aldridge',
      'Walsall Wood',
      'Darlaston',
      'Bentley',
      'Birchills',
      'Leamore',
      'Rushall',
      'Shelfield',
    ];
    expect(names.map((name) => found(name)?.locality)).toEqual([
      'east',
      'east',
      'west',
      'west',
      'north',
      'north',
      'east',
      'east',
    ]);
    for (const name of names) expect(found(name)).toMatchObject({ basis: 'TOWN' });
    expect(found('Darlaston')?.ward).toBeUndefined();
    expect(found('Darlaston town centre')).toEqual({ locality: 'west', basis: 'TOWN' });
  });

  test('that wards of two localities carry, or none, decides nothing', () => {
    expect([found('Heath End'), found('Ryecroft'), found('')]).toEqual([undefined, undefined, undefined]);
  });

  test('of the borough never decides, nor a side of it', () => {
    expect(
      ['Walsall', 'walsall town centre', 'North', 'south', 'Central'].map((name) => found(name)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('that a document puts in a locality stands for it', () => {
    expect(found('Caldmore')).toEqual({ locality: 'south', basis: 'NAMED' });
  });

  test('and another together decide where both lie in one locality', () => {
    expect(found("Caldmore / St Matthew's")).toEqual({ locality: 'south', basis: 'TOWN' });
    expect(found('Caldmore / Blakenall')).toBeUndefined();
    expect(found('Caldmore / Ryecroft')).toBeUndefined();
  });

  test('decides no locality in an edition of which nobody has said which wards make one', () => {
    const bare = wards.map(({ parent: _, ...each }) => each);
    expect(found('Blakenall', bare)).toEqual({ ward: 'ward Blakenall', basis: 'NAMED' });
    expect(found('Darlaston', bare)).toBeUndefined();
  });
});
