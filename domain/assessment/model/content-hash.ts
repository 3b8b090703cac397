import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { CorruptRecord } from '../../errors/errors.ts';

/**
 * The one text of a JSON value: keys in order, numbers in their shortest form, no spaces. Fields that are undefined
 * are left out, so that a field not given and one given as undefined are the same.
 * Source: RFC 8785, JSON Canonicalization Scheme.
 * @throws CorruptRecord for what JSON cannot hold: undefined itself, NaN, Infinity, a lone surrogate, a circle.
 * @example canonicalText({ b: 1, a: [2.0] }) // '{"a":[2],"b":1}'
 */
export function canonicalText(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new CorruptRecord('A value cannot be written as canonical JSON.', { cause });
  }
  if (text === undefined) throw new CorruptRecord('There is no value to write as canonical JSON.');
  return text;
}

/**
 * The bytes of `canonicalText`, in UTF-8: what is stored, and what the hash is taken of.
 * @example canonicalBytes({ a: 1 }).length // 7
 */
export const canonicalBytes = (value: unknown): Uint8Array => utf8ToBytes(canonicalText(value));

/**
 * SHA-256 of the canonical bytes of a JSON value, 64 hexadecimal digits in lower case. The order in which fields
 * were written changes nothing; the order of a list does.
 * Source: FIPS 180-4 (SHA-256) over RFC 8785.
 * @throws CorruptRecord as `canonicalText`
 * @example contentHash({}) // '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export const contentHash = (value: unknown): string => bytesToHex(sha256(canonicalBytes(value)));
