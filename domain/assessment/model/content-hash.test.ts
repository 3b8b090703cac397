import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CorruptRecord } from '../../errors/errors.ts';
import { canonicalBytes, canonicalText, contentHash } from './content-hash.ts';

describe('canonical JSON', () => {
  it('is the text that RFC 8785 gives for its own example', () => {
    const example = {
      numbers: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalText(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order of fields, on undefined ones, or on how a number was written', () => {
    const one = { b: [1, { d: 2, c: 3 }], a: -0 };
    const other = { a: 0, e: undefined, b: [1.0, { c: 3, d: 2 }] };
    expect(canonicalText(other)).toBe(canonicalText(one));
    expect(contentHash(other)).toBe(contentHash(one));
  });

  it('refuses what JSON cannot hold instead of writing something else', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const value of [undefined, Number.NaN, { a: Infinity }, '\ud800', circle]) {
      expect(() => canonicalText(value)).toThrow(CorruptRecord);
    }
  });
});

describe('the content hash', () => {
  it('is SHA-256 of the canonical bytes, as Node takes it too', () => {
    const value = { name: 'Darlaston', list: ['ż', 'ਪੰ'], zero: 0 };
    expect(contentHash(value)).toBe(createHash('sha256').update(canonicalBytes(value)).digest('hex'));
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('changes with any value, and with the order of a list', () => {
    const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { a: ['1', 2] }, { a: [1, 2], b: null }].map(contentHash);
    expect(new Set(hashes).size).toBe(4);
  });
});
