/** Names up to this length stay on one line. */
const shortName = 12;

/**
 * A ward's name in one or two lines of about the same length, or in three where it is to be narrow, broken at a space or
 * after a hyphen, "and" as "&".
 *
 * @example nameLines('Bentley and Darlaston North', true) // ['Bentley &', 'Darlaston', 'North']
 */
export function nameLines(name: string, narrow = false): readonly string[] {
  const short = name.replaceAll(' and ', ' & ');
  if (short.length <= shortName) return [short];
  const lines = inTwo(short);
  return narrow ? lines.flatMap((line) => (line.length > shortName ? inTwo(line) : [line])) : lines;
}

function inTwo(short: string): readonly string[] {
  const breaks = [...short.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const cut = (at: number): [string, string] => [short.slice(0, at).trim(), short.slice(at)];
  const longest = (at: number): number => Math.max(...cut(at).map((line) => line.length));
  const best = breaks.sort((a, b) => longest(a) - longest(b))[0];
  return best === undefined ? [short] : cut(best);
}

/**
 * The lines of a name with its figure: at the end of the last line where that stays short, else on a line of its own.
 *
 * @example linesWithFigure(['Willenhall', 'North'], '22.8') // ['Willenhall', 'North 22.8']
 */
export function linesWithFigure(lines: readonly string[], figure: string): readonly string[] {
  const joined = `${lines.at(-1) ?? ''} ${figure}`;
  return lines.length > 1 && joined.length <= shortName
    ? [...lines.slice(0, -1), joined]
    : [...lines, figure];
}

/** About how much wider than high lines of a name are: half an em a letter, 1.1 em a line. */
export const wideness = (lines: readonly string[]): number =>
  Math.max(1.5, (Math.max(...lines.map((line) => line.length)) * 0.52) / (lines.length * 1.1));
