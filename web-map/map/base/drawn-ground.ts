import { signal } from '@preact/signals';

/** Which ground lies beneath the wards; undefined until one is drawn. A key tells the marks of the own one only. */
export const drawnGround = signal<'OWN' | 'COUNCIL' | undefined>(undefined);
