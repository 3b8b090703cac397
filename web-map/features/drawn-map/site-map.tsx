import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import type { SiteLayout } from './drawn-site.ts';
import { Ground, GroundNames } from './ground.tsx';
import { North, ScaleBar } from './marks.tsx';
import { Names } from './names.tsx';
import { halfSign } from './numbered-places.ts';
import { pathOf } from './plane.ts';

interface Props {
  readonly layout: SiteLayout;
  readonly title: string;
  /** What it shows, in words for those who do not see it. */
  readonly text: string;
  /** Names the masks of this map alone. */
  readonly id: string;
  readonly translator: InterfaceTranslator;
}

/** Width of a line at a distance, and of the casing on each of its sides, CSS pixels. */
const line = 1.6;
const casing = 2;

/** A site among the wards, with lines at distances around it and the places to meet by number: lines alone, for paper. */
export const SiteMap = ({ layout, title, text, id, translator }: Props): VNode => {
  const { plane, site, wards, localities, places, names, ground } = layout;
  return (
    <svg
      class="drawn-map site-map"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      width={plane.width}
      height={plane.height}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      {ground && <Ground ground={ground} />}
      {wards.map(({ code, rings }) => (
        <path key={code} class="ward-line" d={pathOf(rings)} />
      ))}
      {localities.map(({ code, rings }) => (
        <path key={code} class="locality-line" d={pathOf(rings)} />
      ))}
      <Distances layout={layout} id={id} />
      <path class="site" fill-rule="evenodd" d={pathOf(site)} />
      {ground && <GroundNames ground={ground} />}
      <Names names={names} chosen={[]} />
      {places.map(({ number, spot, mark, inside, lost }) => (
        <g key={number} class={inside ? 'numbered inside' : 'numbered'}>
          <path class="leader" d={`M${at(spot)}L${at(mark)}`} />
          <circle class="point" cx={spot.x.toFixed(1)} cy={spot.y.toFixed(1)} r="2.5" />
          <NumberSign at={mark} number={number} inside={inside} lost={lost} />
        </g>
      ))}
      <rect class="scale-ground" y={plane.height - 42} width="178" height="42" />
      <ScaleBar plane={plane} translator={translator} />
      <North x={150} y={plane.height - 18} t={translator.t} />
      <DistanceWords layout={layout} translator={translator} />
      <rect class="frame" x="0.5" y="0.5" width={plane.width - 1} height={plane.height - 1} />
    </svg>
  );
};

const at = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The sign of a place: round, or square and dark for one on the site itself; crossed out where the scheme takes it away. */
export const NumberSign = ({
  at: { x, y },
  number,
  inside,
  lost,
}: {
  readonly at: { readonly x: number; readonly y: number };
  readonly number: number | undefined;
  readonly inside: boolean;
  readonly lost?: boolean | undefined;
}): VNode => (
  <>
    <rect
      class="number-sign"
      x={(x - halfSign).toFixed(1)}
      y={(y - halfSign).toFixed(1)}
      width={2 * halfSign}
      height={2 * halfSign}
      rx={inside ? 0 : halfSign}
    />
    {number !== undefined && (
      <text class="number" x={x.toFixed(1)} y={(y + 5).toFixed(1)} text-anchor="middle">
        {number}
      </text>
    )}
    {lost && (
      <path
        class="crossed-out"
        d={`M${at({ x: x - halfSign, y: y + halfSign })}L${at({ x: x + halfSign, y: y - halfSign })}`}
      />
    )}
  </>
);

/**
 * Lines at distances from the edge of the site. A stroke as wide as twice the distance, with round corners, covers exactly
 * the ground within it; what a mask leaves of a slightly wider one is its edge, without any geometry being worked out.
 */
const Distances = ({ layout: { plane, site, distances }, id }: Pick<Props, 'layout' | 'id'>): VNode => {
  const d = pathOf(site);
  return (
    <>
      {distances.map(({ metres, radius }) => (
        <g key={metres}>
          <mask
            id={`${id}-${metres}`}
            maskUnits="userSpaceOnUse"
            x="0"
            y="0"
            width={plane.width}
            height={plane.height}
          >
            <rect width={plane.width} height={plane.height} fill="#ffffff" />
            <path class="within" d={d} fill="#000000" stroke="#000000" stroke-width={2 * (radius - casing)} />
          </mask>
          <g mask={`url(#${id}-${metres})`}>
            <path class="distance-casing" d={d} stroke-width={2 * (radius + line + casing)} />
          </g>
          <mask
            id={`${id}-${metres}-line`}
            maskUnits="userSpaceOnUse"
            x="0"
            y="0"
            width={plane.width}
            height={plane.height}
          >
            <rect width={plane.width} height={plane.height} fill="#ffffff" />
            <path class="within" d={d} fill="#000000" stroke="#000000" stroke-width={2 * radius} />
          </mask>
          <g mask={`url(#${id}-${metres}-line)`}>
            <path class="distance-line" d={d} stroke-width={2 * (radius + line)} />
          </g>
        </g>
      ))}
    </>
  );
};

const DistanceWords = ({
  layout: { distances },
  translator: { t, count },
}: Pick<Props, 'layout' | 'translator'>): VNode => (
  <g class="distance-words" text-anchor="middle">
    {distances.map(({ metres, words: { x, y } }) => (
      <text key={metres} x={x.toFixed(1)} y={(y + 5).toFixed(1)}>
        {t('briefing.mapMetres', { metres: count(metres) })}
      </text>
    ))}
  </g>
);
