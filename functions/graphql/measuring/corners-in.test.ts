import { type FieldNode, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';
import { expect, test } from 'vitest';
import { cornersIn } from './corners-in.ts';

const ring = [
  [-1.98, 52.58],
  [-1.97, 52.58, 120],
  [-1.97, 52.59],
  [-1.98, 52.58],
];
const polygon = { type: 'Polygon', coordinates: [ring] };

test('corners are counted in drawn shapes, in files as text or parsed, and in typed lists', () => {
  expect(cornersIn({ site: { drawn: polygon } })).toBe(4);
  expect(
    cornersIn({ input: { options: [{ site: { geojson: polygon } }, { site: { drawn: polygon } }] } }),
  ).toBe(8);
  expect(cornersIn({ typed: '52.58, -1.98\n52.58, -1.97\n52.59, -1.97' })).toBe(3);
  expect(
    cornersIn({ geojson: JSON.stringify({ ...polygon, coordinates: [[...ring, ...ring]] }) }),
  ).toBeGreaterThanOrEqual(8);
});

test('a file counts for at most a site, however many corners or bytes it has', () => {
  expect(cornersIn({ file: { text: JSON.stringify(polygon) } })).toBeLessThan(10);
  expect(cornersIn({ file: { text: '1 2 '.repeat(9_000), shapes: [1, 2] } })).toBe(2_000);
  expect(cornersIn({ site: { file: { base64: 'UEsDBA==' } } })).toBe(2_000);
});

test('nothing else has corners', () => {
  expect(
    cornersIn({ title: '12 homes by 2027', homes: 12, list: [1], names: ['a', 'b'], empty: ['', ''] }),
  ).toBe(0);
  expect(
    cornersIn({ aroundPostcode: { postcode: 'WS1 1TP', radiusMetres: 200 }, wards: ['E05001316'] }),
  ).toBe(0);
  expect(cornersIn(undefined)).toBe(0);
});

test('numbers written in the query itself count too', () => {
  const { definitions } = parse(
    '{ readSite(site: { drawn: { coordinates: [[[-1.98, 52.58], [-1.97, 52.58]]] } }) { given } }',
  );
  const [field] = (definitions[0] as OperationDefinitionNode).selectionSet.selections as FieldNode[];
  const [argument] = field?.arguments ?? [];
  expect(argument && cornersIn(valueFromASTUntyped(argument.value))).toBe(2);
});
