import type { Position as Vertex } from 'geojson';
import { siteFileLimits } from './site-file-limits.ts';

/** A piece of line that goes somewhere and comes back the same way, enclosing nothing. */
export interface Spike {
  readonly tip: Vertex;
  readonly lengthMetres: number;
}

/**
 * A closed ring without its spikes. Spikes on spikes are taken off too; once through the ring and once more across its
 * beginning.
 * @param ring closed, easting, northing in metres.
 * @example withoutSpikes([[0, 0], [9, 0], [9, 5], [15, 5], [9, 5], [9, 9], [0, 0]]).spikes.length // 1
 */
export function withoutSpikes(ring: readonly Vertex[]): {
  readonly ring: Vertex[];
  readonly spikes: readonly Spike[];
} {
  const spikes: Spike[] = [];
  const once = passed(ring.slice(0, -1), spikes);
  const half = Math.floor(once.length / 2);
  const kept = passed([...once.slice(half), ...once.slice(0, half)], spikes);
  if (spikes.length === 0) return { ring: [...ring], spikes };
  const [first] = kept;
  return { ring: first ? [...kept, first] : kept, spikes };
}

function passed(corners: readonly Vertex[], spikes: Spike[]): Vertex[] {
  const kept: Vertex[] = [];
  for (const corner of corners) {
    kept.push(corner);
    for (let length = spikeLength(kept); length > 0; length = spikeLength(kept)) {
      const [tip = []] = kept.splice(-2, 1);
      spikes.push({ tip, lengthMetres: length });
      const [before, last] = kept.slice(-2);
      if (before && last && before[0] === last[0] && before[1] === last[1]) kept.pop();
    }
  }
  return kept;
}

/** Length of the spike whose tip is the last corner but one; 0 where it is none. */
function spikeLength(corners: readonly Vertex[]): number {
  const [from, tip, to] = corners.slice(-3);
  if (!from || !tip || !to) return 0;
  const there = [(from[0] ?? 0) - (tip[0] ?? 0), (from[1] ?? 0) - (tip[1] ?? 0)] as const;
  const back = [(to[0] ?? 0) - (tip[0] ?? 0), (to[1] ?? 0) - (tip[1] ?? 0)] as const;
  if (there[0] * back[0] + there[1] * back[1] <= 0) return 0;
  const lengths = [Math.hypot(...there), Math.hypot(...back)] as const;
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
  const width = Math.abs(there[0] * back[1] - there[1] * back[0]) / longer;
  return width <= siteFileLimits.spikeWidthMetres && shorter >= siteFileLimits.leastSpikeMetres ? shorter : 0;
}
