/**
 * A number with the fewest decimals, at least `decimals` and at most four, with which it does not read the same as
 * a line it lies beside: 0.2034 beside 0.2 is "0.203", and far from it "0.20". A number on a line reads as the line.
 * @example plainNumber(2.027, 1, [2]) // '2.03'
 */
export function plainNumber(value: number, decimals: number, lines: readonly number[] = []): string {
  const off = lines.filter((line) => Math.abs(value - line) > 1e-9);
  for (let digits = decimals; digits < 4; digits += 1) {
    const text = value.toFixed(digits);
    if (off.every((line) => text !== line.toFixed(digits))) return text;
  }
  return value.toFixed(off.length === 0 ? decimals : 4);
}

/**
 * A chance in words for reading aloud, from the nearest of "1 in n" and "n in 10"; 0 to 1.
 * @example chanceInWords(0.13) // 'About 1 in 8'
 */
export function chanceInWords(chance: number): string {
  if (chance < 0.005) return 'Fewer than 1 in 100';
  const oneIn = Math.max(1, Math.round(1 / chance));
  const inTen = Math.round(chance * 10);
  if (oneIn === 2 && inTen === 5) return 'About half of all';
  return Math.abs(1 / oneIn - chance) <= Math.abs(inTen / 10 - chance)
    ? `About 1 in ${oneIn}`
    : `About ${inTen} in 10`;
}
