import { expect, test } from 'vitest';
import { allTopics } from '../domain/permission/all-topics.ts';
import { ruleTable } from '../domain/permission/rule-table.ts';
import * as written from '../functions/graphql/list-sizes.ts';
import { accessTable } from './generated/access-table.ts';
import * as generated from './generated/size-table.ts';

test('the directives say who may ask for what exactly as the table by hand does', () => {
  const { rules, live } = ruleTable(allTopics);
  const byHand = [...rules].map(([field, rule]) => [field, { ...rule, live: live.has(field) }]);
  expect(byHand.length).toBeGreaterThan(900);
  expect(accessTable).toEqual(Object.fromEntries(byHand));
});

test('the directives say what counts as how much exactly as the tables by hand do', () => {
  expect(generated.listSizes).toEqual(written.listSizes);
  expect(generated.workCosts).toEqual(written.workCosts);
  expect(generated.sitesMeasured).toEqual(written.sitesMeasured);
});
