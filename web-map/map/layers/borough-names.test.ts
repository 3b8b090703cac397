import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { PracticeLevel } from '../../../domain/cohesion-label/practice/practice-level.ts';
import type { MappedFigure, MapState } from '../scene/map-state.ts';
import { touch } from '../scene/place-names.ts';
import { boroughNames } from './borough-names.ts';
import { frameOf } from './map-frame.ts';
import { namesFromAfar } from './name-features.ts';

const lines = JSON.parse(
  readFileSync(new URL('../../../data/walsall/ward-boundaries-2004.geojson', import.meta.url), 'utf8'),
) as FeatureCollection;

const coldSpots = [
  'Aldridge Central and South',
  'Aldridge North and Walsall Wood',
  'Bloxwich East',
  'Bloxwich West',
  'Brownhills',
  'Pelsall',
];

const ring = (place: string, lon: number, lat: number) => ({
  place,
  name: place,
  mark: place === 'Caldmore' ? ('DOUBLE_RING' as const) : ('RING' as const),
  older: false,
  isBuilding: false,
  at: { lon, lat },
});
const [brownhills, caldmore] = [
  ring('Brownhills', -1.939676, 52.648951),
  ring('Caldmore', -1.973712, 52.577394),
];
const practice = {
  rings: [
    brownhills,
    caldmore,
    ring('Aldridge', -1.9198, 52.6144),
    ring('Blakenall', -1.9808, 52.6068),
    ring('Bloxwich', -2.0058, 52.6227),
    ring('Darlaston', -2.0346, 52.5721),
    ring('Pelsall', -1.9697, 52.6306),
    ring('Willenhall', -2.0464, 52.5989),
  ],
  lines: [{ from: brownhills.at, to: caldmore.at, guessed: true, name: '' }],
};

function mapState(level: PracticeLevel = 'NOT_KNOWN', figure?: string): MapState {
  const wards = lines.features.map(({ properties, geometry }) => {
    const name = String(properties?.name);
    const symbol = labelSymbol(coldSpots.includes(name) ? 'LOW' : 'MODERATE', level);
    const code = String(properties?.code);
    return { code, name, symbol, areaHectares: 1, boundary: geometry, ...(figure ? { figure } : {}) };
  });
  const figures = wards.map(
    ({ code, name, boundary }): MappedFigure => ({
      code,
      name,
      choose: code,
      symbol: { fill: '--class-g' },
      isCluster: false,
      boundary,
    }),
  );
  const base = { wards, localities: [], venues: [], venuesFromAfar: false };
  return figure ? { ...base, figures } : { ...base, practice };
}

/** Panes beside a panel of 432 pixels, under a header of 64 and above a key of 60. */
const paneOf = ([width, height]: readonly [number, number]) => ({ width: width - 432, height: height - 124 });

/** In the lowest of them the controls of the map take a row of their own. */
describe.each([
  [1280, 660],
  [1366, 768],
  [1366, 850],
  [1440, 900],
  [1920, 1080],
] as const)('on a screen of %i by %i', (...screen) => {
  const pane = paneOf(screen);

  it.each([
    ['with rings of practice', mapState()],
    ['with the figure of each', mapState('NOT_KNOWN', '93.1%')],
  ])('all twenty wards have their names, %s, none on another', (_, state) => {
    const frame = frameOf(state, pane);
    if (!frame) throw new Error('The pane has no frame.');
    const placed = boroughNames(state, frame);
    const wards = placed.filter(({ code }) => state.wards.some((ward) => ward.code === code));
    expect(wards).toHaveLength(20);
    for (const [index, name] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        expect(touch(name, other), `${name.lines.join(' ')} and ${other.lines.join(' ')}`).toBe(false);
      }
      expect(name.fontSize).toBeGreaterThanOrEqual(name.code === 'Caldmore' ? 14 : 15);
    }
  });

  it('the borough takes the height of its pane but for 20 pixels above and below', () => {
    const state = mapState();
    const frame = frameOf(state, pane);
    const box = { north: 52.66272, south: 52.54729 };
    const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
    const height = (mercator(box.north) - mercator(box.south)) * 512 * 2 ** (frame?.whole.zoom ?? 0);
    expect(height).toBeCloseTo(pane.height - 40, 0);
  });
});

it.each([
  ['with rings of practice', mapState()],
  ['with the figure of each', mapState('NOT_KNOWN', '93.1%')],
  ['with a chosen ward', { ...mapState(), chosenArea: 'E05001307' }],
  ['with a long figure of each', mapState('NOT_KNOWN', '1,234.5')],
])('in a pane of a low window all twenty wards have their names, %s, whatever its height', (_, state) => {
  const lost: string[] = [];
  for (let height = 340; height <= 560; height += 10) {
    const frame = frameOf(state, { width: 848, height });
    const placed = frame ? boroughNames(state, frame) : [];
    const named = new Set(placed.map(({ code }) => code));
    for (const [index, name] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        expect(touch(name, other), `${height}: ${name.lines.join(' ')} and ${other.lines.join(' ')}`).toBe(
          false,
        );
      }
    }
    lost.push(...state.wards.filter(({ code }) => !named.has(code)).map(({ name }) => `${height}: ${name}`));
  }
  expect(lost).toEqual([]);
});

it('a chosen ward is named first and largest, and its name never gives way', () => {
  const state = { ...mapState(), chosenArea: 'E05001319' };
  const frame = frameOf(state, { width: 390, height: 397 });
  const [first] = frame ? boroughNames(state, frame) : [];
  expect(first).toMatchObject({ code: 'E05001319', fontSize: 18 });
});

it('on a phone names thin out and never shrink: the six cold spots stay, two of them outside with a leader', () => {
  for (const pane of [
    { width: 390, height: 397 },
    { width: 320, height: 300 },
  ]) {
    const state = mapState();
    const frame = frameOf(state, pane);
    const placed = frame ? boroughNames(state, frame) : [];
    const wards = state.wards.filter(({ code }) => placed.some((name) => name.code === code));
    expect(wards.map(({ name }) => name)).toEqual(expect.arrayContaining(coldSpots));
    expect(wards.length).toBeLessThan(20);
    expect(placed.every(({ fontSize }) => fontSize >= 14)).toBe(true);
    expect(placed.filter(({ leader }) => leader)).toHaveLength(2);
  }
});

describe('steps of practice beside a name', () => {
  const stepsAt = (level: PracticeLevel) => {
    const state = mapState(level);
    const frame = frameOf(state, { width: 934, height: 726 });
    const names = frame ? namesFromAfar(state, frame).names : [];
    return new Set(
      names.filter(({ properties }) => !properties?.isPlace).map((name) => name.properties?.steps),
    );
  };

  it('stand there where the level is known, and not where it is not', () => {
    expect(stepsAt('THIN')).toEqual(new Set(['steps-THIN']));
    expect(stepsAt('STRONG')).toEqual(new Set(['steps-STRONG']));
    expect(stepsAt('NOT_KNOWN')).toEqual(new Set([undefined]));
  });
});
