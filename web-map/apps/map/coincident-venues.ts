import { signal } from '@preact/signals';

/** Ids of venues that stand on one point of the map, after a tap on their ring; empty when one thing is chosen. */
export const coincidentVenues = signal<readonly string[]>([]);
