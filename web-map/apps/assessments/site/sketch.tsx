import { type Boundary, polygonsOf } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import type { VenueStatus } from '../../../../schema/generated/assess-operations.ts';
import { Ground, GroundNames } from '../../../features/drawn-map/ground.tsx';
import { groundOn } from '../../../features/drawn-map/ground-layout.ts';
import { boxOfName } from '../../../features/drawn-map/names-in-area.ts';
import { opennessOf } from '../../../styles/openness.ts';
import { VenueMark } from '../../../ui/venue-mark.tsx';
import { type BaseUnderSketch, baseUnderSketch } from './base-under-sketch.ts';
import type { SiteGround } from './ground.ts';
import {
  boxOf,
  height,
  inPixels,
  isInPicture,
  planeOf,
  projectionOf,
  spotOf,
  wardNames,
  width,
  wordPlace,
} from './sketch-plane.ts';

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
  /** Whether the ground's sources stand below; not where several sketches stand side by side. */
  readonly credited?: boolean;
}

/** A site alone is shown with as much ground around it, so that it is seen where it lies. */
export const roomAround = 2.2;

/** A small picture of a site among the wards: no library, the same on every device and on paper. */
export function Sketch({ credited = true, ...props }: Props) {
  const base = baseUnderSketch().value;
  return (
    <>
      <SketchPicture {...props} base={base} />
      {credited && <SketchCredit />}
    </>
  );
}

/** Where the ground of the sketches above is from; nothing while there is none. */
export function SketchCredit() {
  const words = baseUnderSketch().value?.words;
  return words ? (
    <details class="sketch-credit">
      <summary>{words.title}</summary>
      <p>{words.credit}</p>
    </details>
  ) : null;
}

function SketchPicture({
  ground,
  label,
  site,
  rings = [],
  places = [],
  frame,
  room = 1,
  fault,
  base,
}: Omit<Props, 'credited'> & { readonly base: BaseUnderSketch | undefined }) {
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
  const words = rings.map(({ boundary }) => wordPlace(boundary, at));
  const names = wardNames(ground, at, words);
  const placed = places.filter(({ at: place }) => isInPicture(at(place)));
  const drawn =
    base &&
    groundOn(
      base.base,
      planeOf(project),
      [
        ...names.map(({ name, x, y }) => boxOfName([name], { x, y: y - 4 })),
        ...rings.map(({ name }, order) => boxOfName([name], spotOf(words[order] ?? [0, 0]))),
        ...placed.map((place) => ({ middle: spotOf(at(place.at)), halfWidth: 10, halfHeight: 10 })),
        ...(site ? [boxOf(site, at)] : []),
      ],
      true,
      new Set(ground.wards.map(({ name }) => name)),
    );
  return (
    <svg class="sketch" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} class="sketch-ground" />
      {ground.wards.map(({ code, boundary }) => (
        <path key={code} d={path(boundary)} class="sketch-ward" />
      ))}
      {ground.localities.map(({ code, boundary }) => (
        <path key={code} d={path(boundary)} class="sketch-locality" />
      ))}
      {drawn && <Ground ground={drawn} />}
      {rings.map(({ boundary, name }) => (
        <path key={name} d={path(boundary)} class="sketch-ring" />
      ))}
      {drawn && <GroundNames ground={drawn} />}
      {names.map(({ code, name, x, y }) => (
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
      {placed.map(({ name, at: place, kind, placeOfWelcome, status, lost, gained }) => {
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
