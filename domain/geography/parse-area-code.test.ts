import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { refusalOf } from '../errors/testing/refusal.ts';
import { parseAreaCode } from './parse-area-code.ts';

describe('parseAreaCode', () => {
  it('reads a ward, the borough, a small area and a locality in any case, with spaces around', () => {
    expect(parseAreaCode('code', ' e05001308 ')).toBe('E05001308');
    expect(parseAreaCode('code', 'E08000030')).toBe('E08000030');
    expect(parseAreaCode('code', 'e01010241')).toBe('E01010241');
    expect(parseAreaCode('code', 'North')).toBe('north');
  });

  it.each([
    '',
    'Palfrey',
    'E0500130',
    'E050013081',
    'W05000123',
    'E06000001',
    'northern',
    'E05001308 E05001309',
  ])('refuses "%s", names the field and says what would be right', (text) => {
    expect(() => parseAreaCode('ward', text)).toThrow(InvalidInput);
    expect(refusalOf(() => parseAreaCode('ward', text))).toMatch(
      /^ward: .*E05001308.*E08000030.*north, south, east or west/,
    );
  });

  it('repeats no more than 40 characters of what it was given', () => {
    expect(refusalOf(() => parseAreaCode('code', 'x'.repeat(100_000)))).toMatch(/^code: "x{40}" is not/);
  });

  it('gives a code back unchanged when it reads it again', () => {
    const code = fc.tuple(fc.constantFrom('E01', 'E05', 'E08'), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(code, fc.boolean(), ([entity, number], small) => {
        const written = `${entity}${String(number).padStart(6, '0')}`;
        const once = parseAreaCode('code', small ? written.toLowerCase() : written);
        expect(once).toBe(written);
        expect(parseAreaCode('code', once)).toBe(once);
      }),
      { seed: 1 },
    );
  });
});
