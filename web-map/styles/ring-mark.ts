/** What documents say of a place, as the ring that stands for it on the map, in its key and in a briefing. */
export type RingMark = 'RING' | 'FILLED_RING' | 'DOUBLE_RING';
