/**
 * Chance that a standard normal value lies at least this far from 0, on either side: 0 to 1, to about 13 digits.
 * Source: series and continued fraction of the error function, DLMF 7.6.2 and 8.9.2 with a = 1/2.
 * @example twoSidedNormalP(1.959963984540054) // 0.05
 */
export function twoSidedNormalP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2 ? 1 - errorFunction(x) : errorComplement(x);
}

/** All terms are positive, so no digits cancel. */
function errorFunction(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** Continued fraction of Gamma(1/2, x^2), evaluated backwards; 80 levels are more than enough from x = 2. */
function errorComplement(x: number): number {
  const square = x * x;
  let tail = 0;
  for (let n = 80; n >= 1; n--) tail = (n * (n - 0.5)) / (square + 2 * n + 0.5 - tail);
  return (Math.exp(-square) * x) / (Math.sqrt(Math.PI) * (square + 0.5 - tail));
}
