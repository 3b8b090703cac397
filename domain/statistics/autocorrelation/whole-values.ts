/**
 * The values as whole numbers on one power-of-ten scale, 12 significant digits of the largest. Sums of whole numbers
 * carry no rounding, so equal neighbour sums count as ties and not as a difference of 1e-17. Values that agree to 12
 * digits become equal. Sums of up to 9,000 of them are exact.
 * Source: Cohesion Map method "Spatial statistics", section 5 (compare on integers).
 * @param values finite numbers, of any unit and sign.
 * @example wholeValues([0.1, 0.2, 0.3]) // [100000000000, 200000000000, 300000000000]
 */
export function wholeValues(values: readonly number[]): number[] {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return values.map(() => 0);
  const scale = 10 ** Math.min(300, 11 - Math.floor(Math.log10(largest)));
  // Adding 0 turns -0 into 0.
  return values.map((value) => Math.round(value * scale) + 0);
}
