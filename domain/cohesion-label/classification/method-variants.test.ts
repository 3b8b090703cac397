import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import { parametersOfMethod } from '../../method/method.ts';
import { medianTargets, methodVariants } from './method-variants.ts';
import { workedAreas } from './testing/worked-areas.ts';
import { withEvidence } from './with-evidence.ts';

/** The worked example is of the version that it was published with. */
const parameters = parametersOfMethod('cc-1.0.0');

const { ashmore, birchfield, eastgate, heath } = workedAreas;

describe('the published variants', () => {
  it('are the 14 and the choices of method, each with its label', () => {
    const variants = methodVariants(eastgate, parameters, {});
    expect(variants.filter(({ family }) => family === 'ONE_AT_A_TIME')).toHaveLength(14);
    const other = toldAll(variants)
      .filter(({ sameLabel }) => sameLabel === false)
      .map(({ name, label }) => [name, label]);
    expect(other).toEqual([
      ['Target for active projects at 2.2 instead of 2.0', 'Building'],
      ['One place to meet fewer', 'Building'],
      ['Without the test of places to meet', 'Building'],
      ['Without the test of active projects', 'Building'],
      ['Without the test of reach of a Place of Welcome', 'Building'],
      ['Without the test of people taking part', 'Building'],
    ]);
    const run = variants.filter(({ sameLabel }) => sameLabel !== undefined);
    expect([run.length, run.filter(({ sameLabel }) => sameLabel).length]).toEqual([19, 19 - 6]);
  });

  it('count the other grouping where it is held, and say where it is not', () => {
    const groups19 = [11964, 130, 6, 3, 190, 20, 31, 591, 89, 61, 61, 135, 20, 100, 16, 172, 45, 7, 99];
    const facts = { ...ashmore, groups5: [12293, 792, 216, 333, 106], groups19 };
    const counted = (variants: ReturnType<typeof methodVariants>) =>
      toldAll(variants).find(({ name }) => name.startsWith('Counted in'));
    expect(counted(methodVariants(facts, parameters, {}))).toMatchObject({
      name: 'Counted in 19 groups instead of five',
      label: 'Gap in practice',
      sameLabel: false,
    });
    expect(counted(methodVariants({ ...facts, grouping: 'NINETEEN' }, parameters, {}))).toMatchObject({
      name: 'Counted in five groups instead of 19',
      label: 'Cold spot (priority)',
      sameLabel: false,
    });
    expect(counted(methodVariants(ashmore, parameters, {}))).toEqual({
      family: 'METHOD_CHOICE',
      name: 'Counted in 19 groups instead of five',
      note: 'Counts of the 19 groups are not held here.',
    });
  });
});

describe('targets at the median', () => {
  it('are of full counts alone, where half of the areas have one', () => {
    const areas = [ashmore, birchfield, heath];
    const medians = medianTargets(areas, parameters);
    expect(medians.placesToMeet).toBeCloseTo(40_000 / 14_800, 12);
    expect(medians.reach).toBe(59);
    expect(medians).not.toHaveProperty('exchange');
    const least = areas.map((facts) => withEvidence(facts, 'reach', { kind: 'atLeast', value: 59 }));
    expect(medianTargets(least, parameters)).not.toHaveProperty('reach');
    const changed = toldAll(methodVariants(heath, parameters, medians)).find(({ name }) =>
      name.startsWith('Targets at'),
    );
    expect(changed).toMatchObject({
      name: "Targets at the borough's median: places to meet, active projects, reach of a Place of Welcome, people taking part",
      label: 'Catalyst of change',
      sameLabel: false,
    });
  });

  it('cannot be set without full counts, and that is said', () => {
    const unset = toldAll(methodVariants(heath, parameters, {})).find(({ name }) =>
      name.startsWith('Targets at'),
    );
    expect(unset).toMatchObject({ note: expect.stringContaining('no median') });
    expect(unset).not.toHaveProperty('sameLabel');
  });
});
