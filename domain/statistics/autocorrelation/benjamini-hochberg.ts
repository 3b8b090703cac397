import { InvalidInput } from '../../errors/errors.ts';

/**
 * Benjamini-Hochberg q-values, in the order of the p-values: if every area with q of 0.05 or less is called a cluster,
 * about one call in twenty is expected to be false. m is the number of p-values given: give only areas that were tested.
 * Source: Benjamini and Hochberg 1995, as R `p.adjust(p, "BH")`; Cohesion Map method "Spatial statistics", section 6.
 * @throws InvalidInput when a p-value is not within 0 to 1.
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  for (const p of pValues) {
    if (!(p >= 0 && p <= 1)) throw new InvalidInput('pValues', `${p} is not a chance of 0 to 1.`);
  }
  const m = pValues.length;
  const fromLargest = pValues.map((p, position) => ({ p, position })).sort((a, b) => b.p - a.p);
  const q = new Array<number>(m).fill(1);
  let least = 1;
  fromLargest.forEach(({ p, position }, fromTop) => {
    least = Math.min(least, (p * m) / (m - fromTop));
    q[position] = least;
  });
  return q;
}
