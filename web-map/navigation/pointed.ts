import { signal } from '@preact/signals';

/** What is under the pointer on the map, or has the focus in a list of areas, in words; empty: nothing. */
export const pointed = signal('');
