import type { ReportTranslator } from './report-translator.ts';

interface Expected {
  readonly expected: number;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly unit: string;
}

/** The value that is expected, with the range that counts as foreseen where one was stated. */
export function expectedWords(
  { expected, atLeast, atMost, unit }: Expected,
  { t, amount }: Pick<ReportTranslator, 't' | 'amount'>,
): string {
  const words = amount(expected, unit);
  if (atLeast === null || atMost === null) return words;
  return t('page.calibrationRangeOf', {
    expected: words,
    from: amount(atLeast, unit),
    to: amount(atMost, unit),
  });
}
