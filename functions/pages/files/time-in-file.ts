const month = /^(\d{4})-(\d{2})$/;
const yearPair = /^(\d{2})(\d{2})\/(\d{2})$/;

/**
 * A day, month or period as files have it, so that no spreadsheet takes it for another day: a month as SDMX writes it,
 * a year across two in full. A whole day, a year and words stand as they are.
 * Source: SDMX 2.1, Technical Notes, section 4.2.6 (reporting month).
 *
 * @example timeInFile('2023-01') // '2023-M01'
 * @example timeInFile('2007/08') // '2007/2008'
 */
export function timeInFile(time: string | null | undefined): string | undefined {
  if (time === null || time === undefined) return undefined;
  const [, century, from, to] = yearPair.exec(time) ?? [];
  if (century === undefined || from === undefined || to === undefined) return time.replace(month, '$1-M$2');
  const end = Number(to) < Number(from) ? Number(century) + 1 : Number(century);
  return `${century}${from}/${end}${to}`;
}
