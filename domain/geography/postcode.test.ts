import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors.ts';
import { outwardCode, parsePostcode } from './postcode.ts';

describe('parsePostcode', () => {
  it.each([
    ['ws1 1tp', 'WS1 1TP'],
    ['  WS11TP ', 'WS1 1TP'],
    ['w s 1 1 t p', 'WS1 1TP'],
    ['wv12 4ab', 'WV12 4AB'],
    ['B74 3AA', 'B74 3AA'],
    ['ec1a 1bb', 'EC1A 1BB'],
    ['m1 1ae', 'M1 1AE'],
  ])('writes "%s" as "%s"', (text, normal) => {
    expect(parsePostcode('postcode', text)).toBe(normal);
  });

  it.each(['', 'Walsall', 'WS1 ITP', 'WS1 1TPP', 'WS1 1CK', 'QS1 1TP', '1WS 1TP'])('refuses "%s"', (text) => {
    expect(() => parsePostcode('postcode', text)).toThrow(InvalidInput);
    expect(() => parsePostcode('postcode', text)).toThrow(/^postcode: .*is not a postcode.*WS1 1TP/);
  });

  it('tells a first half from a mistake', () => {
    expect(() => parsePostcode('postcode', 'ws10')).toThrow(/"ws10" is only the first half of a postcode/);
  });

  it('reads its own normal form whatever spaces and case are put in', () => {
    const district = fc.constantFrom('WS1', 'WS10', 'WV13', 'B43', 'EC1A');
    const unit = fc.constantFrom('1TP', '9ZZ', '0AA');
    fc.assert(
      fc.property(
        district,
        unit,
        fc.array(fc.nat(20), { maxLength: 4 }),
        fc.boolean(),
        (out, inward, gaps, small) => {
          const letters = [...`${out}${inward}`];
          for (const gap of gaps) letters.splice(gap % letters.length, 0, ' ');
          const text = small ? letters.join('').toLowerCase() : letters.join('');
          expect(parsePostcode('postcode', text)).toBe(`${out} ${inward}`);
          expect(outwardCode(parsePostcode('postcode', text))).toBe(out);
        },
      ),
      { seed: 3 },
    );
  });
});
