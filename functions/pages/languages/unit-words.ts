/**
 * A number with its unit as it is read out: a per cent sign stands close, a score needs no word, one thing is told in
 * the singular, and "residents" goes without saying after a rate.
 *
 * @example withUnit('1', 'small areas') // '1 small area'
 * @example withUnit('2.2', 'per 10,000 residents') // '2.2 per 10,000'
 */
export function withUnit(number: string, unit: string): string {
  if (unit === 'percent' || unit.startsWith('%')) return `${number}%`;
  if (unit === 'score') return number;
  const words = unit.replace(/^(per [\d,]+) residents$/, '$1');
  return `${number} ${number === '1' ? singular(words) : words}`;
}

const singular = (words: string): string =>
  words.replace(/(ies|sses|shes|ches|s)$/, (ending) =>
    ending === 'ies' ? 'y' : ending === 's' ? '' : ending.slice(0, -2),
  );
