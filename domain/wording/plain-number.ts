/**
 * A number with the fewest decimals, at least `decimals` and at most four, with which it does not read the same as
 * a line it lies beside: 0.2034 beside 0.2 is "0.203", and far from it "0.20". A number on a line reads as the line.
 * @example plainNumber(2.027, 1, [2]) // '2.03'
 */
export const plainNumber = (value: number, decimals: number, lines: readonly number[] = []): string =>
  value.toFixed(plainDecimals(value, decimals, lines));

/**
 * The same as a number, for a message: what it is told as has no more decimals than it.
 * @example plainValue(2.027, 1, [2]) // 2.03
 */
export const plainValue = (value: number, decimals: number, lines: readonly number[] = []): number =>
  Number(plainNumber(value, decimals, lines));

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

/** A chance as it is read aloud: "about 1 in 8", "just over half of all". */
export interface ChanceRead {
  /** TINY: fewer than 1 in 100. */
  readonly share: 'ONE_IN' | 'IN_TEN' | 'HALF' | 'TINY';
  /** On which side of what is read the chance lies, where that is one of the lines; else ABOUT. */
  readonly side: 'UNDER' | 'OVER' | 'ABOUT';
  /** Of "1 in n" or "n in 10". */
  readonly n: number;
}

/**
 * A chance, 0 to 1, as the nearest of "1 in n" and "n in 10".
 * @example chanceRead(0.13, [0.2]) // { share: 'ONE_IN', side: 'ABOUT', n: 8 }
 * @example chanceRead(0.2034, [0.2]) // { share: 'ONE_IN', side: 'OVER', n: 5 }
 */
export function chanceRead(chance: number, lines: readonly number[] = []): ChanceRead {
  if (chance < 0.005) return { share: 'TINY', side: 'ABOUT', n: 100 };
  const oneIn = Math.round(1 / chance);
  const inTen = Math.round(chance * 10);
  const asOneIn = Math.abs(1 / oneIn - chance) <= Math.abs(inTen / 10 - chance);
  const near = asOneIn ? 1 / oneIn : inTen / 10;
  const isOnLine = lines.includes(near) && Math.abs(chance - near) > nothing;
  return {
    share: near === 0.5 ? 'HALF' : asOneIn ? 'ONE_IN' : 'IN_TEN',
    side: isOnLine ? (chance < near ? 'UNDER' : 'OVER') : 'ABOUT',
    n: asOneIn ? oneIn : inTen,
  };
}
