import type { Map as MapLibreMap } from 'maplibre-gl';
import { patterns } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { MapTheme } from './map-theme.ts';

/** Device pixels per CSS pixel of the images, so that patterns stay crisp on fine screens. */
const fineness = 2;

/** Draw on a canvas of `size` CSS pixels and hand back its pixels. Throws where the browser has no 2D canvas. */
export function paint(size: number, draw: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * fineness;
  canvas.height = size * fineness;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot draw on a canvas.');
  pen.scale(fineness, fineness);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** Put an image into the map, or renew it. */
export function setImage(map: MapLibreMap, name: string, image: ImageData): void {
  if (map.hasImage(name)) map.removeImage(name);
  map.addImage(name, image, { pixelRatio: fineness });
}

function drawStripes(pen: CanvasRenderingContext2D, colour: string): void {
  const { stripeTile: tile, stripeWidth } = patterns;
  pen.strokeStyle = colour;
  pen.lineWidth = stripeWidth;
  for (const shift of [-tile, 0, tile]) {
    pen.beginPath();
    pen.moveTo(shift - 1, tile + 1);
    pen.lineTo(shift + tile + 1, -1);
    pen.stroke();
  }
}

function drawDots(pen: CanvasRenderingContext2D, theme: MapTheme): void {
  for (const { x, y } of patterns.dots) {
    pen.beginPath();
    pen.arc(x, y, patterns.dotRadius, 0, 2 * Math.PI);
    pen.fillStyle = theme('--dot');
    pen.fill();
    pen.lineWidth = patterns.dotRing;
    pen.strokeStyle = theme('--dot-ring');
    pen.stroke();
  }
}

/** The stripes of cold spots and the dots of catalysts, drawn from the same measures as the key. */
export function setPatternImages(map: MapLibreMap, theme: MapTheme): void {
  setImage(
    map,
    'stripes',
    paint(patterns.stripeTile, (pen) => drawStripes(pen, theme('--stripe'))),
  );
  setImage(
    map,
    'dots',
    paint(patterns.dotTile, (pen) => drawDots(pen, theme)),
  );
}
