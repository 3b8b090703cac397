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

  it('has holes inside and parts beside, whichever was drawn first', () => {
    const square = (west: number, south: number, side: number): HandDrawn =>
      draw(
        after(
          put(west, south),
          put(west + side, south),
          put(west + side, south + side),
          put(west, south + side),
        ),
        { kind: 'close' },
      );
    const outer = square(-2, 52.5, 0.1);
    const [hole, part] = [square(-1.96, 52.54, 0.02), square(-1.8, 52.5, 0.05)];
    const next = (shape: HandDrawn, ring: HandDrawn): HandDrawn =>
      [...ring.corners.map(({ lon, lat }) => put(lon, lat)), { kind: 'close' } as const].reduce(
        draw,
        draw(shape, { kind: 'nextOutline' }),
      );
    const whole = next(next(hole, outer), part);
    const sent = polygonOf(whole);
    expect(sent?.type).toBe('MultiPolygon');
    expect(sent?.coordinates.map((rings) => rings.length).toSorted()).toEqual([1, 2]);
    // It is taken into the hand again with all of them, and each can be picked and changed.
    const again = sent && handDrawnOf(sent);
    expect(again?.others).toHaveLength(2);
    const picked = draw(again ?? nothingDrawn, { kind: 'pick', outline: 0 });
    expect(picked.others).toHaveLength(2);
    expect(picked.closed).toBe(true);
    expect(polygonOf(picked)?.type).toBe('MultiPolygon');
    // Taking two outlines away leaves one.
    const one = draw(draw(picked, { kind: 'takeOutline' }), { kind: 'takeOutline' });
    expect(one.others).toBeUndefined();
    expect(polygonOf(one)?.type).toBe('Polygon');
    expect(draw(one, { kind: 'takeOutline' })).toEqual(nothingDrawn);
  });

  it('keeps an outline in the hand that is not closed, and takes no other', () => {
    const closed = draw(triangle, { kind: 'close' });
    expect(draw(triangle, { kind: 'nextOutline' })).toBe(triangle);
    const second = draw(draw(closed, { kind: 'nextOutline' }), put(-1.7, 52.5));
    expect(draw(second, { kind: 'pick', outline: 0 })).toBe(second);
    expect(polygonOf(second)).toBeUndefined();
  });

  it('gains a corner behind another and loses any, down to three', () => {
    const closed = draw(triangle, { kind: 'close' });
    const more = draw(closed, { kind: 'insert', corner: 0, at: at(-1.95, 52.49) });
    expect(more.corners[1]).toEqual(at(-1.95, 52.49));
    const fewer = draw(more, { kind: 'takeCorner', corner: 1 });
    expect(fewer).toEqual(closed);
    expect(draw(fewer, { kind: 'takeCorner', corner: 0 })).toBe(fewer);
  });
});
