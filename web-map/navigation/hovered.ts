import { signal } from '@preact/signals';

/** An area that has the focus in a list. */
export interface FocusedArea {
  readonly code: string;
  readonly name: string;
}

/** What is under the pointer on the map, in words, or the area that has the focus in a list; empty: nothing. */
export const hovered = signal<string | FocusedArea>('');
