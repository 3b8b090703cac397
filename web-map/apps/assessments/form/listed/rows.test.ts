import { expect, it } from 'vitest';
import {
  closureRows,
  closureText,
  countRows,
  countText,
  languageRows,
  languageText,
  weekRows,
  weekText,
} from './rows.ts';

it('rows come back as they were typed, half-filled ones too, and empty ones go', () => {
  for (const text of ['Monday 10:00-12:00; Monday 14:00-; Friday -02:00', ''])
    expect(weekText(weekRows(text))).toBe(text);
  const rows = { ...weekRows(''), MONDAY: [{ opens: '', closes: '' }] };
  expect(weekText(rows)).toBe('');
  for (const text of ['2026-12-24 to 2027-01-02; 2027-03-01', ''])
    expect(closureText(closureRows(text))).toBe(text);
  expect(
    closureText([
      { from: '2026-12-24', to: '' },
      { from: '', to: '' },
    ]),
  ).toBe('2026-12-24');
  for (const text of ['pa Monday, Wednesday; ur', '']) expect(languageText(languageRows(text))).toBe(text);
  expect(languageText([{ language: '', days: ['MONDAY'] }])).toBe('');
});

it('counts of groups are typed one by one, and one that is emptied is not counted', () => {
  const typed = countRows('FEMALE 12; MALE 9');
  expect([...typed]).toEqual([
    ['FEMALE', '12'],
    ['MALE', '9'],
  ]);
  expect(countText(new Map([...typed, ['MALE', ' ']]))).toBe('FEMALE 12');
  expect(countText(new Map([['MALE', '1,2; 3']]))).toBe('MALE 123');
});
