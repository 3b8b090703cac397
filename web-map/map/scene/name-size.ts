import type { Size } from './name-place.ts';

/** Line height of names, ems. */
export const lineHeight = 1.1;

/** Widths of the bold face of Atkinson Hyperlegible Next, ems: narrow letters, wide ones, capitals and digits, the rest. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[fijlrtI'. -]/, 0.35],
  [/[mMwW%&]/, 0.84],
  [/[A-Z0-9]/, 0.64],
];
const otherWidth = 0.56;

const widthOf = (line: string): number =>
  [...line].reduce((sum, letter) => {
    const [, width = otherWidth] = widths.find(([letters]) => letters.test(letter)) ?? [];
    return sum + width;
  }, 0);

/**
 * The room that lines of a name take, CSS pixels: estimated from its letters, so that it is the same before the font is
 * there, and in a test.
 * @param fontSize CSS pixels
 * @example nameSize(['Willenhall', 'South'], 16).height // 35.2
 */
export const nameSize = (lines: readonly string[], fontSize: number): Size => ({
  width: Math.max(...lines.map(widthOf)) * fontSize,
  height: lines.length * lineHeight * fontSize,
});
