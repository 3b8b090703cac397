/**
 * A number with the fewest decimals, at least `decimals` and at most four, with which it does not read the same as
 * a line it lies beside: 0.2034 beside 0.2 is "0.203", and far from it "0.20". A number on a line reads as the line.
 * @example plainNumber(2.027, 1, [2]) // '2.03'
 */
export const plainNumber = (value: number, decimals: number, lines: readonly number[] = []): string =>
  value.toFixed(plainDecimals(value, decimals, lines));

/**
 * How many decimals `plainNumber` writes, for those who write numbers as another language does. A line may have more
 * decimals than are asked for, where somebody moved it: a number on it then has as many.
 * @example plainDecimals(0.1953, 2, [0.2]) // 3
 */
export function plainDecimals(value: number, decimals: number, lines: readonly number[]): number {
  const isOn = (line: number) => Math.abs(value - line) <= nothing;
  const off = lines.filter((line) => !isOn(line));
  const least = Math.max(decimals, ...lines.filter(isOn).map(decimalsOf));
  for (let digits = least; digits < mostDecimals; digits += 1) {
    const text = value.toFixed(digits);
    if (off.every((line) => text !== line.toFixed(digits))) return digits;
  }
  return off.length === 0 ? least : mostDecimals;
}

/**
 * A line of the method with all the decimals it has, at least `decimals` and at most four.
 * @example plainLine(0.195, 2) // '0.195'
 */
export const plainLine = (line: number, decimals: number): string => plainNumber(line, decimals, [line]);

/** Two numbers closer than this are one: what is left is rounding. */
const nothing = 1e-9;
const mostDecimals = 4;

/** The fewest decimals that write a number whole, at most four. */
function decimalsOf(value: number): number {
  for (let digits = 0; digits < mostDecimals; digits += 1) {
    if (Math.abs(Number(value.toFixed(digits)) - value) <= nothing) return digits;
  }
  return mostDecimals;
}

/**
 * A chance in words for reading aloud, from the nearest of "1 in n" and "n in 10"; 0 to 1. Where that would read as
 * one of the lines, the words say on which side of it the chance lies.
 * @example chanceInWords(0.13, [0.2]) // 'About 1 in 8'
 * @example chanceInWords(0.2034, [0.2]) // 'Just over 1 in 5'
 */
export function chanceInWords(chance: number, lines: readonly number[] = []): string {
  if (chance < 0.005) return 'Fewer than 1 in 100';
  const oneIn = Math.round(1 / chance);
  const inTen = Math.round(chance * 10);
  const asOneIn = Math.abs(1 / oneIn - chance) <= Math.abs(inTen / 10 - chance);
  const near = asOneIn ? 1 / oneIn : inTen / 10;
  const words = near === 0.5 ? 'half of all' : asOneIn ? `1 in ${oneIn}` : `${inTen} in 10`;
  const isOnLine = lines.includes(near) && Math.abs(chance - near) > 1e-9;
  return `${isOnLine ? (chance < near ? 'Just under' : 'Just over') : 'About'} ${words}`;
}
