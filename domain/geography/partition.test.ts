import type { Polygon, Position as Vertex } from 'geojson';
import { describe, expect, it } from 'vitest';
import { outlineDifferences } from './outline-differences.ts';
import { partitionFaults } from './partition.ts';
import { type DrawnArea, edgeUse } from './shared-edges.ts';
import { tessellation } from './testing/tessellation.ts';

/** Squares of 0.01 degrees near Walsall: three columns a, b, c and rows 1 to 3 from the south. */
const side = 0.01;
const corner = (column: number, row: number): Vertex => [
  Number((-2 + column * side).toFixed(5)),
  Number((52.5 + row * side).toFixed(5)),
];
const square = (column: number, row: number): Vertex[] => [
  corner(column, row),
  corner(column + 1, row),
  corner(column + 1, row + 1),
  corner(column, row + 1),
  corner(column, row),
];
const area = (code: string, ...rings: Vertex[][]): DrawnArea => ({
  code,
  boundary: { type: 'Polygon', coordinates: rings },
});
const nine = (): DrawnArea[] =>
  ['a', 'b', 'c'].flatMap((letter, column) =>
    [1, 2, 3].map((row) => area(`${letter}${row}`, square(column, row - 1))),
  );
const ringsOf = ({ boundary }: DrawnArea): Vertex[][] => (boundary as Polygon).coordinates;
/** The drawing with some areas drawn anew. */
const changed = (rings: Readonly<Record<string, Vertex[][]>>): DrawnArea[] =>
  nine().map((each) => area(each.code, ...(rings[each.code] ?? ringsOf(each))));
const middle = ([lon = 0, lat = 0]: Vertex, east: number, north: number): Vertex => [lon + east, lat + north];
const told = (areas: readonly DrawnArea[]) =>
  partitionFaults(areas).map(({ kind, codes }) => [kind, ...codes]);
/** Square b2 with its south-west corner moved. */
const moved = (east: number, north: number): Vertex[][] => {
  const at = middle(corner(1, 1), east, north);
  return [[at, corner(2, 1), corner(2, 2), corner(1, 2), at]];
};

