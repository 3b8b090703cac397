import { expect, it } from 'vitest';
import { quietContent } from '../testing/made-up-assessment.ts';
import { begin } from '../testing/made-up-life.ts';
import { officer, planner, reviewer } from '../testing/made-up-people.ts';
import { changeContent } from '../workflow/change-content.ts';
import { memberKey, partOf, teamOf, writes } from './team.ts';

it('whoever wrote in an assessment before there were owners goes on writing in it, and its first author owns it', () => {
  const { team: _, ...before } = { ...begin(quietContent), authors: [planner, officer] };
  expect(teamOf(before)).toEqual({ owner: planner, editors: [officer], asking: [] });
  const content = { ...quietContent, pairs: [] };
  const facts = { ...content.facts, homes: 41 };
  expect(changeContent(before, { ...content, facts }, officer).content.facts.homes).toBe(41);
  expect(() => changeContent(before, { ...content, facts }, reviewer)).toThrow('written by amina');
});

it('what somebody is to an assessment is known by their subject, and others know them by a key', () => {
  const asking = [{ by: reviewer, at: '2026-11-29T09:00:00Z', reason: 'I know the school.' }];
  const record = { ...begin(quietContent), team: { owner: planner, editors: [officer], asking } };
  const parts = [planner, officer, reviewer].map(({ subject }) => partOf(record, subject));
  expect(parts).toEqual(['OWNER', 'EDITOR', 'ASKING']);
  expect(partOf(record, 's-nobody')).toBeUndefined();
  expect([writes(record, officer.subject), writes(record, reviewer.subject)]).toEqual([true, false]);
  expect(memberKey(record, planner)).toMatch(/^[0-9a-f]{12}$/);
  expect(memberKey({ id: 'a-2' }, planner)).not.toBe(memberKey(record, planner));
});
