import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Openness } from '../../styles/openness.ts';
import { venueShapes } from '../../styles/venue-shapes.ts';
import type { MapTheme } from './map-theme.ts';
import { paint, setImage } from './pattern-images.ts';

const fillToken: Record<Openness, string> = {
  open: '--mark',
  closed: '--mark-hollow',
  unknown: '--mark-unknown',
};

function drawMark(pen: CanvasRenderingContext2D, path: string, openness: Openness, theme: MapTheme): void {
  const outline = new Path2D(path);
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = theme('--mark-halo');
  pen.stroke(outline);
  pen.fillStyle = theme(fillToken[openness]);
  pen.fill(outline);
  pen.lineWidth = 1.5;
  pen.strokeStyle = theme('--mark');
  pen.stroke(outline);
}

function drawWelcome(pen: CanvasRenderingContext2D, openness: Openness, theme: MapTheme): void {
  const disc = (radius: number, colour: string) => {
    pen.beginPath();
    pen.arc(8, 8, radius, 0, 2 * Math.PI);
    pen.fillStyle = colour;
    pen.fill();
  };
  disc(7.6, theme('--mark-halo'));
  disc(6.4, theme('--welcome'));
  disc(3.9, theme('--mark-halo'));
  disc(2.6, theme(openness === 'closed' ? '--mark-halo' : fillToken[openness]));
}

/** All marks of venues: a shape a group of kinds, in three states, and the one gold mark. */
export function setMarkImages(map: MapLibreMap, theme: MapTheme): void {
  setImage(
    map,
    'ring-room',
    paint(20, () => undefined),
  );
  for (const openness of ['open', 'closed', 'unknown'] as const) {
    for (const { id, path } of venueShapes) {
      setImage(
        map,
        `mark-${id}-${openness}`,
        paint(16, (pen) => drawMark(pen, path, openness, theme)),
      );
    }
    setImage(
      map,
      `mark-welcome-${openness}`,
      paint(16, (pen) => drawWelcome(pen, openness, theme)),
    );
  }
}
