import {
  type FigurePattern,
  type FigureSymbol,
  figurePatterns,
  patternLine,
} from '../../styles/figure-symbol.ts';

const inks = ['--hatch', '--hatch-on-high'] as const;
const patternId = (pattern: FigurePattern, ink: string): string => `figure-${pattern}${ink}`;

/** The patterns of figures, once a page; swatches refer to them. Same measures as the images of the map. */
export function FigurePatternDefinitions() {
  return (
    <svg class="definitions" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(figurePatterns).flatMap(([name, { tile, path }]) =>
          inks.map((ink) => (
            <pattern
              key={name + ink}
              id={patternId(name as FigurePattern, ink)}
              width={tile}
              height={tile}
              patternUnits="userSpaceOnUse"
            >
              <path d={path} fill="none" stroke={`var(${ink})`} stroke-width={patternLine} />
            </pattern>
          )),
        )}
      </defs>
    </svg>
  );
}

/** How a value of a layer looks on the map, as a small field; the words stand beside it. */
export function FigureSwatch({ symbol, width = 26 }: { symbol: FigureSymbol; width?: number }) {
  const box = { x: 1, y: 1, width: width - 2, height: 18, rx: 3 };
  return (
    <svg class="swatch" width={width} height="20" viewBox={`0 0 ${width} 20`} aria-hidden="true">
      <rect {...box} fill={`var(${symbol.fill})`} stroke="var(--control-line)" stroke-width="1" />
      {symbol.pattern && (
        <rect {...box} fill={`url(#${patternId(symbol.pattern, symbol.ink ?? '--hatch')})`} />
      )}
    </svg>
  );
}
