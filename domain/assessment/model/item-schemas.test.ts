import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { actionSchema, engagementSchema } from './item-schemas.ts';
import { parseAs, titles } from './written-value.ts';

const heard = {
  id: 'a',
  who: 'Mosque committee',
  on: '2026-10-01',
  how: 'Two evenings',
  whatChanged: 'Hours',
};
const action = {
  id: 'a',
  type: 'AVOID',
  what: 'Keep the hall',
  ownerRole: 'Head of Housing',
  dueOn: '2027-06-30',
  measure: 'It is open',
};
const refusal = (parse: () => unknown): string => {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
  return 'not refused';
};

describe('an item of an assessment', () => {
  it('is taken without space around its texts, and with nothing for what is null', () => {
    expect(parseAs(engagementSchema, 'engagement[0]', { ...heard, who: ' Ward forum ' })).toEqual({
      ...heard,
      who: 'Ward forum',
    });
    expect(parseAs(actionSchema, 'actions[0]', { ...action, unit: null })).toEqual({ ...action, unit: null });
  });

  it.each([
    [{ id: 'a b' }, 'engagement[0].id: an id has 1 to 60 letters, digits, hyphens or underscores.'],
    [{ who: '  ' }, 'engagement[0].who: this is empty. Write something, or leave it out.'],
    [{ who: 'x'.repeat(201) }, 'engagement[0].who: this has 201 characters. Write at most 200.'],
    [{ how: 'x'.repeat(1_001) }, 'engagement[0].how: this has 1001 characters. Write at most 1000.'],
    [
      { how: 'a\u0000b' },
      'engagement[0].how: this holds the control character U+0000 as character 2, which nobody sees. Take it out.',
    ],
    [
      { on: '2026-02-30' },
      'engagement[0].on: "2026-02-30" is not a date. Write a real day as YYYY-MM-DD, for example 2026-11-22.',
    ],
    [{ on: '2206-02-03' }, 'engagement[0].on: 2206-02-03 is not between 1900 and 2100. Check the year.'],
    [{ who: '', how: '' }, 'engagement[0].who: this is empty. Write something, or leave it out.'],
  ])('of who was heard is refused in these words: %j', (wrong, expected) => {
    expect(refusal(() => parseAs(engagementSchema, 'engagement[0]', { ...heard, ...wrong }))).toBe(expected);
  });

  it.each([
    [{ ownerName: '' }, 'actions[2].ownerName: this is empty. Write something, or leave it out.'],
    [
      { target: 1e13 },
      'actions[2].target: 10000000000000 is not a number from -1000000000000 to 1000000000000.',
    ],
    [
      { baseline: Number.NaN },
      'actions[2].baseline: NaN is not a number from -1000000000000 to 1000000000000.',
    ],
    [
      { type: 'HOPE' },
      'actions[2].type: "HOPE" is none of AVOID, REDUCE, COMPENSATE, ENHANCE, MONITOR, ENGAGE.',
    ],
  ])('to be done is refused in these words: %j', (wrong, expected) => {
    expect(refusal(() => parseAs(actionSchema, 'actions[2]', { ...action, ...wrong }))).toBe(expected);
  });

  it('rests on titles that are counted before they are read, and each named by its place', () => {
    expect(refusal(() => parseAs(titles, 'grid[0].evidence', Array(21).fill('')))).toBe(
      'grid[0].evidence: these are 21. Give at most 20.',
    );
    expect(refusal(() => parseAs(titles, 'grid[0].evidence', ['Venues', ' ']))).toBe(
      'grid[0].evidence[1]: this is empty. Write something, or leave it out.',
    );
    expect(parseAs(titles, 'grid[0].evidence', ['Venues', ' Venues '])).toEqual(['Venues']);
  });
});
