/** To two places. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** How long a piece of work takes, on a machine that may do other things beside it: compare, never judge by it. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
