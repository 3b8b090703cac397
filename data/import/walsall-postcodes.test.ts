import { beforeAll, expect, test } from 'vitest';
import { onLists } from '../../domain/geography/postcode-standing.ts';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { walsallData } from './testing/walsall.ts';

let walsall: Dataset;
beforeAll(async () => {
  walsall = await walsallData();
});

test('the lists have as many postcodes as their makers say, and what they say together adds up', () => {
  const { postcodes, postcodeLists } = walsall;
  const on = (month: string) => postcodes.filter(({ lists }) => lists?.includes(month)).length;
  expect(postcodeLists.map(({ month, source }) => [month, source.date, on(month)])).toEqual([
    ['2014-08', '2014-08', 5_507],
    ['2022-08', '2022-08', 5_570],
    ['2026-06', '2026-06-12', 7_328],
  ]);
  const standings = Object.groupBy(postcodes, (each) => onLists(each, postcodeLists)?.standing ?? 'NONE');
  expect(Object.entries(standings).map(([standing, each]) => [standing, each?.length])).toEqual([
    ['IN_USE', 5_237],
    ['MAY_HAVE_ENDED', 1_759],
    ['MADE_SINCE', 182],
    ['LEFT', 302],
  ]);
});

test('every postcode of the newer lists lies in a ward, and few lie elsewhere than in 2014', () => {
  const index = createWardIndex(
    walsall.areas.filter(({ level, boundary }) => level === 'WARD' && boundary !== undefined),
  );
  const newer = walsall.postcodes.filter(({ lists }) => lists?.at(-1) === '2026-06');
  expect(newer.filter(({ position }) => !index.locate(position).area)).toEqual([]);
  const apart = walsall.postcodes.filter(({ apartMetres }) => apartMetres !== undefined);
  expect(apart).toHaveLength(13);
  expect(apart.find(({ postcode }) => postcode === 'WS1 3DS')?.apartMetres).toBeGreaterThan(4_900);
});
