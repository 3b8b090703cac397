/** Size of a line of values, in units of its picture, and the room for a mark at either end. */
export const whiskerBox = { width: 140, height: 20, margin: 8 } as const;

/** Where a value lies on a line. */
export interface WhiskerScale {
  readonly place: (value: number) => number;
}

interface Ranged {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/**
 * The scale on which all figures of one measure lie, from the lowest end of an interval to the highest. It begins at no
 * zero: it shows how figures lie to each other, not how large they are.
 * @example whiskerScale([{ value: 1 }, { value: 3 }]).place(2) // 70
 */
export function whiskerScale(figures: readonly Ranged[]): WhiskerScale {
  const values = figures.flatMap(({ value, lower, upper }) =>
    value === null ? [] : [value, lower ?? value, upper ?? value],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { width, margin } = whiskerBox;
  const room = width - 2 * margin;
  return { place: (value) => (high > low ? margin + ((value - low) / (high - low)) * room : width / 2) };
}
