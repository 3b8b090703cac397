import { describe, expect, it } from 'vitest';
import { fromGrid } from '../../../../domain/geography/british-grid.ts';
import { gridWay } from '../../../../domain/geography/grid-way.ts';
import { directionOf } from '../../../../domain/geography/way-between.ts';
import { draw, type HandDrawn, nothingDrawn, type Stroke } from './hand-drawn.ts';
import { areaWithin } from './measure-drawn.ts';
import { areaWords, directionWords, metresWords, wholeAreaWords } from './say-measures.ts';
import { sayCrosshair, sayStroke } from './say-stroke.ts';

/** Metres east and north of a point in Darlaston. */
const at = (east: number, north: number) => fromGrid({ easting: 397_800 + east, northing: 297_000 + north });
const put = (east: number, north: number): Stroke => ({ kind: 'put', at: at(east, north) });

function said(...strokes: readonly Stroke[]): string {
  let shape: HandDrawn = nothingDrawn;
  let words = '';
  for (const stroke of strokes) {
    const next = draw(shape, stroke);
    words = sayStroke(stroke, shape, next);
    shape = next;
  }
  return words;
}

describe('what is said while a site is drawn', () => {
  it('tells the way from the last corner', () => {
    expect(said(put(0, 0))).toBe('Corner 1 put.');
    expect(said(put(0, 0), put(120, 120))).toBe('Corner 2 put. 170 m north-east of corner 1.');
  });

  it('tells the area from the third corner on', () => {
    expect(said(put(0, 0), put(200, 0), put(200, 200))).toBe(
      'Corner 3 put. 200 m north of corner 2. Area so far: 2 hectares.',
    );
  });

  it('says what closing came to, and why it does not close yet', () => {
    expect(said(put(0, 0), put(200, 0), { kind: 'close' })).toMatch(/at least three corners/);
    expect(said(put(0, 0), put(200, 0), put(200, 200), put(0, 200), { kind: 'close' })).toBe(
      'Closed with 4 corners: 4 hectares.',
    );
  });

  it('says what is left when a corner is taken away, and when there is none', () => {
    expect(said(put(0, 0), put(50, 0), { kind: 'takeLast' })).toBe('Corner 2 taken away; 1 left.');
    expect(said({ kind: 'takeLast' })).toBe('There is no corner to take away.');
  });

  it('says that a corner there already is none', () => {
    expect(said(put(0, 0), put(0, 0))).toMatch(/a corner here already/);
  });

  it('tells where the crosshair is: from the last corner, and in which ward', () => {
    const shape = draw(nothingDrawn, put(0, 0));
    expect(sayCrosshair(at(-300, 0), shape, 'Darlaston South')).toBe(
      '300 m west of corner 1. In Darlaston South.',
    );
    expect(sayCrosshair(at(0, 0), nothingDrawn, undefined)).toBe('Outside the borough.');
  });
});

describe('measures in words', () => {
  it('are measured on the grid', () => {
    expect(gridWay(at(0, 0), at(30, -40)).metres).toBeCloseTo(50, 4);
    expect(areaWithin([at(0, 0), at(100, 0), at(100, 50), at(0, 50)])).toBeCloseTo(5000, 2);
    expect(areaWithin([at(0, 0), at(100, 0)])).toBe(0);
  });

  it('take eight directions all the way round', () => {
    expect([0, 22, 23, 90, 180, 270, 337, 338, 359].map((each) => directionWords(directionOf(each)))).toEqual(
      ['north', 'north', 'north-east', 'east', 'south', 'west', 'north-west', 'north', 'north'],
    );
  });

  it('change their unit with their size', () => {
    expect(metresWords(999.4)).toBe('999 m');
    expect(metresWords(1250)).toBe('1.3 km');
    expect(areaWords(9_400)).toBe('9,400 square metres');
    expect(areaWords(40_640)).toBe('4.06 hectares');
    expect(areaWords(9_999.7)).toBe('10,000 square metres');
    expect(wholeAreaWords(10_000)).toBe('1 hectare (10,000 square metres)');
    expect(wholeAreaWords(40_640)).toBe('4.06 hectares (40,640 square metres)');
    expect(wholeAreaWords(640)).toBe('640 square metres (0.064 hectares)');
  });
});
