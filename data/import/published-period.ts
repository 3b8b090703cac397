const withDuration = /^(\d{4})-(\d{2})-01\/P(\d)Y$/;

/**
 * A period as the Office for National Statistics writes it ("2021-04-01/P1Y": a year from that day) as this data writes
 * periods; a day stays a day. Undefined for what is neither.
 * @example periodOf('2021-04-01/P1Y') // '2021-04 to 2022-03'
 * @example periodOf('2021-01-01/P1Y') // '2021'
 */
export function periodOf(published: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return published;
  const [, start, month, duration] = withDuration.exec(published) ?? [];
  if (start === undefined || month === undefined || duration === undefined) return undefined;
  const end = Number(start) + Number(duration);
  if (month === '01') return end - 1 === Number(start) ? start : `${start}-${end - 1}`;
  return `${start}-${month} to ${end}-${String(Number(month) - 1).padStart(2, '0')}`;
}

const midYear = /^mid-(\d{4})$/;

/** "mid-2024" is 30 June 2024. Undefined for what is no middle of a year, such as a projection. */
export const dayOfMidYear = (reference: string): string | undefined => {
  const year = midYear.exec(reference)?.[1];
  return year === undefined ? undefined : `${year}-06-30`;
};

/** The last twelve months up to the end of March of a year. @example yearToMarch(2025) // '2024-04 to 2025-03' */
export const yearToMarch = (year: number): string => `${year - 1}-04 to ${year}-03`;
