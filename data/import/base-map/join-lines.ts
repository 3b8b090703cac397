export type Line = readonly (readonly [lon: number, lat: number])[];

const key = ([lon, lat]: readonly [number, number]): string => `${lon} ${lat}`;

/**
 * Pieces of roads joined end to end where exactly two meet, so that a number can be written along a road and dashes run
 * through. Pieces that meet at a junction stay apart.
 * @param pieces lines of one road, WGS84 degrees
 * @example joinLines([[[0, 0], [1, 0]], [[1, 0], [2, 0]]]).length // 1
 */
export function joinLines(pieces: readonly Line[]): readonly Line[] {
  const lines = pieces.filter(({ length }) => length > 1).map((line) => [...line]);
  for (let joined = true; joined; ) {
    joined = joinOnce(lines);
  }
  return lines;
}

/** Joins the first two pieces that alone meet at a point; false where none do. */
function joinOnce(lines: (readonly [number, number])[][]): boolean {
  const ends = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const end of [line[0], line.at(-1)])
      if (end) ends.set(key(end), [...(ends.get(key(end)) ?? []), index]);
  }
  for (const [at, [first, second, third]] of ends) {
    if (first === undefined || second === undefined || third !== undefined || first === second) continue;
    const [a, b] = [lines[first], lines[second]];
    const [start, next] = [a?.[0], b?.[0]];
    if (!a || !b || !start || !next) continue;
    if (key(start) === at) a.reverse();
    if (key(next) !== at) b.reverse();
    lines[first] = [...a, ...b.slice(1)];
    lines.splice(second, 1);
    return true;
  }
  return false;
}
