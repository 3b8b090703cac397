import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { refusalOf } from '../errors/testing/refusal.ts';
import { faultInPostcode, outwardCode, parsePostcode, postcodeMeantBy } from './postcode.ts';

describe('parsePostcode', () => {
  it.each([
    ['ws1 1tp', 'WS1 1TP'],
    ['  WS11TP ', 'WS1 1TP'],
    ['w s 1 1 t p', 'WS1 1TP'],
    ['wv12 4ab', 'WV12 4AB'],
    ['B74 3AA', 'B74 3AA'],
    ['ec1a 1bb', 'EC1A 1BB'],
    ['m1 1ae', 'M1 1AE'],
    ['w1a 0ax', 'W1A 0AX'],
    ['sw1a1aa', 'SW1A 1AA'],
    ['n1c 4aa', 'N1C 4AA'],
    ['cr0 2ab', 'CR0 2AB'],
    ['je2 3ab', 'JE2 3AB'],
  ])('writes "%s" as "%s"', (text, normal) => {
    expect(parsePostcode('postcode', text)).toBe(normal);
  });

  it.each(['', 'Walsall', 'WS1 ITP', 'WS1 1TPP', 'WS1 1CK', 'QS1 1TP', '1WS 1TP'])('refuses "%s"', (text) => {
    expect(() => parsePostcode('postcode', text)).toThrow(InvalidInput);
    expect(refusalOf(() => parsePostcode('postcode', text))).toMatch(
      /^postcode: .*is not a postcode.*WS1 1TP/,
    );
  });

  it.each([
    ['WS1O 8UB', 'WS10 8UB'],
    ['ws1i 8ub', 'WS11 8UB'],
    ['WSl0 8UB', 'WS10 8UB'],
    ['WSI ITP', 'WS1 1TP'],
    ['WV1Z 4AB', 'WV12 4AB'],
    ['ws1 1tp0', undefined],
    ['WS1 OOO', undefined],
  ])('names what "%s" was meant to be, where it can only be one', (text, meant) => {
    expect(postcodeMeantBy(text)).toBe(meant);
    const refused = () => parsePostcode('postcode', text);
    if (meant) expect(refusalOf(refused)).toContain(`is not a postcode. Did you mean ${meant}?`);
    else expect(refusalOf(refused)).toMatch(/is not a postcode(?!.*Did you mean)/);
  });

  it.each(['B1C 1AA', 'WS0 1AA', 'WS01 1AA', 'XX1 1AA', 'WV1A 1AA', 'EC1C 1AA', 'E1A 1AA', 'WS100 1AA'])(
    'refuses "%s": there is no such first half',
    (text) => {
      expect(() => parsePostcode('postcode', text)).toThrow(InvalidInput);
      expect(refusalOf(() => parsePostcode('postcode', text))).toMatch(/is not a postcode/);
    },
  );

  it('means nothing else by a postcode that is one', () => {
    expect(postcodeMeantBy('WS10 8UB')).toBeUndefined();
    expect(faultInPostcode(' ws10 8ub ')).toBeUndefined();
  });

  it('says which first half there is none of', () => {
    expect(refusalOf(() => parsePostcode('postcode', 'b1c1aa'))).toMatch(
      /"b1c1aa" is not a postcode: there is no B1C\./,
    );
    expect(refusalOf(() => parsePostcode('postcode', 'WS1O'))).toMatch(/is not a postcode/);
  });

  it('tells a first half from a mistake', () => {
    expect(refusalOf(() => parsePostcode('postcode', 'ws10'))).toMatch(
      /"ws10" is only the first half of a postcode/,
    );
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
