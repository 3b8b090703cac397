import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  diversityLevels,
  labelSymbol,
  labelSymbols,
} from '../../domain/cohesion-label/classification/label-symbol.ts';
import { contrastRatio, differenceSeen, type Sight } from './contrast.ts';
import { classFills, clusterSymbol, figureSymbols } from './figure-symbol.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightText = '', darkText = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokensOf = (text: string) =>
  new Map(
    [...text.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
const themes = [
  ['light', tokensOf(lightText)],
  ['dark', tokensOf(darkText)],
] as const;

const text: [ink: string, behind: string][] = [
  ...['--paper', '--surface', '--ground', '--accent-soft', '--notice'].flatMap(
    (behind): [string, string][] => [
      ['--ink', behind],
      ['--dim', behind],
    ],
  ),
  ...['--paper', '--surface', '--accent-soft', '--notice', '--ground'].map((b): [string, string] => [
    '--accent',
    b,
  ]),
  ['--on-accent', '--accent'],
  ['--paper', '--ink'],
  ['--gold', '--paper'],
  ['--gold', '--surface'],
  ['--map-text', '--map-text-halo'],
  ['--dim', '--ground'],
];

const shapes: [shape: string, behind: string][] = [
  ['--control-line', '--surface'],
  ['--control-line', '--paper'],
  ['--notice-line', '--notice'],
  ['--bar', '--paper'],
  ['--ink', '--bar'],
  ['--focus', '--paper'],
  ['--focus', '--surface'],
  ['--focus', '--ground'],
  ['--mark', '--mark-halo'],
  ['--mark', '--mark-hollow'],
  ['--welcome', '--mark-halo'],
  ['--out-of-reach', '--mark-halo'],
  ['--contact', '--chosen-halo'],
  ['--chosen-line', '--chosen-halo'],
  ['--locality-line', '--ward-casing'],
  ['--ward-line', '--ward-casing'],
  ['--practice', '--practice-casing'],
  ['--chosen-line', '--locator'],
  ['--locality-line', '--ground'],
  // The ground beneath: quiet, and seen.
  ['--base-road-edge', '--base-road'],
  ['--base-rail', '--ground'],
  ['--base-rail', '--surface'],
  ['--base-rail', '--fill-low-thin'],
  ['--base-rail', '--base-station'],
];

const everyFill = [...new Set([...labelSymbols, ...figureSymbols].map(({ fill }) => fill))];

describe.each(themes)('the %s theme', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`tokens.css has no ${name}`);
    return value;
  };
  const ratio = (a: string, b: string) => contrastRatio(colour(a), colour(b));

  it('draws who is out of reach in the blue of counts, never in a colour that alarms', () => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
      Number.parseInt(colour('--out-of-reach').slice(from, from + 2), 16),
    );
    expect(blue).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(red);
  });

  it.each(text)('shows text %s on %s at 4.5:1 or more', (ink, behind) => {
    expect(ratio(ink, behind)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('shows shape %s on %s at 3:1 or more', (shape, behind) => {
    expect(ratio(shape, behind)).toBeGreaterThanOrEqual(3);
  });

  it('shows the stripes of a cold spot on thin practice, where they carry the label, at 3:1', () => {
    expect(ratio('--stripe', '--fill-low-thin')).toBeGreaterThanOrEqual(3);
  });

  it('shows the dots of a catalyst, by core or by ring, at 3:1 on every fill they lie on', () => {
    for (const { fill } of labelSymbols.filter((symbol) => symbol.dots)) {
      expect(Math.max(ratio('--dot', fill), ratio('--dot-ring', fill))).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows the chosen outline, by line or by halo, and the venues, by mark or by halo, at 3:1 on every fill', () => {
    for (const { fill } of labelSymbols) {
      expect(Math.max(ratio('--chosen-line', fill), ratio('--chosen-halo', fill))).toBeGreaterThanOrEqual(3);
      expect(Math.max(ratio('--mark', fill), ratio('--mark-halo', fill))).toBeGreaterThanOrEqual(3);
      expect(Math.max(ratio('--locality-line', fill), ratio('--ward-casing', fill))).toBeGreaterThanOrEqual(
        3,
      );
    }
  });

  it('parts areas by a line in a casing, at 3:1 on every fill of today, of figures too', () => {
    const today = diversityLevels.map((level) => labelSymbol(level, 'NOT_KNOWN'));
    for (const { fill } of [...today, ...figureSymbols]) {
      const line = Math.max(ratio('--ward-line', fill), ratio('--ward-casing', fill));
      expect(line, fill).toBeGreaterThanOrEqual(3);
    }
  });

  // Fills side by side are nearer than 3:1 on purpose, so that the same ink is read on all: words, stripes and lines tell.
  it('shows names of wards at 4.5:1 on the three fills of today, and on every other by the better of two inks', () => {
    for (const { fill } of diversityLevels.map((level) => labelSymbol(level, 'NOT_KNOWN'))) {
      expect(ratio('--map-text', fill), fill).toBeGreaterThanOrEqual(4.5);
    }
    for (const fill of everyFill) {
      const best = Math.max(ratio('--map-text', fill), ratio('--map-text-halo', fill));
      expect(best, fill).toBeGreaterThanOrEqual(4.5);
    }
    expect(diversityLevels.map((level) => labelSymbol(level, 'THIN').stripes)).toEqual([true, false, false]);
  });

  it.each<Sight>(['normal', 'protanopia', 'deuteranopia', 'tritanopia'])(
    'keeps the nine fills apart for %s vision, or marks them with another pattern',
    (sight) => {
      const symbols = labelSymbols.filter((symbol) => !symbol.dashed);
      for (const a of symbols) {
        for (const b of symbols.slice(symbols.indexOf(a) + 1)) {
          if (a.stripes !== b.stripes || a.dots !== b.dots) continue;
          const difference = differenceSeen(colour(a.fill), colour(b.fill), sight);
          expect(difference, `${a.fill} and ${b.fill}`).toBeGreaterThan(8);
        }
      }
    },
  );

  it('shows the patterns of figures on the fill that they lie on at 3:1', () => {
    for (const { fill, ink } of figureSymbols) if (ink) expect(ratio(ink, fill)).toBeGreaterThanOrEqual(3);
  });

  it('goes from the lowest class to the highest by lightness alone, and tells the ends apart at 3:1', () => {
    const fromFirst = classFills.map((fill) => ratio(fill, '--class-a'));
    expect(fromFirst).toEqual([...fromFirst].sort((a, b) => a - b));
    expect(fromFirst.at(-1)).toBeGreaterThanOrEqual(3);
  });

  it('shows names, marks and the chosen outline on every fill of a figure at 3:1, by line or by halo', () => {
    for (const { fill } of figureSymbols) {
      expect(Math.max(ratio('--chosen-line', fill), ratio('--chosen-halo', fill))).toBeGreaterThanOrEqual(3);
      expect(Math.max(ratio('--mark', fill), ratio('--mark-halo', fill))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each<Sight>(['normal', 'protanopia', 'deuteranopia', 'tritanopia'])(
    'keeps neighbouring classes, and marks of clusters, apart for %s vision',
    (sight) => {
      for (const [index, fill] of classFills.entries()) {
        const next = classFills[index + 1];
        if (next) expect(differenceSeen(colour(fill), colour(next), sight)).toBeGreaterThan(5);
      }
      const [high, low, none] = (['HIGH', 'LOW', 'NONE'] as const).map((kind) => clusterSymbol(kind).fill);
      expect(differenceSeen(colour(high ?? ''), colour(low ?? ''), sight)).toBeGreaterThan(8);
      expect(differenceSeen(colour(high ?? ''), colour(none ?? ''), sight)).toBeGreaterThan(8);
    },
  );
});
