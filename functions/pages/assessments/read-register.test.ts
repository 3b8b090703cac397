import { expect, test } from 'vitest';
import type { AskApi } from '../queries/ask-api.ts';
import { readRegister, readWholeRegister, registerChoice } from './read-register.ts';

const receipt = {
  dataVersion: '',
  answeredOn: '2026-11-22' as never,
  boundaryEditions: ['2004'],
  methodVersions: [],
  days: [],
  boundaryEdition: '',
  methodVersion: '',
  licence: '',
  asOf: '2026-11-22' as never,
  notes: [],
  noteMessages: [],
};

/** An API whose register has 230 assessments, and what it was asked. */
function longRegister(): { readonly ask: AskApi; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const answers: Readonly<Record<string, (variables: { first?: number; after?: string }) => object>> = {
    RegisterAreas: () => ({
      wards: [],
      localities: [{ code: 'west', name: 'West' }],
      borough: { name: 'Walsall' },
    }),
    AssessmentRegister: ({ first = 0, after = '0' }) => {
      const end = Math.min(230, Number(after) + first);
      const ids = Array.from({ length: end - Number(after) }, (_, at) => `cia-${Number(after) + at}`);
      const pageInfo = { hasNextPage: end < 230, endCursor: String(end) };
      return { assessments: { totalCount: 230, pageInfo, edges: ids.map((id) => ({ node: { id } })) } };
    },
  };
  const ask: AskApi = async ({ name }, variables) => {
    asked.push(variables);
    return { data: answers[name]?.(variables as object) as never, receipt };
  };
  return { ask, asked };
}

test('a page of the register holds twenty and says where the next begins', async () => {
  const { lines, pageInfo, totalCount } = await readRegister(longRegister().ask, registerChoice(''));
  expect([lines.length, pageInfo.endCursor, totalCount]).toEqual([20, '20', 230]);
});

test('a file holds every assessment, wherever the page stood', async () => {
  const { lines } = await readWholeRegister(longRegister().ask, registerChoice('?after=40'));
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 230 }, (_, at) => `cia-${at}`));
});

test('a locality is asked as one, any other area as a ward', async () => {
  const { ask, asked } = longRegister();
  await readRegister(ask, registerChoice('?area=west&kind=HOUSING'));
  await readRegister(ask, registerChoice('?area=E05001303&state=CLOSED'));
  expect(asked.filter((each) => JSON.stringify(each) !== '{}')).toEqual([
    { filter: { locality: 'west', kinds: ['HOUSING'] }, first: 20 },
    { filter: { ward: 'E05001303', states: ['CLOSED'] }, first: 20 },
  ]);
});
