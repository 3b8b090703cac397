import type { VNode } from 'preact';
import type { DrawnGround } from './ground-layout.ts';

/** Roads, railways and stations on a drawn map, beneath the lines of wards. */
export const Ground = ({ ground }: { readonly ground: DrawnGround }): VNode => (
  <g class="drawn-ground">
    <path class="base-railway" d={ground.railways} />
    <path class="base-road-edge" d={ground.roads} />
    <path class="base-road-edge motorway" d={ground.motorways} />
    <path class="base-road" d={ground.roads} />
    <path class="base-road motorway" d={ground.motorways} />
    {ground.stations.map(({ x, y }) => (
      <circle key={`${x} ${y}`} class="base-station" cx={x.toFixed(1)} cy={y.toFixed(1)} r="4" />
    ))}
  </g>
);

/** Names of the ground, lighter than those of wards. They are English in every language. */
export const GroundNames = ({ ground }: { readonly ground: DrawnGround }): VNode => (
  <g class="ground-names" lang="en" direction="ltr" text-anchor="middle">
    {ground.names.map(({ key, name, middle }) => (
      <text key={key} x={middle.x.toFixed(1)} y={(middle.y + 5).toFixed(1)}>
        {name}
      </text>
    ))}
  </g>
);
