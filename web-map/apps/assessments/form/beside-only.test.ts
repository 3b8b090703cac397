import { expect, it } from 'vitest';
import { isBesideOnly } from './beside-only.ts';

it.each([
  [['comments'], true],
  [['team', 'comments', 'detailRequests'], true],
  [['comments', 'screening.4.sentence'], false],
  [['state'], false],
  [['commentsOfAnother'], false],
  [[], false],
])('a form is saved on top of %j without asking: %s', (fields, expected) => {
  expect(isBesideOnly({ fields })).toBe(expected);
});

it('what is not known to stand beside is asked about', () => expect(isBesideOnly(undefined)).toBe(false));
