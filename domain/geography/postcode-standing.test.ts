import { expect, it } from 'vitest';
import { toldIn } from '../messages/testing/told-in.ts';
import type { PostcodeList } from './postcode-lists.ts';
import { onLists } from './postcode-standing.ts';

const list = (month: string, keepsEnded = false): PostcodeList => ({
  month,
  keepsEnded,
  source: { title: month },
});
const lists = [list('2014-08'), list('2022-08'), list('2026-06', true)];
const position = { lon: -1.98, lat: 52.58 };
const standing = (...months: string[]) => onLists({ postcode: 'WS1 1TP', position, lists: months }, lists);

it.each([
  [['2014-08', '2022-08', '2026-06'], 'IN_USE', /in use in August 2022, and every list held has it/],
  [['2022-08', '2026-06'], 'MADE_SINCE', /made after August 2014.*August 2022/],
  [['2026-06'], 'MAY_HAVE_ENDED', /only the list of June 2026.*not among those in use in August 2022/i],
  [['2014-08', '2026-06'], 'LEFT', /in use in August 2014.*list of August 2022 no longer has it/],
  [['2014-08', '2022-08'], 'LEFT', /in use in August 2022.*list of June 2026 no longer has it/],
  [['2022-08'], 'LEFT', /in use in August 2022.*list of June 2026 no longer has it/],
  [['2014-08'], 'LEFT', /in use in August 2014.*list of August 2022 no longer has it/],
])('on %j a postcode is %s', (months, expected, words) => {
  const found = standing(...months);
  expect(found?.standing).toBe(expected);
  expect(toldIn(found?.words)).toMatch(words);
  expect(found?.lists.length).toBe(months.length);
  expect((found?.lists.length ?? 0) + (found?.missingFrom.length ?? 0)).toBe(3);
});

it('says nothing of data that does not tell lists apart', () => {
  expect(onLists({ postcode: 'WS1 1TP', position }, [])).toBeUndefined();
});
