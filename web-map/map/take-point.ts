import { signal } from '@preact/signals';
import type { LonLat } from './scene/map-state.ts';

/** Takes the next point that is chosen on the map; undefined: a choice means what it usually means. */
export const takePoint = signal<((point: LonLat) => void) | undefined>(undefined);
