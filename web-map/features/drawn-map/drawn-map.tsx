import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { figurePatterns, patternLine } from '../../styles/figure-symbol.ts';
import type { DrawnLayout } from './drawn-layout.ts';
import { Ground, GroundNames } from './ground.tsx';
import { describedMap } from './map-words.ts';
import { ExchangeLine, North, PlaceMark, RingMarkAt, ScaleBar } from './marks.tsx';
import { Names } from './names.tsx';
import { pathOf, ringsOn } from './plane.ts';
import type { DrawnSubject } from './subject.ts';

interface Props {
  readonly subject: DrawnSubject;
  /** The subject at its place on the paper. */
  readonly layout: DrawnLayout;
  readonly title: string;
  /** Names the patterns of this map alone, so that two may stand on one page. */
  readonly id: string;
  readonly translator: InterfaceTranslator;
}

/**
 * A map as lines: wards filled by label or by a layer, in patterns that read in black and white, their names, the lines
 * of localities, practice on record, scale and north. A pure picture of what it is given; its table stands elsewhere.
 */
export const DrawnMap = ({ subject, layout, title, id, translator }: Props): VNode => {
  const { plane, rings, lines, places, localities } = layout;
  return (
    <svg
      class="drawn-map"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      width={plane.width}
      height={plane.height}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{describedMap(subject, translator)}</desc>
      <defs>
        <pattern id={`${id}-stripes`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-1 9L9 -1M-1 1L1 -1M7 9L9 7" stroke="var(--stripe)" stroke-width="1.2" />
        </pattern>
        <FigurePatterns subject={subject} id={id} />
        <clipPath id={`${id}-frame`}>
          <rect width={plane.width} height={plane.height} />
        </clipPath>
      </defs>
      <g clip-path={`url(#${id}-frame)`}>
        {subject.figures ? (
          <Figures subject={subject} layout={layout} id={id} />
        ) : (
          <Labels subject={subject} layout={layout} id={id} />
        )}
        {layout.ground && <Ground ground={layout.ground} />}
        {layout.wards.map(({ code, rings: ofWard }) => (
          <path key={code} class="ward-line" d={pathOf(ofWard)} />
        ))}
        {localities.map(({ code, rings: ofLocality }) => (
          <path key={code} class="locality-line" d={pathOf(ofLocality)} />
        ))}
        <Chosen subject={subject} layout={layout} />
        {lines.map(({ from, to }) => (
          <ExchangeLine key={`${from.x} ${to.x}`} from={from} to={to} />
        ))}
        {places.map(({ spot, isOpen }) => (
          <PlaceMark key={`${spot.x} ${spot.y}`} at={spot} isOpen={isOpen} />
        ))}
        {rings.map(({ spot, mark }) => (
          <RingMarkAt key={`${spot.x} ${spot.y}`} at={spot} mark={mark} />
        ))}
      </g>
      {layout.ground && <GroundNames ground={layout.ground} />}
      <Names names={layout.names} chosen={subject.chosen} fillUnder={fillUnder(subject)} />
      <Names names={layout.localityNames} chosen={[]} ofLocalities />
      <rect class="scale-ground" y={plane.height - 42} width="178" height="42" />
      <ScaleBar plane={plane} translator={translator} />
      <North x={150} y={plane.height - 18} t={translator.t} />
      <rect class="frame" x="0.5" y="0.5" width={plane.width - 1} height={plane.height - 1} />
    </svg>
  );
};

/** What a ward's name stands on: its label's fill. A layer has dark ones too, on which only the paper's own halo is read. */
const fillUnder =
  ({ wards, figures }: DrawnSubject) =>
  (code: string): string | undefined =>
    figures ? undefined : wards.find((ward) => ward.code === code)?.symbol.fill;

interface LayerProps {
  readonly subject: DrawnSubject;
  readonly layout: DrawnLayout;
  readonly id: string;
}

/** Wards by label: white to grey by how mixed they are, striped for cold spots. */
const Labels = ({ subject, layout, id }: LayerProps): VNode => (
  <>
    {subject.wards.map(({ code, symbol }) => {
      const d = pathOf(layout.wards.find((ward) => ward.code === code)?.rings ?? []);
      return (
        <g key={code}>
          <path d={d} fill={`var(${symbol.fill})`} />
          {symbol.stripes && <path d={d} fill={`url(#${id}-stripes)`} />}
          {symbol.dots && <path d={d} fill="url(#pattern-dots)" />}
        </g>
      );
    })}
  </>
);

/** Areas of a layer by class, or by why there is no number. */
const Figures = ({ subject, layout: { plane }, id }: LayerProps): VNode => (
  <>
    {subject.figures?.map(({ code, boundary, symbol }) => {
      const d = pathOf(ringsOn(plane, boundary));
      return (
        <g key={code}>
          <path class="figure-fill" d={d} fill={`var(${symbol.fill})`} />
          {symbol.pattern && <path d={d} fill={`url(#${id}-${symbol.pattern})`} />}
        </g>
      );
    })}
  </>
);

/** The patterns that occur. */
const FigurePatterns = ({ subject, id }: Pick<LayerProps, 'subject' | 'id'>): VNode => {
  const symbols = new Map(
    (subject.figures ?? []).flatMap(({ symbol: { pattern, ink } }) =>
      pattern ? [[pattern, ink ?? '--hatch'] as const] : [],
    ),
  );
  return (
    <>
      {[...symbols].map(([name, ink]) => {
        const { tile, path } = figurePatterns[name];
        return (
          <pattern key={name} id={`${id}-${name}`} width={tile} height={tile} patternUnits="userSpaceOnUse">
            <path d={path} fill="none" stroke={`var(${ink})`} stroke-width={patternLine} />
          </pattern>
        );
      })}
    </>
  );
};

/** The outline of each chosen area, in a casing. */
const Chosen = ({ subject: { chosen }, layout }: Pick<LayerProps, 'subject' | 'layout'>): VNode => {
  const areas = [...layout.wards, ...layout.localities].filter(({ code }) => chosen.includes(code));
  return (
    <>
      {areas.map(({ code, rings }) => (
        <g key={code}>
          <path class="chosen-halo" d={pathOf(rings)} />
          <path class="chosen-line" d={pathOf(rings)} />
        </g>
      ))}
    </>
  );
};
