import { signal } from '@preact/signals';

/** Folds that a reader has open, by area and fold: whoever comes back to an area finds it as it was left. */
const opened = signal<ReadonlySet<string>>(new Set());

const key = (area: string, fold: string): string => `${area} ${fold}`;

export const isFoldOpen = (area: string, fold: string): boolean => opened.value.has(key(area, fold));

/** Whether any fold of an area is open. */
export const isAnyFoldOpen = (area: string): boolean =>
  [...opened.value].some((each) => each.startsWith(key(area, '')));

/** Keeps that a fold was opened or closed. */
export function keepFold(area: string, fold: string, open: boolean): void {
  if (isFoldOpen(area, fold) === open) return;
  const next = new Set(opened.value);
  if (open) next.add(key(area, fold));
  else next.delete(key(area, fold));
  opened.value = next;
}
