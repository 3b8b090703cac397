import { describe, expect, it } from 'vitest';
import { draw, type HandDrawn, handDrawnOf, nothingDrawn, polygonOf, type Stroke } from './hand-drawn.ts';

const at = (lon: number, lat: number) => ({ lon, lat });
const put = (lon: number, lat: number): Stroke => ({ kind: 'put', at: at(lon, lat) });
const after = (...strokes: readonly Stroke[]): HandDrawn => strokes.reduce(draw, nothingDrawn);
const triangle = after(put(-2, 52.5), put(-1.9, 52.5), put(-1.9, 52.6));

describe('a shape drawn by hand', () => {
  it('keeps its corners in the order in which they were put', () => {
    expect(triangle.corners).toEqual([at(-2, 52.5), at(-1.9, 52.5), at(-1.9, 52.6)]);
  });

  it('takes no second corner on the last one', () => {
    expect(draw(triangle, put(-1.9, 52.6))).toBe(triangle);
  });

  it('closes from three corners on, and not before', () => {
    const line = after(put(-2, 52.5), put(-1.9, 52.5));
    expect(draw(line, { kind: 'close' })).toBe(line);
    expect(draw(triangle, { kind: 'close' }).closed).toBe(true);
  });

  it('takes no corner when it is closed', () => {
    const closed = draw(triangle, { kind: 'close' });
    expect(draw(closed, put(-1.8, 52.5))).toBe(closed);
  });

  it('opens first, and then loses its last corner', () => {
    const closed = draw(triangle, { kind: 'close' });
    const opened = draw(closed, { kind: 'takeLast' });
    expect(opened).toEqual(triangle);
    expect(draw(opened, { kind: 'takeLast' }).corners).toHaveLength(2);
    expect(draw(nothingDrawn, { kind: 'takeLast' })).toBe(nothingDrawn);
  });

  it('moves one corner and leaves the others', () => {
    const moved = draw(triangle, { kind: 'move', corner: 1, at: at(-1.95, 52.4) });
    expect(moved.corners).toEqual([at(-2, 52.5), at(-1.95, 52.4), at(-1.9, 52.6)]);
  });

  it('is sent as a closed ring, and not while it is open', () => {
    expect(polygonOf(triangle)).toBeUndefined();
    const ring = polygonOf(draw(triangle, { kind: 'close' }))?.coordinates[0];
    expect(ring).toEqual([
      [-2, 52.5],
      [-1.9, 52.5],
      [-1.9, 52.6],
      [-2, 52.5],
    ]);
  });

  it('is taken into the hand again as it was sent', () => {
    const closed = draw(triangle, { kind: 'close' });
    const sent = polygonOf(closed);
    expect(sent && handDrawnOf(sent)).toEqual(closed);
  });

  it('cannot be taken into the hand where it has a hole or several parts', () => {
    const ring = [
      [-2, 52.5],
      [-1.9, 52.5],
      [-1.9, 52.6],
      [-2, 52.5],
    ];
    expect(handDrawnOf({ type: 'Polygon', coordinates: [ring, ring] })).toBeUndefined();
    expect(handDrawnOf({ type: 'MultiPolygon', coordinates: [[ring]] })).toBeUndefined();
  });
});
