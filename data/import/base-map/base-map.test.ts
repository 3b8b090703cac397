import { describe, expect, it } from 'vitest';
import { buildBaseMap } from './build-base-map.ts';
import { joinLines } from './join-lines.ts';
import { placesToName } from './place-names.ts';

const base = await buildBaseMap('data/walsall');
const namesOf = (points: readonly { readonly name: string }[]) => points.map(({ name }) => name);

describe('the ground beneath the map', () => {
  it('has the roads that are held, each joined under its number', () => {
    expect(base.roads.map(({ ref, isMotorway }) => [ref, isMotorway])).toEqual([
      ['M54', true],
      ['M6 Toll', true],
      ['M6', true],
      ['M5', true],
      ['A4148', false],
      ['A4038', false],
    ]);
    expect(base.roads.find(({ ref }) => ref === 'A4148')?.lines).toHaveLength(1);
  });

  it('leaves out sidings, and has ten stations', () => {
    expect(base.railways).toHaveLength(10);
    expect(namesOf(base.stations)).toEqual(expect.arrayContaining(['Bloxwich', 'Bloxwich North', 'Walsall']));
    expect(base.stations).toHaveLength(10);
  });

  it('names each place once, in the spelling of today', () => {
    const places = namesOf([...base.towns, ...base.neighbourhoods]);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toEqual(
      expect.arrayContaining(['Walsall', 'Bloxwich', 'Sneyd', 'The Delves', 'Blakenall Heath']),
    );
    for (const gone of ['Delves', 'Blakenhall Heath', 'Old Moxley']) expect(places).not.toContain(gone);
    expect(places.join()).not.toMatch(/, |'S\b/);
    expect(namesOf(base.streets).join()).not.toMatch(/'S\b/);
  });

  it('names streets with most stops first, each with the way it runs', () => {
    expect(base.streets).toHaveLength(165);
    for (const { degrees } of base.streets) expect(Math.abs(degrees)).toBeLessThanOrEqual(90);
  });
});

it('joins pieces where two meet, however they run, and none at a junction', () => {
  const straight = joinLines([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
  ]);
  expect(straight).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
  ]);
  const junction = joinLines([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
  ]);
  expect(junction).toHaveLength(3);
});

it('keeps a historic spelling where the one of today is not held', () => {
  const at = { lon: 0, lat: 0 };
  expect(namesOf(placesToName([{ name: 'Delves', ...at }], []))).toEqual(['Delves']);
});
