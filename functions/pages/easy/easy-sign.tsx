import type { VNode } from 'preact';

/** What a line of an Easy Read sheet is about. */
export type EasySignOf = keyof typeof signs;

const person = (x: number, y: number, size = 1): string =>
  `M${x} ${y}a${5 * size} ${5 * size} 0 1 0 .01 0M${x - 9 * size} ${y + 27 * size}v${-6 * size}a${9 * size} ${9 * size} 0 0 1 ${18 * size} 0v${6 * size}`;

/** Lines of each sign on a field of 64 by 64. */
const signs = {
  part: 'M8 16L24 10L40 16L56 10V48L40 54L24 48L8 54ZM24 10V48M40 16V54',
  people: [person(32, 8), person(14, 20, 0.85), person(50, 20, 0.85)].join(''),
  group:
    'M12 14a5 5 0 1 0 .01 0M32 14a5 5 0 1 0 .01 0M52 14a5 5 0 1 0 .01 0M12 38a5 5 0 1 0 .01 0M32 38a5 5 0 1 0 .01 0M47 38h10v10h-10Z',
  apart: [person(13, 14), person(51, 14), 'M32 8V16M32 22V30M32 36V44M32 50V56'].join(''),
  place: 'M6 30L32 8L58 30M12 26V56H52V26M26 56V38H38V56M20 30h6M38 30h6',
  done: [person(18, 12), person(46, 12), 'M26 46Q32 54 38 46M6 56H58'].join(''),
  unknown: 'M32 6a26 26 0 1 0 .01 0M24 26a8 8 0 1 1 11 8q-3 2-3 6M32 46v2',
  tell: 'M8 10H56V42H30L18 54V42H8ZM18 22H46M18 31H38',
} as const;

/** A drawn sign beside a line; the words say everything, so that it is not heard. */
export const EasySign = ({ of }: { readonly of: EasySignOf }): VNode => (
  <svg class="easy-sign" width="64" height="64" viewBox="0 0 64 64" aria-hidden="true">
    <path d={signs[of]} />
  </svg>
);
