import { describe, expect, it } from 'vitest';
import type { Boundary } from '../../geography/measures.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { rectangle, withHole } from './testing/made-up-shapes.ts';
import { eastWard, westWard, workedInputs } from './testing/worked-scheme.ts';

const packOf = (more: Partial<EvidenceInputs>) => makeEvidencePack(workedInputs(more)).items;
const packOn = (site: Boundary) => packOf({ scheme: { site } });

describe('wards touched', () => {
  // 200 m by 200 m; a strip of 1 m is 0.5 % and 200 square metres: small in share, but real ground.
  it('count half a per cent of a large site, which is over 100 square metres', () => {
    const { wards, slivers } = packOn(rectangle(-59, 0, 141, 200)).areasTouched.values;
    expect([wards.map(({ code }) => code), slivers]).toEqual([[westWard, eastWard], []]);
  });

  // 100 m by 100 m; a strip of 0.5 m is 0.5 % and 50 square metres: under both lines.
  it('leave out half a per cent that is under 100 square metres, and say so', () => {
    const touched = packOn(rectangle(40.5, 0, 140.5, 100)).areasTouched;
    expect(touched.values.wards.map(({ code }) => code)).toEqual([westWard]);
    expect(touched.values.slivers).toEqual([{ code: eastWard, name: 'Eastward', sharedSquareMetres: 50 }]);
    expect(touched.notes.join(' ')).toContain('Eastward');
  });

  // 10 m by 10 m, 2 m over the line: 20 square metres and 20 %.
  it('count a fifth of a small site, although it is under 100 square metres', () => {
    const { wards } = packOn(rectangle(132, 0, 142, 10)).areasTouched.values;
    expect(wards.map(({ sharedSquareMetres }) => sharedSquareMetres)).toEqual([80, 20]);
  });

  it('are not those that a site shares only a line with', () => {
    const { wards, slivers } = packOn(rectangle(140, 0, 340, 200)).areasTouched.values;
    expect([wards.map(({ code }) => code), slivers]).toEqual([[eastWard], []]);
  });

  it('are not those that a site lies in a hole of', () => {
    const [west, east] = workedInputs().wards;
    if (!west || !east) throw new Error('the worked example has two wards');
    const wards = [
      { ...west, boundary: withHole([-2000, -2000, 2000, 2000], [-100, -100, 300, 300]) },
      { ...east, boundary: rectangle(-100, -100, 300, 300) },
    ];
    const { schemeShares } = packOf({ wards });
    expect(schemeShares.values.wards).toEqual([{ code: eastWard, name: 'Eastward', share: 1 }]);
  });

  it('share a site of two parts by the ground of both', () => {
    const parts = [rectangle(-200, 0, -100, 100), rectangle(500, 0, 800, 100)];
    const site: Boundary = {
      type: 'MultiPolygon',
      coordinates: parts.map(({ coordinates }) => coordinates as number[][][]),
    };
    expect(packOn(site).schemeShares.values.wards.map(({ share }) => share)).toEqual([0.25, 0.75]);
  });

  it('leave a part of the site in no ward, where it lies outside all lines', () => {
    expect(packOn(rectangle(-2100, 0, -1900, 200)).schemeShares.values.outside).toBe(0.5);
    const { areasTouched } = packOn(rectangle(-5200, 0, -5000, 200));
    expect(areasTouched.values.wards).toEqual([]);
    expect(areasTouched.notes.join(' ')).toMatch(/no ground with any ward/);
  });
});
