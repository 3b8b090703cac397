import { expect, it } from 'vitest';
import { closureRows, closureText, languageRows, languageText, weekRows, weekText } from './rows.ts';

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
