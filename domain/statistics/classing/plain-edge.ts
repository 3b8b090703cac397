/**
 * The number with the fewest digits that parts two values: over the lower one, and not over the upper one. Classes keep
 * their values, and the key can be read aloud. Any sign and unit.
 * @param below the highest value of the class below.
 * @param from the lowest value of the class that begins here; over `below`.
 * @example plainEdge(12.31, 25.87) // 20
 */
export function plainEdge(below: number, from: number): number {
  const largest = Math.max(Math.abs(below), Math.abs(from));
  for (let digits = -Math.floor(Math.log10(largest)); digits <= 12; digits++) {
    const edge = roundedDown(from, digits);
    if (edge > below && edge <= from) return edge;
  }
  return from;
}

/** The greatest multiple of 10^-digits that is not over the value. */
export function roundedDown(value: number, digits: number): number {
  const scale = 10 ** Math.abs(digits);
  const whole = Math.floor(digits < 0 ? value / scale : value * scale);
  return digits < 0 ? whole * scale : Number((whole / scale).toFixed(digits));
}
