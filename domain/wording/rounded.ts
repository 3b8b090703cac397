const forms = new Map<number, Intl.NumberFormat>();

/**
 * A number with at most so many decimals, rounded half away from zero as it is written: 1.005 to two decimals is 1.01.
 *
 * @example rounded(1234.567, 1) // 1234.6
 */
export function rounded(value: number, decimals: number): number {
  const form =
    forms.get(decimals) ??
    new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals, useGrouping: false });
  forms.set(decimals, form);
  return Number(form.format(value));
}
