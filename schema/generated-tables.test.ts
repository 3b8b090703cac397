import { expect, test } from 'vitest';
import * as written from '../functions/graphql/list-sizes.ts';
import * as generated from './generated/size-table.ts';

test('the directives say what counts as how much exactly as the tables by hand do', () => {
  expect(generated.listSizes).toEqual(written.listSizes);
  expect(generated.workCosts).toEqual(written.workCosts);
  expect(generated.sitesMeasured).toEqual(written.sitesMeasured);
});
