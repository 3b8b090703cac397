/** How much good practice is known to be done: the columns of the label table. */
export type PracticeLevel = 'THIN' | 'DEVELOPING' | 'STRONG' | 'NOT_KNOWN';

/** Answer to one practice test. Not known is never read as a fail. */
export type TestResult = 'PASS' | 'FAIL' | 'NOT_KNOWN';

/** The five tests in the order T1 to T5 of the method. */
export const practiceTestIds = [
  'placesToMeet',
  'activeProjects',
  'reach',
  'participation',
  'exchange',
] as const;
export type PracticeTestId = (typeof practiceTestIds)[number];

export type TestResults = Readonly<Record<PracticeTestId, TestResult>>;

export interface PracticeLines {
  readonly minimumKnownTests: number;
  readonly strongPasses: number;
  readonly developingPasses: number;
}

const passes = (results: TestResults) => practiceTestIds.filter((id) => results[id] === 'PASS').length;
const known = (results: TestResults) => practiceTestIds.filter((id) => results[id] !== 'NOT_KNOWN').length;

/**
 * The practice level of five results, an unknown test counted as not passed (the lower of the possible levels).
 * Strong: at least four passes and participation or exchange among them, because places and projects alone do not
 * show that anyone mixed. Developing: two or three passes, or four without participation and exchange. Thin: fewer.
 * Not known: fewer than three tests answered. Source: "Cold spots and catalysts of change", sections 4 and 6.
 */
export function practiceLevel(results: TestResults, lines: PracticeLines): PracticeLevel {
  return known(results) < lines.minimumKnownTests ? 'NOT_KNOWN' : levelOfPasses(results, lines);
}

/** The same without asking how many tests are known: for the bounds, where every unknown has been settled. */
export function levelOfPasses(
  results: TestResults,
  lines: PracticeLines,
): Exclude<PracticeLevel, 'NOT_KNOWN'> {
  const count = passes(results);
  const peopleMixed = results.participation === 'PASS' || results.exchange === 'PASS';
  if (count >= lines.strongPasses && peopleMixed) return 'STRONG';
  return count >= lines.developingPasses ? 'DEVELOPING' : 'THIN';
}
