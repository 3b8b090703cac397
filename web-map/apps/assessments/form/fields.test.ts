import { describe, expect, it } from 'vitest';
import {
  checkFields,
  dayOf,
  type Field,
  fieldAt,
  linesOf,
  numberOf,
  sameValue,
  sentText,
  withoutPath,
} from './fields.ts';

const homes: Field = { kind: 'number', name: 'homes', label: 'Homes', whole: true, from: 0, to: 100 };
const kind: Field = {
  kind: 'radios',
  name: 'kind',
  label: 'What kind is it?',
  required: true,
  choices: [{ value: 'EVENT', label: 'An event' }],
};

describe('what keeps a form from being sent', () => {
  it('is a number that is none, not whole or out of its range, and never an empty one that may stay empty', () => {
    for (const wrong of ['many', '1.5', '-1', '101', '1e400']) {
      expect(checkFields([homes], { homes: wrong }).get('homes')).toContain('whole number from 0 to 100');
    }
    for (const right of ['', ' ', '0', '100', ' 42 '])
      expect(checkFields([homes], { homes: right }).size).toBe(0);
  });

  it('is a choice that is needed and not made, named without its question mark', () => {
    expect(checkFields([kind], {}).get('kind')).toBe('Choose an answer: What kind is it');
    const read: Field = {
      kind: 'ticks',
      name: 'read',
      label: 'Before you sign',
      required: true,
      choices: [{ value: 'yes', label: 'I have read it' }],
    };
    expect(checkFields([read], {}).get('read')).toBe('Tick “I have read it”');
    expect(checkFields([kind], { kind: 'EVENT' }).size).toBe(0);
  });

  it('is a text or a line that is too long, with how long it is', () => {
    const text: Field = { kind: 'text', name: 'why', label: 'Why?', maxLength: 5 };
    expect(checkFields([text], { why: '123456' }).get('why')).toContain('6 characters');
    expect(checkFields([text], { why: ' 12345 ' }).size).toBe(0);
    const lines: Field = { kind: 'lines', name: 'own', label: 'Sources', maxLength: 3 };
    expect(checkFields([lines], { own: 'abc\nabcd' }).size).toBe(1);
    expect(checkFields([lines], { own: 'abc\n\nabc' }).size).toBe(0);
  });

  it('is a day that no calendar has, or half a day, but no day at all is no fault', () => {
    const day: Field = { kind: 'day', name: 'on', label: 'When?' };
    for (const wrong of ['2027-2-30', '2027-13-1', '2027--', '-2-3', '27-2-3', '2027-2-x']) {
      expect(checkFields([day], { on: wrong }).size, wrong).toBe(1);
    }
    for (const right of ['', '--', '2028-2-29', '2027-02-03']) {
      expect(checkFields([day], { on: right }).size, right).toBe(0);
    }
  });

  it('is never a field that is not shown', () => {
    const hidden: Field = { ...kind, when: ({ homes: count }) => count === '1' };
    expect(checkFields([hidden], { homes: '2' }).size).toBe(0);
    expect(checkFields([hidden], { homes: '1' }).size).toBe(1);
  });
});

describe('what a field is read as', () => {
  it('is a number with or without thousands apart', () => {
    expect(numberOf({ pounds: '£1,200,000' }, 'pounds')).toBe(1_200_000);
    expect(numberOf({ pounds: '-2.5' }, 'pounds')).toBe(-2.5);
    expect(numberOf({ pounds: '' }, 'pounds')).toBeUndefined();
  });

  it('is a day in the form of the API, a text without space around it, and lines that hold something', () => {
    expect(dayOf({ on: '2027-3-9' }, 'on')).toBe('2027-03-09');
    expect(sentText({ why: '  so  ' }, 'why')).toBe('so');
    expect(sentText({ why: '   ' }, 'why')).toBeNull();
    expect(linesOf({ own: ' a \n\n b ' }, 'own')).toEqual(['a', 'b']);
  });

  it('is the same whatever the order of ticks or the space around a text', () => {
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(true);
    expect(sameValue(undefined, '')).toBe(true);
    expect(sameValue(undefined, [])).toBe(true);
    expect(sameValue('a ', 'a')).toBe(true);
    expect(sameValue('a', 'b')).toBe(false);
  });
});

it('a path of the API leads to its field, by name or by the path that the field gives', () => {
  const severity: Field = { ...homes, name: 'severity', path: 'before.severity' };
  expect(fieldAt([homes, severity], 'input.facts.homes')).toBe(homes);
  expect(fieldAt([homes, severity], 'detail[0].before.severity')).toBe(severity);
  expect(fieldAt([homes, severity], 'detail[0].after.severity')).toBeUndefined();
});

it('a refusal stands beside its field without the path', () => {
  expect(withoutPath('site.wards[0]: "X" is no ward.')).toBe('"X" is no ward.');
  expect(withoutPath('facts.homes: give a whole number.')).toBe('Give a whole number.');
  expect(withoutPath('Nothing of it: no path.')).toBe('Nothing of it: no path.');
});
