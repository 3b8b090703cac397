import { beforeAll, describe, expect, test } from 'vitest';
import { shareTables } from '../../domain/census/share-tables.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { isTableOfShares, type Observation } from '../../domain/records/indicator.ts';
import { walsallData } from './testing/walsall.ts';

let walsall: Dataset;
let shares: readonly Observation[];
beforeAll(async () => {
  walsall = await walsallData();
  const tables = new Set(shareTables.map(({ indicator }) => indicator));
  shares = walsall.observations.filter(({ indicator }) => tables.has(indicator));
});

const of = (indicator: string, code: string, category: RegExp): number | undefined =>
  shares
    .find((each) => each.indicator === indicator && each.area.code === code)
    ?.breakdown.find((part) => category.test(part.category))?.value;

describe('shares of the census', () => {
  test('are held for the borough, twenty wards and 169 small areas, fourteen tables each', () => {
    expect(shares).toHaveLength(14 * 190);
    const levels = Map.groupBy(shares, ({ area }) => area.level);
    expect([...levels].map(([level, own]) => [level, own.length / 14])).toEqual([
      ['BOROUGH', 1],
      ['WARD', 20],
      ['LSOA', 169],
    ]);
    expect(shares.every(isTableOfShares)).toBe(true);
  });

  test('stand as they were computed, and say so for all areas but the borough', () => {
    expect(of('census-2021-english', 'E08000030', /Cannot speak/)).toBe(2.7);
    expect(of('census-2021-english', 'E05001301', /Cannot speak/)).toBe(0.68);
    expect(of('census-2021-qualifications', 'E05001304', /^No qualifications/)).toBe(31.46);
    for (const { area, computedFrom } of shares)
      expect(computedFrom, area.name).toBe(area.level === 'BOROUGH' ? undefined : 'OUTPUT_AREAS');
  });

  test('are none of people: nothing of them is withheld a second time', () => {
    expect(shares.flatMap(({ breakdown }) => breakdown).every(({ value }) => value !== undefined)).toBe(true);
  });

  test('agree with the counts that are published by small area: disability within a third of a point', () => {
    const differences = walsall.smallAreas.map(({ code, groups }) => {
      const { Disabled: disabled = 0, 'Not disabled': others = 0 } = groups?.TS038 ?? {};
      const computed = of('census-2021-disability', code, /^Disabled/) ?? Number.NaN;
      return Math.abs(computed - (100 * disabled) / (disabled + others));
    });
    expect(differences).toHaveLength(169);
    expect(Math.max(...differences)).toBeLessThan(0.33);
  });

  test('leave what is published as counts alone', () => {
    for (const id of ['ethnic-group-5', 'ethnic-group-19', 'religion', 'tenure']) {
      const own = walsall.observations.filter(({ indicator }) => indicator === `census-2021-${id}`);
      expect(own, id).toHaveLength(20);
      expect(own.every(({ unit, computedFrom }) => unit !== 'percent' && !computedFrom)).toBe(true);
    }
  });
});
