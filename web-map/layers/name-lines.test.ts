import { describe, expect, it } from 'vitest';
import { nameLines, wideness } from './name-lines.ts';

describe('names on the map', () => {
  it('leaves a short name on one line', () => {
    expect(nameLines('Brownhills')).toEqual(['Brownhills']);
    expect(nameLines("St Matthew's")).toEqual(["St Matthew's"]);
  });

  it('breaks a long name into two lines of about the same length', () => {
    expect(nameLines('Aldridge North and Walsall Wood')).toEqual(['Aldridge North', '& Walsall Wood']);
    expect(nameLines('Willenhall South')).toEqual(['Willenhall', 'South']);
    expect(nameLines('Rushall-Shelfield')).toEqual(['Rushall-', 'Shelfield']);
  });

  it('needs less width for two lines than for one', () => {
    expect(wideness(['Willenhall', 'South'])).toBeLessThan(wideness(['Willenhall South']));
  });
});
