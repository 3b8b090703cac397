import { describe, expect, it } from 'vitest';
import { linesWithFigure, nameLines, wideness } from './name-lines.ts';

describe('names on the map', () => {
  it('leaves a short name on one line', () => {
    expect(nameLines('Brownhills')).toEqual(['Brownhills']);
    expect(nameLines("St Matthew's")).toEqual(["St Matthew's"]);
  });

  it('breaks a long name into two lines of about the same length', () => {
    expect(nameLines('Aldridge North and Walsall Wood')).toEqual(['Aldridge North', '& Walsall Wood']);
    expect(nameLines('Willenhall South')).toEqual(['Willenhall', 'South']);
    expect(nameLines('Bentley and Darlaston North', true)).toEqual(['Bentley &', 'Darlaston', 'North']);
    expect(nameLines('Rushall-Shelfield')).toEqual(['Rushall-', 'Shelfield']);
  });

  it('needs less width for two lines than for one', () => {
    expect(wideness(['Willenhall', 'South'])).toBeLessThan(wideness(['Willenhall South']));
  });
});

it('a figure ends the last line of a name where there is room, and else has its own', () => {
  expect(linesWithFigure(['Willenhall', 'North'], '22.8')).toEqual(['Willenhall', 'North 22.8']);
  expect(linesWithFigure(['Brownhills'], '29.7')).toEqual(['Brownhills', '29.7']);
  expect(linesWithFigure(['Bentley &', 'Darlaston North'], '40.8')).toEqual([
    'Bentley &',
    'Darlaston North',
    '40.8',
  ]);
});
