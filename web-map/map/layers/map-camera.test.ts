import { describe, expect, it } from 'vitest';
import { cameraFor, projection } from '../scene/camera.ts';
import { boxOfFocus, isWellSeen } from './map-camera.ts';
import { cameraOn, shareOfHeight } from './map-frame.ts';

const pane = { width: 934, height: 726 };
const ward = [-2.036, 52.607, -2.002, 52.636] as const;
const square = (west: number, south: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + 0.02, south],
      [west + 0.02, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
});

describe('the camera', () => {
  it('flies so that a ward takes three quarters of the height', () => {
    const { pixelOf } = projection(cameraOn(ward, pane), pane);
    const [top, bottom] = [pixelOf({ lon: ward[0], lat: ward[3] }), pixelOf({ lon: ward[2], lat: ward[1] })];
    expect((bottom.y - top.y) / pane.height).toBeCloseTo(shareOfHeight, 2);
    expect((top.y + bottom.y) / 2).toBeCloseTo(pane.height / 2, 0);
  });

  it('turns pixels into places and back', () => {
    const padding = { top: 20, right: 20, bottom: 20, left: 60 };
    const { pixelOf, placeOf } = projection(cameraFor(ward, pane, padding), pane);
    const at = placeOf({ x: 100, y: 200 });
    expect(pixelOf(at).x).toBeCloseTo(100, 6);
    expect(pixelOf(at).y).toBeCloseTo(200, 6);
  });

  it('leaves the map where it is only where what is chosen is wholly seen and nearly as large as it would be flown to', () => {
    const goal = cameraOn(ward, pane);
    expect(isWellSeen(ward, goal, goal, pane)).toBe(true);
    expect(isWellSeen(ward, { ...goal, zoom: goal.zoom - 0.4 }, goal, pane)).toBe(true);
    expect(isWellSeen(ward, { ...goal, zoom: goal.zoom - 0.8 }, goal, pane)).toBe(false);
    const aside = { ...goal, centre: { ...goal.centre, lon: goal.centre.lon + 0.05 } };
    expect(isWellSeen(ward, aside, goal, pane)).toBe(false);
  });

  it('goes to a place with its ward, also where the place lies beyond its line', () => {
    const symbol = {} as never;
    const state = {
      wards: [{ code: 'a', name: 'A', symbol, areaHectares: 1, boundary: square(-2, 52.6) }],
      localities: [],
      venues: [],
      venuesFromAfar: false,
    };
    const focus = { key: 'venue 1', areas: ['a'], points: [{ lon: -1.97, lat: 52.605 }] };
    expect(boxOfFocus(focus, state)).toEqual([-2, 52.6, -1.97, 52.61]);
    expect(boxOfFocus({ ...focus, areas: ['none'] }, state)).toBeUndefined();
  });
});
