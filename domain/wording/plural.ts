/**
 * A count with its noun, for sentences.
 * @example plural(1, 'place', 'places') // '1 place'
 */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/**
 * Names as a list is read aloud; past `most` of them the rest are counted.
 * @example nameList(['Pelsall', 'Streetly', 'Paddock']) // 'Pelsall, Streetly and Paddock'
 */
export function nameList(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : [...names];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
