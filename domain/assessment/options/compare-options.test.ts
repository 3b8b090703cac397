import { describe, expect, it } from 'vitest';
import { madeUpRun } from '../../cohesion-label/classification/testing/made-up-run.ts';
import {
  borough,
  centreOf,
  elm,
  oak,
  point,
  reviewedAll,
  venue,
} from '../../cohesion-label/practice/testing/made-up-records.ts';
import { told } from '../../messages/testing/told.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import type { Site } from '../site/site.ts';
import { compareOptions } from './compare-options.ts';
import { toldMeasures } from './testing/worked-options.ts';

const { lon, lat } = centreOf(oak);
/** A square of about 200 m around the centre of the made-up ward of Oak. */
const site: Site = {
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon - 0.0015, lat - 0.0009],
        [lon + 0.0015, lat - 0.0009],
        [lon + 0.0015, lat + 0.0009],
        [lon - 0.0015, lat + 0.0009],
        [lon - 0.0015, lat - 0.0009],
      ],
    ],
  },
  areaSquareMetres: 40_000,
  shareOutsideBorough: 0,
  given: { how: 'DRAWN' },
};
const option = (name: string, more: Partial<SchemeOption> = {}): SchemeOption => ({
  id: name,
  name,
  site,
  closes: [],
  opens: [],
  ...more,
});
const input = {
  outputAreas: [],
  smallAreas: [],
  ...madeUpRun,
  venues: [venue('library', { name: 'Oak Library', position: { lon, lat } })],
  populationPoints: [point(oak), point(elm)],
  reviews: reviewedAll(borough),
};
const compare = (...options: SchemeOption[]) => compareOptions(options, input);
const figures = (reading: NonNullable<ReturnType<typeof compare>>['readings'][number] | undefined) =>
  Object.fromEntries(
    (reading?.measures ?? []).map(({ code, value, difference }) => [code, [value, difference]]),
  );

describe('options of a scheme', () => {
  it('are compared with doing nothing, which stands first', () => {
    const found = compare(option('As put forward', { homes: 40 }), option('Smaller', { homes: 12 }));
    expect(found?.readings.map(({ name }) => told(name))).toEqual([
      'Doing nothing',
      'As put forward',
      'Smaller',
    ]);
    expect(found?.readings.map((reading) => figures(reading).homes)).toEqual([
      [0, 0],
      [40, 40],
      [12, 12],
    ]);
    expect(compare()).toBeUndefined();
  });

  it('lose what they close: places near, residents in reach, and a value that decides', () => {
    const closing = compare(option('Closing', { closes: ['library'] }))?.readings[1];
    expect(figures(closing)).toMatchObject({
      'open-meeting-places-800': [0, -1],
      'residents-near-800': [1500, 0],
    });
    const [, reach] = figures(closing)['residents-in-reach'] ?? [];
    expect(reach).toBe(-1500);
    expect([...(closing?.moves ?? []), ...(closing?.labelChanges ?? [])].length).toBeGreaterThan(0);
  });

  it('gain what they open, by the same rules', () => {
    const opens = [{ name: 'New hall', kind: 'community-centre', position: centreOf(elm) }];
    const opening = compare(option('Opening elsewhere', { opens }))?.readings[1];
    expect(figures(opening)).toMatchObject({
      'open-meeting-places-800': [1, 0],
      'residents-in-reach': [3000, 1500],
    });
  });

  it('change nothing where they neither close nor open', () => {
    const same = compare(option('Only homes'))?.readings[1];
    expect([same?.labelChanges, same?.moves]).toEqual([[], []]);
    expect(figures(same)['open-meeting-places-800']).toEqual([1, 0]);
  });

  it('say where a venue is no longer on the register, instead of leaving it out', () => {
    const gone = compare(option('Gone', { closes: ['hall-of-old'] }))?.readings[1];
    expect(gone?.notes.map((note) => told(note))).toEqual([
      'The register no longer has hall-of-old, so that closing it is not taken into account.',
    ]);
  });

  it('do not tell how many residents are near where they are fewer than 100, nor homes that were not said', () => {
    const few = { ...input, populationPoints: [point(oak, 0, 60)] };
    const [, reading] = compareOptions([option('Few')], few)?.readings ?? [];
    const of = (code: string) => toldMeasures(reading).find((measure) => measure.code === code);
    expect([of('residents-near-800')?.value, of('residents-near-800')?.note]).toEqual([
      undefined,
      'Fewer than 100.',
    ]);
    expect(of('homes')).not.toHaveProperty('difference');
  });
});
