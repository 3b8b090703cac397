import { describe, expect, it } from 'vitest';
import { publishedParameters as lines } from '../../method/method.ts';
import { levelOfPasses, practiceLevel, practiceTestIds, type TestResults } from './practice-level.ts';

/** Results T1 to T5 from letters: Y pass, N fail, ? not known. */
const results = (letters: string): TestResults =>
  Object.fromEntries(
    practiceTestIds.map((id, index) => [
      id,
      letters[index] === 'Y' ? 'PASS' : letters[index] === 'N' ? 'FAIL' : 'NOT_KNOWN',
    ]),
  ) as TestResults;

describe('the level of practice', () => {
  it.each([
    ['YYYYY', 'STRONG'],
    ['YYYYN', 'STRONG'],
    ['YYYNY', 'STRONG'],
    ['NYYYY', 'STRONG'],
    ['YYYNN', 'DEVELOPING'],
    ['NNNYY', 'DEVELOPING'],
    ['NNNNY', 'THIN'],
    ['NNNNN', 'THIN'],
    ['YYY??', 'DEVELOPING'],
    ['YY???', 'NOT_KNOWN'],
    ['?????', 'NOT_KNOWN'],
  ])('of %s is %s', (letters, level) => {
    expect(practiceLevel(results(letters), lines)).toBe(level);
  });

  it('is not strong without people shown to have mixed, even where enough other tests pass', () => {
    expect(levelOfPasses(results('YYYNN'), { ...lines, strongPasses: 3 })).toBe('DEVELOPING');
    expect(levelOfPasses(results('YYNYN'), { ...lines, strongPasses: 3 })).toBe('STRONG');
  });
});
