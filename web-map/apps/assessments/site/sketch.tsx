import type { Position as Vertex } from 'geojson';
import { type Boundary, boundingBoxOf, polygonsOf } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import type { VenueStatus } from '../../../../schema/generated/assess-operations.ts';
import { labelPoint } from '../../../map/scene/label-point.ts';
import { opennessOf } from '../../../styles/openness.ts';
import { VenueMark } from '../../../ui/venue-mark.tsx';
import type { SiteGround } from './ground.ts';

/** A place on a sketch. */
export interface SketchPlace {
  readonly name: string;
  readonly at: Position;
  readonly kind: string;
  readonly placeOfWelcome?: boolean;
  readonly status?: VenueStatus;
  /** Drawn with a cross: it would be lost. */
  readonly lost?: boolean;
  /** Drawn with a plus: it would be new. */
  readonly gained?: boolean;
}

interface Props {
  readonly ground: SiteGround;
  /** What the sketch tells, for those who do not see it. */
  readonly label: string;
  readonly site?: Boundary | undefined;
  /** Lines around the site, the nearest first, each with its word. */
  readonly rings?: readonly { readonly boundary: Boundary; readonly name: string }[];
  readonly places?: readonly SketchPlace[];
  /** What must be seen whole; the site where it is not given. */
  readonly frame?: Boundary | undefined;
  /** How much wider and higher than the frame the picture is; 1: the frame fills it. */
  readonly room?: number;
  readonly fault?: Position | undefined;
}

const width = 640;
const height = 440;
const margin = 18;
/** A site alone is shown with as much ground around it, so that it is seen where it lies. */
export const roomAround = 2.2;

/** A small picture of a site among the wards: no library, the same on every device and on paper. */
export function Sketch({ ground, label, site, rings = [], places = [], frame, room = 1, fault }: Props) {
  const project = frame
    ? projectionOf(frame, room)
    : rings.length > 0
      ? projectionOf(rings.at(-1)?.boundary ?? ground.borough, 1)
      : projectionOf(site ?? ground.borough, site ? roomAround : 1);
  const path = (boundary: Boundary): string =>
    polygonsOf(boundary)
      .flat()
      .map((ring) => `M${ring.map((vertex) => inPixels(project(vertex))).join('L')}Z`)
      .join('');
  const at = ({ lon, lat }: Position): readonly [number, number] => project([lon, lat]);
  return (
    <svg class="sketch" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} class="sketch-ground" />
      {ground.wards.map(({ code, boundary }) => (
        <path key={code} d={path(boundary)} class="sketch-ward" />
      ))}
      {ground.localities.map(({ code, boundary }) => (
        <path key={code} d={path(boundary)} class="sketch-locality" />
      ))}
      {rings.map(({ boundary, name }) => (
        <path key={name} d={path(boundary)} class="sketch-ring" />
      ))}
      {wardNames(
        ground,
        at,
        rings.map(({ boundary }) => wordPlace(boundary, at)),
      ).map(({ code, name, x, y }) => (
        <text key={code} x={x} y={y} class="sketch-name">
          {name}
        </text>
      ))}
      {site && <path d={path(site)} class="sketch-site" />}
      {rings.map(({ boundary, name }) => {
        const [x, y] = wordPlace(boundary, at);
        return (
          <text key={name} x={x} y={y} class="sketch-word">
            {name}
          </text>
        );
      })}
      {places
        .filter(({ at: place }) => isInPicture(at(place)))
        .map(({ name, at: place, kind, placeOfWelcome, status, lost, gained }) => {
          const [x, y] = at(place);
          return (
            <g key={`${name} ${x} ${y}`} transform={`translate(${x - 9} ${y - 9})`}>
              <title>{name}</title>
              <VenueMark
                kind={kind}
                placeOfWelcome={placeOfWelcome ?? false}
                openness={lost ? 'closed' : opennessOf(status ?? 'OPEN')}
              />
              {lost && <path d="M0 0L18 18M18 0L0 18" class="sketch-lost" />}
              {gained && <path d="M9 -6V3M4.5 -1.5H13.5" class="sketch-gained" />}
            </g>
          );
        })}
      {fault && <circle cx={at(fault)[0]} cy={at(fault)[1]} r="16" class="sketch-fault" />}
    </svg>
  );
}

/** What lies beyond the edge of the picture is neither seen nor told. */
const isInPicture = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Names of the wards whose middle is in the picture, where they are few enough to be read. */
function wardNames({ wards }: SiteGround, at: ToPixels, words: readonly (readonly [number, number])[]) {
  const most = 8;
  const shown = wards.flatMap(({ code, name, boundary }) => {
    const point = labelPoint(boundary);
    const [x, y] = point ? at(point) : [-1, -1];
    // A name gives way to the word of a ring by going below it.
    const isIn = words.some(([wordX, wordY]) => Math.abs(wordX - x) < 110 && Math.abs(wordY - y) < 16);
    const down = isIn ? 24 : 0;
    return x > 40 && y > 10 && x < width - 40 && y < height - 10 ? [{ code, name, x, y: y + down }] : [];
  });
  return shown.length > most ? [] : shown;
}

type ToPixels = (place: Position) => readonly [number, number];

/** The word of a ring stands on its northernmost point. */
function wordPlace(boundary: Boundary, at: ToPixels): readonly [number, number] {
  const { west, east, north } = boundingBoxOf(boundary);
  const [x, y] = at({ lon: (west + east) / 2, lat: north });
  return [x, y + 5];
}

const inPixels = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A plane that holds the frame whole; degrees of longitude are shortened as they are at its latitude. */
function projectionOf(frame: Boundary, room: number): (vertex: Vertex) => readonly [number, number] {
  const { west, south, east, north } = boundingBoxOf(frame);
  const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const least = 0.002;
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shorten * room, least),
    (height - 2 * margin) / Math.max((north - south) * room, least),
  );
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return ([x = 0, y = 0]) => [width / 2 + (x - lon) * shorten * scale, height / 2 - (y - lat) * scale];
}
