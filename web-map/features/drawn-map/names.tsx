import type { VNode } from 'preact';
import { lineHeight, type PlacedName } from './names-in-area.ts';

interface Props {
  readonly names: readonly PlacedName[];
  readonly chosen: readonly string[];
  /** The fill on which a name stands, which its halo takes; undefined: the paper's. */
  readonly fillUnder?: (key: string) => string | undefined;
  readonly ofLocalities?: boolean;
}

const haloOn = (fill: string | undefined): string | undefined => fill && `var(${fill})`;

/** Names on a drawn map, each in a halo so that stripes and lines do not run through it. Names of places are English. */
export const Names = ({ names, chosen, fillUnder, ofLocalities = false }: Props): VNode => (
  <g class={ofLocalities ? 'locality-names' : 'ward-names'} lang="en" direction="ltr" text-anchor="middle">
    {names.map(({ key, lines, middle }) => (
      <text
        key={key}
        class={chosen.includes(key) ? 'chosen-name' : undefined}
        stroke={haloOn(fillUnder?.(key))}
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
