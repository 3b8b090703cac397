import type { VNode } from 'preact';
import { patterns } from '../../../domain/cohesion-label/classification/label-symbol.ts';

const { stripeTile, stripeWidth, dotTile, dots, dotRadius, dotRing } = patterns;

/** The two patterns, once a page; swatches refer to them. Same measures as the images of the map. */
export const PatternDefinitions = (): VNode => (
  <svg class="definitions" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="pattern-stripes" width={stripeTile} height={stripeTile} patternUnits="userSpaceOnUse">
        {[-stripeTile, 0, stripeTile].map((shift) => (
          <path
            d={`M${shift - 1} ${stripeTile + 1}L${shift + stripeTile + 1} -1`}
            stroke="var(--stripe)"
            stroke-width={stripeWidth}
          />
        ))}
      </pattern>
      <pattern id="pattern-dots" width={dotTile} height={dotTile} patternUnits="userSpaceOnUse">
        {dots.map(({ x, y }) => (
          <circle
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
