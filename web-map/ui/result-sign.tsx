import type { TestResult } from '../../schema/generated/operations.ts';

const signs: Record<TestResult, string> = {
  PASS: 'M5 9.4L8 12.2L13.2 6',
  FAIL: 'M5.5 9H12.5',
  NOT_KNOWN: 'M6.9 7.2C6.9 4.6 11.1 4.6 11.1 7.2C11.1 8.9 9 8.8 9 10.6M9 12.6V13.2',
};

/** Sign of a result: a tick, a dash or a question mark, each in a ring of its own kind. */
export function ResultSign({ result, size = 22 }: { result: TestResult; size?: number }) {
  return (
    <svg class={`sign sign-${result}`} width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="8" />
      <path d={signs[result]} />
    </svg>
  );
}
