import { expect, it } from 'vitest';
import { drawKey } from './draw-keys.ts';
import { snapped } from './snapping.ts';

const pressed = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', true>> = {},
) => drawKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

it('leaves keys of the browser alone, but for the one that undoes everywhere', () => {
  expect(pressed('z', { ctrlKey: true })).toEqual({ does: 'undo' });
  expect(pressed('z', { metaKey: true })).toEqual({ does: 'undo' });
  expect([pressed('c', { ctrlKey: true }), pressed('ArrowLeft', { altKey: true }), pressed('Tab')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(pressed('C', { shiftKey: true })).toEqual({ does: 'close' });
  expect(pressed('ArrowLeft', { shiftKey: true })).toEqual({ does: 'pan', right: -6, down: 0 });
});

it('snaps to the nearest corner within reach, and else stays', () => {
  const pixelOf = ({ lon, lat }: { lon: number; lat: number }) => ({ x: lon, y: lat });
  const corners = [
    { lon: 5, lat: 0 },
    { lon: 3, lat: 0 },
  ];
  expect(snapped({ lon: 0, lat: 0 }, corners, pixelOf, 10)).toEqual({ lon: 3, lat: 0 });
  expect(snapped({ lon: 50, lat: 0 }, corners, pixelOf, 10)).toEqual({ lon: 50, lat: 0 });
});
