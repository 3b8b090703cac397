import { type LabelSymbol, patterns } from '../../domain/cohesion-label/classification/label-symbol.ts';

const { stripeTile: tile, stripeWidth, dotTile, dots, dotRadius, dotRing } = patterns;

/** The two patterns, once a page; swatches refer to them. Same measures as the images of the map. */
export function PatternDefinitions() {
  return (
    <svg class="definitions" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="pattern-stripes" width={tile} height={tile} patternUnits="userSpaceOnUse">
          {[-tile, 0, tile].map((shift) => (
            <path
              key={shift}
              d={`M${shift - 1} ${tile + 1}L${shift + tile + 1} -1`}
              stroke="var(--stripe)"
              stroke-width={stripeWidth}
            />
          ))}
        </pattern>
        <pattern id="pattern-dots" width={dotTile} height={dotTile} patternUnits="userSpaceOnUse">
          {dots.map(({ x, y }) => (
            <circle
              key={x}
              cx={x}
              cy={y}
              r={dotRadius}
              fill="var(--dot)"
              stroke="var(--dot-ring)"
              stroke-width={dotRing}
            />
          ))}
        </pattern>
      </defs>
    </svg>
  );
}

/** How a label looks on the map, as a small field; the words stand beside it. Not known has no mark, as on the map. */
export function Swatch({
  symbol,
  width = 22,
  height = 22,
}: {
  symbol: LabelSymbol;
  width?: number;
  height?: number;
}) {
  const box = { x: 1, y: 1, width: width - 2, height: height - 2, rx: 3 };
  return (
    <svg class="swatch" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect {...box} fill={`var(${symbol.fill})`} stroke="var(--control-line)" stroke-width="1" />
      {symbol.stripes && <rect {...box} fill="url(#pattern-stripes)" />}
      {symbol.dots && <rect {...box} fill="url(#pattern-dots)" />}
    </svg>
  );
}
