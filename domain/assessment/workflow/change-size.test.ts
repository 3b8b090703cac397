import { expect, it } from 'vitest';
import { quietContent } from '../testing/made-up-assessment.ts';
import { begin } from '../testing/made-up-life.ts';
import { planner } from '../testing/made-up-people.ts';
import { changeContent } from './change-content.ts';

it('content that is too long to be kept is refused with how to shorten it', () => {
  const draft = begin(quietContent);
  const heard = (n: number) => ({
    id: `h${n}`,
    who: 'Users of the hall',
    on: '2026-10-01' as never,
    how: 'x'.repeat(1_000),
    whatChanged: 'x'.repeat(1_000),
  });
  const engagement = (count: number) => Array.from({ length: count }, (_, n) => heard(n));
  expect(() =>
    changeContent(draft, { ...draft.content, engagement: engagement(100) }, planner),
  ).not.toThrow();
  expect(() => changeContent(draft, { ...draft.content, engagement: engagement(400) }, planner)).toThrow(
    /content: .* characters; at most 600,000 are kept/,
  );
});
