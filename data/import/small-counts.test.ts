import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrokenFolder } from './testing/broken-folder.ts';

let folder: BrokenFolder;
beforeAll(async () => {
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const wards = ['E05001304', 'E05001305', 'E05001306', 'E05001307'];
/** A table of another council's figures, put behind those that are held: learners by ward, three of them in one. */
const withTable =
  (counts: readonly number[], unit = 'people') =>
  (text: string) => {
    const list = JSON.parse(text);
    const source = { document: 'walsall-cohesion-report-2024' };
    const row = { indicator: 'esol-learners', period: '2025', kind: 'ACTUAL', status: 'FINAL', unit, source };
    const total = counts.reduce((sum, count) => sum + count, 0);
    return JSON.stringify([
      ...list,
      { ...row, area: { name: 'Walsall', code: 'E08000030', level: 'BOROUGH' }, value: total },
      ...counts.map((value, index) => ({
        ...row,
        area: { name: `Ward ${index}`, code: wards[index], level: 'WARD' },
        value,
      })),
    ]);
  };

describe('a table with a count of three people', () => {
  it('is read without it and without the number that would give it back, each told with its row', async () => {
    const { dataset, remarks, errors } = await folder.readAfter({
      'observations.json': withTable([3, 12, 40, 70]),
    });
    expect(errors).toEqual([]);
    const read = dataset?.observations.filter(
      ({ period, indicator }) => `${indicator} ${period}` === 'esol-learners 2025',
    );
    expect(read?.map(({ value, status }) => [value, status])).toEqual([
      [125, 'FINAL'],
      [undefined, 'SUPPRESSED'],
      [undefined, 'SUPPRESSED'],
      [40, 'FINAL'],
      [70, 'FINAL'],
    ]);
    expect(remarks).toEqual([
      expect.stringMatching(
        /^observations\.json, row 279, "value": is withheld: it counts fewer than 10 people/,
      ),
      expect.stringMatching(/^observations\.json, row 280, "value": is withheld/),
    ]);
  });

  it('is read whole where it counts things', async () => {
    const { dataset, remarks } = await folder.readAfter({
      'observations.json': withTable([3, 12, 40, 70], 'venues'),
    });
    expect(dataset?.observations.find(({ period, value }) => period === '2025' && value === 3)).toBeDefined();
    expect(remarks).toEqual([]);
  });
});

it('withholds in the outputs of a project what is withheld of the same indicator in a figure', async () => {
  const { dataset, remarks } = await folder.readAfter({
    'observations.json': withTable([3, 12, 40, 70]),
    'projects.json': (text) => {
      const list = JSON.parse(text);
      const value = 12;
      list[0].outputs.push({
        metric: 'Learners in one ward',
        indicator: 'esol-learners',
        value,
        unit: 'people',
      });
      list[0].outputs.push({ metric: 'Learners', value, unit: 'people' });
      return JSON.stringify(list);
    },
  });
  const outputs = dataset?.projects[0]?.outputs.slice(-2);
  expect(outputs?.map(({ value, status }) => [value, status])).toEqual([
    [undefined, 'SUPPRESSED'],
    [12, undefined],
  ]);
  expect(remarks.filter((remark) => remark.startsWith('projects.json, row 1, "outputs.'))).toHaveLength(1);
});

it('refuses a part without a number that does not say why', async () => {
  const errors = await folder.errorsAfter({
    'observations.json': (text) => {
      const list = JSON.parse(text);
      list[156].breakdown = [{ dimension: 'religion', category: 'unknown' }];
      return JSON.stringify(list);
    },
  });
  expect(errors).toEqual([
    expect.objectContaining({ file: 'observations.json', row: 157, column: 'breakdown.0.status' }),
  ]);
});

it('finds nothing more to withhold in the files of Walsall than is withheld in them', async () => {
  const { dataset, remarks } = await folder.readAfter({});
  expect(remarks.filter((remark) => remark.includes('is withheld'))).toEqual([]);
  expect(dataset?.observations.filter(({ status }) => status === 'SUPPRESSED')).toHaveLength(15);
});
