/** A shape of a made tile: in units of 4096 a side from its north-west corner. */
export interface MadeShape {
  readonly layer: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly values: Readonly<Record<string, string>>;
}

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
};
const tagged = (field: number, bytes: readonly number[]): number[] => [
  ...varint(field * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
const whole = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)];
const text = (words: string): number[] => [...Buffer.from(words, 'utf8')];
const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2);

function commands(points: MadeShape['points']): number[] {
  let [x, y] = [0, 0];
  const steps = points.map(([toX, toY]) => {
    const step = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return step;
  });
  const [first = [], ...rest] = steps;
  return [9, ...first, ...(rest.length > 0 ? [rest.length * 8 + 2, ...rest.flat()] : [])];
}

function layerOf(name: string, shapes: readonly MadeShape[]): number[] {
  const pairs = shapes.flatMap(({ values }) => Object.entries(values));
  const keys = [...new Set(pairs.map(([key]) => key))];
  const held = [...new Set(pairs.map(([, value]) => value))];
  const features = shapes.map(({ points, values }) =>
    tagged(2, [
      ...tagged(
        2,
        Object.entries(values).flatMap(([key, value]) => [
          ...varint(keys.indexOf(key)),
          ...varint(held.indexOf(value)),
        ]),
      ),
      ...whole(3, points.length > 1 ? 2 : 1),
      ...tagged(4, commands(points).flatMap(varint)),
    ]),
  );
  return [
    ...whole(15, 2),
    ...tagged(1, text(name)),
    ...features.flat(),
    ...keys.flatMap((key) => tagged(3, text(key))),
    ...held.flatMap((value) => tagged(4, tagged(1, text(value)))),
    ...whole(5, 4096),
  ];
}

/** A vector tile of these points and lines. Source: Mapbox Vector Tile Specification 2.1. */
export function tinyTile(shapes: readonly MadeShape[]): Buffer {
  const layers = Map.groupBy(shapes, ({ layer }) => layer);
  return Buffer.from([...layers].flatMap(([name, held]) => tagged(3, layerOf(name, held))));
}
