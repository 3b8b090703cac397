import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { getisOrdGi, getisOrdGiStar } from './getis-ord.ts';
import { localMoran } from './local-moran.ts';
import { twoSidedNormalP } from './normal-p.ts';
import { spatialWeights } from './spatial-weights.ts';
import { chain, gridOfTwelve, twelveCodes, twelveValues } from './testing/grid.ts';
import { gridGolden } from './testing/grid-golden.ts';

const weights = spatialWeights(twelveCodes, gridOfTwelve);
const withSelf = spatialWeights(twelveCodes, gridOfTwelve, { includeSelf: true });
const close = (actual: number | undefined, expected: number) =>
  expect((actual ?? Number.NaN) / expected).toBeCloseTo(1, 8);

describe('local statistics of the twelve-area grid', () => {
  const moran = localMoran(twelveValues, weights);
  const gi = getisOrdGi(twelveValues, weights);
  const giStar = getisOrdGiStar(twelveValues, withSelf);

  it.each(gridGolden)(
    'are for %s what spdep gives',
    (code, lag, statistic, expected, variance, z, p, star, quadrant) => {
      const i = twelveCodes.indexOf(code);
      close(moran[i]?.lag, lag);
      close(moran[i]?.statistic, statistic);
      close(moran[i]?.expected, expected);
      close(moran[i]?.variance, variance);
      close(moran[i]?.z, z);
      close(moran[i]?.normalP, p);
      expect(moran[i]?.quadrant).toBe(quadrant);
      close(giStar[i], star);
      const mean = twelveValues.reduce((sum, value) => sum + value, 0) / 12;
      close(gi[i], Math.sign((twelveValues[i] ?? 0) - mean) * z);
    },
  );

  it('add up to the global Moran', () => {
    const sum = moran.reduce((total, area) => total + (area?.statistic ?? 0), 0);
    close(sum / 12, 0.5104693496);
  });

  it('are eleven twelfths of that in esda', () => {
    const esda = [
      0.981432977, 0.597950076, 0.028038649, -0.026952523, 0.544339301, 0.156832917, 0.126235451, 0.555735604,
      0.184066335, -0.035748542, 0.887672975, 1.615559625,
    ];
    moran.forEach((area, i) => {
      expect(((area?.statistic ?? Number.NaN) * 11) / 12).toBeCloseTo(esda[i] ?? Number.NaN, 9);
    });
  });

  it('give one Gi* whichever the style of weights', () => {
    const binary = getisOrdGiStar(
      twelveValues,
      spatialWeights(twelveCodes, gridOfTwelve, { includeSelf: true, style: 'BINARY' }),
    );
    expect(binary).toEqual(giStar);
  });

  it('pass 0.05 in six areas by the normal p of Gi*, and in none once corrected', () => {
    const p = giStar.map((z) => twoSidedNormalP(z ?? Number.NaN));
    const q = benjaminiHochberg(p);
    expect(p.filter((value) => value <= 0.05)).toHaveLength(6);
    expect(q.filter((value) => value <= 0.05)).toHaveLength(0);
    const expected = [
      0.06547681216, 0.06547681216, 0.68231659316, 0.77824885985, 0.0687280641, 0.12449252104, 0.12449252104,
      0.0687280641, 0.43843412006, 0.86917935244, 0.05236525499, 0.05236525499,
    ];
    q.forEach((value, i) => {
      close(value, expected[i] ?? Number.NaN);
    });
  });
});

describe('the six points of the PySAL documentation', () => {
  const neighbours = new Map([
    ['1', ['2', '4']],
    ['2', ['1', '4', '5']],
    ['3', ['5']],
    ['4', ['1', '2', '5']],
    ['5', ['2', '3', '4', '6']],
    ['6', ['5']],
  ]);
  const codes = [...neighbours.keys()];
  const values = [2, 3, 3.2, 5, 8, 7];

  it('have the Gi that spdep gives', () => {
    const expected = [-1.0136728986, -0.0436158942, 1.315587029, -0.3141267582, 1.1537398581, 1.7783394086];
    getisOrdGi(values, spatialWeights(codes, neighbours)).forEach((z, i) => {
      close(z, expected[i] ?? Number.NaN);
    });
  });

  it('have the Gi* that spdep gives', () => {
    const expected = [-1.397276262, -0.2891776156, 0.6506496352, -0.2891776156, 1.2345208835, 2.0242433094];
    getisOrdGiStar(values, spatialWeights(codes, neighbours, { includeSelf: true })).forEach((z, i) => {
      close(z, expected[i] ?? Number.NaN);
    });
  });
});

describe('at the edges of what is defined', () => {
  const codes = [...chain.keys()];
  const line = spatialWeights(codes, chain);

  it('four areas in a line read as in the examples', () => {
    expect(localMoran([1, 2, 8, 9], line)[0]?.quadrant).toBe('LOW_LOW');
    expect(getisOrdGiStar([1, 2, 8, 9], spatialWeights(codes, chain, { includeSelf: true }))[0]).toBeCloseTo(
      -1.71,
      2,
    );
    expect(getisOrdGi([1, 2, 8, 9], line)[0]).toBeCloseTo(-1.4, 2);
  });

  it('an island has no local Moran and no Gi', () => {
    const all = [...codes, 'island'];
    const islanded = spatialWeights(all, new Map([...chain, ['island', []]]));
    expect(islanded.islands).toEqual([4]);
    expect(localMoran([1, 2, 8, 9, 4], islanded)[4]).toBeUndefined();
    expect(getisOrdGi([1, 2, 8, 9, 4], islanded)[4]).toBeUndefined();
    expect(localMoran([1, 2, 8, 9, 4], islanded)[3]).toBeDefined();
  });

  it('an area with every other as neighbour has no z: nothing could stand there instead', () => {
    const complete = new Map(codes.map((code) => [code, codes.filter((other) => other !== code)]));
    const all = localMoran([1, 2, 8, 9], spatialWeights(codes, complete));
    expect(all.map((area) => area?.z)).toEqual([undefined, undefined, undefined, undefined]);
    expect(all.map((area) => area?.variance)).toEqual([0, 0, 0, 0]);
    expect(getisOrdGi([1, 2, 8, 9], spatialWeights(codes, complete))[0]).toBeUndefined();
    const self = spatialWeights(codes, complete, { includeSelf: true });
    expect(getisOrdGiStar([1, 2, 8, 9], self)[0]).toBeUndefined();
  });

  it('a value exactly at the mean counts as low and has no z', () => {
    const area = localMoran([0.3, 0.1, 0.5, 0.3], line)[0];
    expect(area?.quadrant).toBe('LOW_LOW');
    expect(
      localMoran([0, 0, 0, 4, 1], spatialWeights([...codes, '5'], new Map([...chain, ['5', []]])))[0]
        ?.quadrant,
    ).toBe('LOW_LOW');
  });

  it('refuse the wrong kind of weights', () => {
    const self = spatialWeights(codes, chain, { includeSelf: true });
    expect(() => localMoran([1, 2, 8, 9], self)).toThrow(InvalidInput);
    expect(() => getisOrdGi([1, 2, 8, 9], self)).toThrow(InvalidInput);
    expect(() => getisOrdGiStar([1, 2, 8, 9], line)).toThrow(InvalidInput);
    expect(() => localMoran([1, 2, 8], line)).toThrow(InvalidInput);
    expect(() => localMoran([2, 2, 2, 2], line)).toThrow(InvalidInput);
  });
});
