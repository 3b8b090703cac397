import { expect, test } from 'vitest';
import {
  classFills,
  classSymbol,
  clusterKinds,
  clusterSymbol,
  figurePatterns,
  noNumberSymbol,
} from './figure-symbol.ts';

const kinds = [
  'SUPPRESSED',
  'NOT_COLLECTED',
  'NOT_YET_PUBLISHED',
  'NOT_APPLICABLE',
  'TOO_UNCERTAIN',
] as const;

test('for two to seven classes every class has a fill of its own, in the order of the steps', () => {
  for (let classes = 2; classes <= 7; classes += 1) {
    const steps = Array.from({ length: classes }, (_, index) =>
      (classFills as readonly string[]).indexOf(classSymbol(index, classes).fill),
    );
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(6);
  }
});

test('each of the five kinds of no number has a pattern of its own, and none looks like a class', () => {
  const symbols = kinds.map(noNumberSymbol);
  expect(new Set(symbols.map(({ pattern }) => pattern)).size).toBe(5);
  for (const { fill } of symbols) expect(classFills).not.toContain(fill);
});

test('every mark of a cluster is told by its pattern, without colour', () => {
  const patterns = clusterKinds.map((kind) => clusterSymbol(kind).pattern);
  expect(new Set(patterns).size).toBe(clusterKinds.length);
});

test('patterns keep within their tile, so that they repeat without a seam', () => {
  for (const { tile, path } of Object.values(figurePatterns)) {
    const numbers = [...path.matchAll(/\d+(\.\d+)?/g)].map(([text]) => Number(text));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(tile);
  }
});
