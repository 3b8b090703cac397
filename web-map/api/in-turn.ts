/**
 * Lets so many of the works go on at once, and the others wait for their turn in the order in which they came. A work
 * that fails frees its place like any other.
 * @param atOnce whole number from 1 up
 * @example const inTurn = takeTurns(2); await Promise.all([inTurn(a), inTurn(b), inTurn(c)])
 */
export function takeTurns(atOnce: number): <Made>(work: () => Promise<Made>) => Promise<Made> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
