import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Area, AreaCode } from './area.ts';
import { dissolve } from './dissolve.ts';
import { areaHectares, boundingBoxOf, centroidOf, polygonsOf } from './measures.ts';
import { neighboursOf } from './neighbours.ts';
import { parseAreaCode } from './parse-area-code.ts';
import { pointsOnLines, testWard } from './testing/tessellation.ts';
import { createWardIndex } from './ward-index.ts';

const file = new URL('../../data/walsall/ward-boundaries-2004.geojson', import.meta.url);
const { features }: FeatureCollection<Polygon> = JSON.parse(readFileSync(file, 'utf8'));
const wards = features.map(
  ({ properties, geometry }, at): Area => ({
    ...testWard(at, geometry),
    code: parseAreaCode('code', String(properties?.code)),
    name: String(properties?.name),
  }),
);
const index = createWardIndex(wards);

describe('the wards of Walsall to 6 May 2026', () => {
  it('are 20 and put a few known places where they are', () => {
    expect(wards).toHaveLength(20);
    expect(index.locate({ lon: -1.9822, lat: 52.5847 }).area?.name).toBe("St Matthew's");
    expect(index.locate({ lon: -1.945039, lat: 52.559906 }).area?.code).toBe('E05001310');
    expect(index.locate({ lon: -1.9, lat: 52.48 }).area).toBeUndefined();
  });

  it('give every vertex and middle of a side exactly one ward, the lowest of those that share it', () => {
    const backwards = createWardIndex(wards.toReversed());
    for (const position of pointsOnLines(wards)) {
      const match = index.locate(position);
      expect(match.onBoundary).toBe(true);
      expect(match.area?.code).toBe(match.candidates.map(({ code }) => code).sort()[0]);
      expect(backwards.locate(position)).toEqual(match);
    }
  });

  it("measure St Matthew's as the documentation says", () => {
    const boundary = wards.find(({ code }) => code === 'E05001316')?.boundary;
    if (!boundary) throw new Error("St Matthew's has no boundary");
    expect(areaHectares(boundary)).toBeCloseTo(565.1, 1);
    expect(boundingBoxOf(boundary).west).toBe(-1.99478);
    expect(centroidOf(boundary).lon).toBeCloseTo(-1.96835, 5);
  });

  it('have neighbours both ways and one outline without holes, as large as the wards together', () => {
    const neighbours = neighboursOf(wards);
    expect(neighbours.get('E05001308' as AreaCode)).toEqual(['E05001302', 'E05001312']);
    expect(neighbours.get('E05001301' as AreaCode)?.slice(0, 2)).toEqual(['E05001302', 'E05001313']);
    expect([...neighbours.values()].flat()).toHaveLength(84);
    const outline = dissolve(wards.flatMap(({ boundary }) => boundary ?? []));
    expect(polygonsOf(outline).flat()).toHaveLength(1);
    const sum = wards.reduce((total, { boundary }) => total + (boundary ? areaHectares(boundary) : 0), 0);
    expect(areaHectares(outline)).toBeCloseTo(sum, 5);
    expect(sum / 10_397).toBeCloseTo(1, 2);
    expect(centroidOf(outline).lat).toBeCloseTo(52.599, 3);
  });
});
