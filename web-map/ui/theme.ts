const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * Has something done at each change between the light theme and the dark one.
 * @returns what ends that. It is of the list that was begun on: one that is asked for anew has listeners of its own.
 */
export function onThemeChange(done: () => void): () => void {
  dark.addEventListener('change', done);
  return () => dark.removeEventListener('change', done);
}
