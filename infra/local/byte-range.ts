/** A part of a body: from the first byte to the last, both counted from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that a Range header asks for.
 * Source: RFC 9110, section 14; several parts are answered with the whole, which section 14.2 allows.
 * @param length of the whole, bytes
 * @returns undefined: the whole is meant; 'beyond': no byte of it is there
 * @example byteRange('bytes=0-1', 10) // { first: 0, last: 1 }
 */
export function byteRange(header: string | undefined, length: number): ByteRange | 'beyond' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const count = Math.min(Number(to), length);
    return count === 0 ? 'beyond' : { first: length - count, last: length - 1 };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= length) return 'beyond';
  return { first, last: to === '' ? length - 1 : Math.min(Number(to), length - 1) };
}