describe('partitionFaults', () => {
  it('finds nothing in a sound drawing, whichever way its rings run', () => {
    expect(partitionFaults(nine())).toEqual([]);
    expect(
      partitionFaults(nine().map((each) => area(each.code, ...ringsOf(each).map((r) => r.toReversed())))),
    ).toEqual([]);
    expect(edgeUse(nine())).toMatchObject({ shared: 12, misused: [] });
    expect(edgeUse(nine()).lone).toHaveLength(12);
  });

  it('finds nothing in crooked areas of any number', () => {
    const areas = tessellation({ columns: 12, rows: 10, verticesAnEdge: 9, seed: 7 }).flatMap(
      ({ code, boundary }) => (boundary ? [{ code, boundary }] : []),
    );
    expect(partitionFaults(areas)).toEqual([]);
  });

  it('finds a corner that was moved into its own area: ground of no area', () => {
    const [fault, ...more] = partitionFaults(changed({ b2: moved(0.003, 0.002) }));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ kind: 'GAP', codes: ['a2', 'b1', 'b2'] });
    expect(fault?.at.lon).toBeCloseTo(-1.987, 6);
    expect(fault?.at.lat).toBeCloseTo(52.512, 6);
  });

  it('finds a corner that was moved into the area beside, and aside', () => {
    expect(told(changed({ b2: moved(-0.003, -0.002) })).sort()).toEqual([
      ['OVERLAP', 'a1', 'b2'],
      ['OVERLAP', 'a2', 'b2'],
      ['OVERLAP', 'b1', 'b2'],
    ]);
    expect(told(changed({ b2: moved(0.003, -0.002) })).map(([kind]) => kind)).toEqual(
      expect.arrayContaining(['OVERLAP', 'GAP']),
    );
  });

  it('finds a gap that touches the outline in one corner', () => {
    const at = middle(corner(1, 1), -0.002, -0.002);
    // The side of a1 towards a2 runs from the outline to the corner that was moved.
    expect(told(changed({ a1: [[corner(0, 0), corner(1, 0), at, corner(0, 1), corner(0, 0)]] }))).toEqual([
      ['GAP', 'a1', 'a2', 'b1'],
    ]);
  });

  it('takes lines within a metre for one, and corners on the line of another', () => {
    expect(partitionFaults(changed({ b2: moved(0.000005, 0.000003) }))).toEqual([]);
    const half: Vertex = [-1.985, 52.51];
    const [ring = []] = ringsOf(nine()[4] as DrawnArea);
    expect(partitionFaults(changed({ b2: [[...ring.slice(0, 1), half, ...ring.slice(1)]] }))).toEqual([]);
    expect(told(changed({ b2: moved(0.00003, 0.00002) }))).toEqual([['GAP', 'a2', 'b1', 'b2']]);
  });

  it('finds an area that is missing, drawn over another, or with a hole that nothing fills', () => {
    expect(told(nine().filter(({ code }) => code !== 'b2'))).toEqual([['GAP', 'a2', 'b1', 'b3', 'c2']]);
    expect(told(changed({ b2: [square(0, 1)] }))).toContainEqual(['OVERLAP', 'a2', 'b2']);
    const hole: Vertex[] = [
      [-1.986, 52.514],
      [-1.986, 52.516],
      [-1.984, 52.516],
      [-1.986, 52.514],
    ];
    expect(told(changed({ b2: [square(1, 1), hole] }))).toEqual([['GAP', 'b2']]);
    const inside = area('z', hole.toReversed());
    expect(partitionFaults([...changed({ b2: [square(1, 1), hole] }), inside])).toEqual([]);
    expect(told([...nine(), inside])).toEqual([['OVERLAP', 'b2', 'z']]);
  });

  it('finds a line that crosses itself, and says where', () => {
    const bow = [corner(1, 1), corner(2, 2), corner(2, 1), corner(1, 2), corner(1, 1)];
    const fault = partitionFaults(changed({ b2: [bow] })).find(({ kind }) => kind === 'CROSSES_ITSELF');
    expect(fault).toMatchObject({ codes: ['b2'] });
    expect(fault?.at.lon).toBeCloseTo(-1.985, 6);
  });

  it('finds areas whose lines were simplified apart, and leaves a part far off alone', () => {
    const shifted = (metres: number) => [
      ...nine(),
      area(
        'far',
        square(4, 1).map((at) => middle(at, metres / 67_700 - side, 0)),
      ),
    ];
    expect(told(shifted(30)).some(([kind, ...codes]) => kind === 'APART' && codes.includes('far'))).toBe(
      true,
    );
    expect(partitionFaults(shifted(400))).toEqual([]);
  });
});

describe('outlineDifferences', () => {
  const whole = [area('whole', [corner(0, 0), corner(3, 0), corner(3, 3), corner(0, 3), corner(0, 0)])];

  it('finds nothing where both drawings have one outline', () => {
    expect(outlineDifferences(nine(), whole, 1)).toEqual([]);
    expect(outlineDifferences(whole, nine(), 1)).toEqual([]);
  });

  it('finds a corner of the outline that was moved, which is no gap', () => {
    const at = middle(corner(1, 0), 0, 0.003);
    const drawing = changed({ a1: [[corner(0, 0), at, corner(1, 1), corner(0, 1), corner(0, 0)]] });
    expect(partitionFaults(drawing)).toEqual([]);
    const [found, ...more] = outlineDifferences(drawing, whole, 50);
    expect(more.map(({ code }) => code)).toEqual(['b1']);
    expect(found).toMatchObject({ code: 'a1' });
    expect(found?.metres).toBeGreaterThan(300);
  });
});
