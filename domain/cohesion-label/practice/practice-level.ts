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

/** Five results, one a test. */
export const resultsBy = (resultOf: (id: PracticeTestId) => TestResult): TestResults => ({
  placesToMeet: resultOf('placesToMeet'),
  activeProjects: resultOf('activeProjects'),
  reach: resultOf('reach'),
  participation: resultOf('participation'),
  exchange: resultOf('exchange'),
});

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
 * show that anyone mixed (of five tests, four passes always include one of the two; the condition bites only when a
 * what-if asks for fewer). Developing: at least two passes. Thin: fewer. Not known: fewer than three tests answered.
 * Source: "Cold spots and catalysts of change", sections 4 and 6.
 * @example practiceLevel({ placesToMeet: 'PASS', activeProjects: 'PASS', reach: 'FAIL', participation: 'NOT_KNOWN',
 *   exchange: 'NOT_KNOWN' }, publishedParameters) // 'DEVELOPING'
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
