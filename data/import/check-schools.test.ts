import { afterAll, beforeAll, expect, it } from 'vitest';
import { pupilGroups } from '../../domain/records/school-pupils.ts';
import { type Breakage, BrokenFolder } from './testing/broken-folder.ts';
import { walsallData } from './testing/walsall.ts';

let folder: BrokenFolder;
beforeAll(async () => {
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const file = 'schools-2022-23.csv';
const breakages: readonly Breakage[] = [
  {
    what: 'a school that is not on the register',
    file,
    change: (text) => text.replace('104134.0,Sandbank', '999999.0,Sandbank'),
    at: { file, row: 2, column: 'urn' },
    reason: /"sch-999999" is no school in venues\.csv/,
  },
  {
    what: 'a school that moved',
    file,
    change: (text) => text.replace('No religious character,WS3 2HR', 'No religious character,WS3 2HS'),
    at: { file, row: 2, column: 'postcode' },
    reason: /WS3 2HS; venues\.csv has "sch-104134" at WS3 2HR/,
  },
  {
    what: 'shares that are no whole',
    file,
    change: (text) => text.replace('198.0,0,79.3', '198.0,0,70.3'),
    at: { file, row: 2, column: 'white_british' },
    reason: /add up to 90\.9, not 100/,
  },
  {
    what: 'a school of very few pupils',
    file,
    change: (text) => text.replace('E05001307,Bloxwich West,198.0', 'E05001307,Bloxwich West,8.0'),
    at: { file, row: 2 },
    reason: /from 10 to 10000/,
  },
  {
    what: 'two schools of the census that are one place',
    file: 'school-buildings.csv',
    change: (text) => text.replace('104170,sch-151661', '104170,sch-151659'),
    at: { file: 'school-buildings.csv', column: 'urn' },
    reason: /"sch-151659" is the school 104150 of the census already/,
  },
];

it.each(breakages)('$what is told where it stands', async ({ file: broken, change, at, reason }) => {
  const errors = await folder.errorsAfter({ [broken]: change });
  expect(errors).toContainEqual(expect.objectContaining({ ...at, reason: expect.stringMatching(reason) }));
});

it('128 schools of the census have their shares on the register, all groups or none', async () => {
  const { venues } = await walsallData();
  const schools = venues.filter(({ pupils }) => pupils);
  expect(schools).toHaveLength(128);
  const without = schools.filter(({ pupils }) => pupils?.shares.length === 0);
  expect(without.map(({ pupils }) => pupils?.phase)).toEqual(Array.from({ length: 6 }, () => 'INDEPENDENT'));
  for (const { pupils } of schools) expect([0, pupilGroups.length]).toContain(pupils?.shares.length);
  expect(schools.find(({ id }) => id === 'sch-104134')?.pupils).toMatchObject({
    headcount: 198,
    freeMealsPercent: 0,
    otherLanguagePercent: 6.6,
    joinedBy: 'URN',
  });
});
