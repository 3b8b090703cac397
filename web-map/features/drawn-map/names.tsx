import type { VNode } from 'preact';
import { lineHeight, type PlacedName } from './name-spots.ts';

interface Props {
  readonly names: readonly PlacedName[];
  readonly chosen: readonly string[];
  readonly ofLocalities?: boolean;
}

/** Names on a drawn map, each in a halo so that stripes and lines do not run through it. Names of places are English. */
export const Names = ({ names, chosen, ofLocalities = false }: Props): VNode => (
  <g class={ofLocalities ? 'locality-names' : 'ward-names'} lang="en" direction="ltr" text-anchor="middle">
    {names.map(({ key, lines, middle }) => (
      <text
        key={key}
        class={chosen.includes(key) ? 'chosen-name' : undefined}
        x={middle.x.toFixed(1)}
        y={(middle.y - (lines.length * lineHeight) / 2 + lineHeight * 0.78).toFixed(1)}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={middle.x.toFixed(1)} dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    ))}
  </g>
);
