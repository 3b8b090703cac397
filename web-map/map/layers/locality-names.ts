import type { Geometry, Position } from 'geojson';
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import { localitySide } from '../scene/locality-side.ts';
import type { MappedLocality } from '../scene/map-state.ts';
import { freePlace, type Pixel, type Size } from '../scene/name-place.ts';

/** Room around a name, both sides together, CSS pixels: names of wards reach over the line of the borough. */
const margin = { x: 20, y: 10 } as const;

/** What a name must not hide: its middle and size, pixels of the frame. */
interface Taken {
  readonly at: Pixel;
  readonly size: Size;
}

/** The names of the localities on the map. */
export interface LocalityNames {
  /** Find each name a place in the frame that the map has now: off the borough, the other names and what lies over the map. */
  place(covered: readonly DOMRect[], names: readonly Taken[]): void;
  remove(): void;
}

/** Names of the localities as buttons around the borough. One that has no room is not shown. */
export function addLocalityNames(
  map: MapLibreMap,
  localities: readonly MappedLocality[],
  choose: (code: string) => void,
): LocalityNames {
  const names = localities.flatMap((locality) => {
    const spot = localitySide(locality, localities);
    if (!spot) return [];
    const button = nameButton(locality, choose);
    const marker = new Marker({ element: button });
    return [{ ...spot, button, marker: marker.setLngLat([spot.at.lon, spot.at.lat]).addTo(map) }];
  });
  const rings = localities.flatMap(({ boundary }) => outlineOf(boundary));
  return {
    place(covered, wards) {
      const { left, top } = map.getContainer().getBoundingClientRect();
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const drawn = rings.map((ring) => ring.map(([lon = 0, lat = 0]) => map.project([lon, lat])));
      const over: readonly Taken[] = covered.map(({ x, y, width: wide, height: high }) => ({
        at: { x: x - left + wide / 2, y: y - top + high / 2 },
        size: { width: wide, height: high },
      }));
      const others: Taken[] = [...over, ...wards];
      for (const { at, dx, dy, button, marker } of names) {
        button.hidden = false;
        const { width: wide, height: high } = button.getBoundingClientRect();
        const size = { width: wide + margin.x, height: high + margin.y };
        const from = map.project([at.lon, at.lat]);
        const taken = (point: Pixel): boolean =>
          drawn.some((ring) => holds(ring, point)) || others.some((other) => covers(other, point));
        const step = freePlace(from, { x: dx, y: dy }, size, { width, height }, taken);
        button.hidden = !step;
        if (!step) continue;
        marker.setOffset([step.x, step.y]);
        others.push({ at: { x: from.x + step.x, y: from.y + step.y }, size });
      }
    },
    remove() {
      for (const { marker } of names) marker.remove();
    },
  };
}

function nameButton(locality: MappedLocality, choose: (code: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'locality-name';
  button.textContent = locality.name;
  if (locality.figure) {
    const figure = document.createElement('span');
    figure.textContent = locality.figure;
    button.append(' ', figure);
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    choose(locality.code);
  });
  return button;
}

/** Every so manieth point of an outline is enough to keep a name off it. */
const everyPoint = 3;

const outlineOf = (geometry: Geometry): readonly (readonly Position[])[] => {
  const thin = (ring: readonly Position[]) => ring.filter((_, index) => index % everyPoint === 0);
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1).map(thin);
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flatMap(([outer = []]) => [thin(outer)])
    : [];
};

/** Whether a ring holds a pixel: a line from it to the right crosses the ring an odd number of times. */
function holds(ring: readonly Pixel[], { x, y }: Pixel): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && before.y > y !== point.y > y) {
      const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}

const covers = ({ at, size }: Taken, { x, y }: Pixel): boolean =>
  Math.abs(x - at.x) * 2 <= size.width && Math.abs(y - at.y) * 2 <= size.height;
