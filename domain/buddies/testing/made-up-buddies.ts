import type { AreaCode } from '../../geography/area.ts';
import type { BuddyPerson, BuddyWard } from '../buddy.ts';

/** One minute of latitude is 1,853.3 m on the sphere of `distanceMetres`. */
const north = (minutes: number) => ({ lon: -1.98, lat: 52.58 + minutes / 60 });
const ward = (code: string, name: string, minutes: number): BuddyWard => ({
  code: code as AreaCode,
  name,
  middle: north(minutes),
});

/** Made-up wards on a line: B lies 1,853 m from A, C 3,707 m, D 5,560 m. */
export const madeUpWards = {
  A: ward('E05000001', 'Made-up A', 0),
  B: ward('E05000002', 'Made-up B', 1),
  C: ward('E05000003', 'Made-up C', 2),
  D: ward('E05000004', 'Made-up D', 3),
} as const;

const made =
  (side: BuddyPerson['side']) =>
  (reference: string, more: Partial<BuddyPerson> = {}): BuddyPerson => ({
    reference,
    side,
    languages: ['en'],
    ward: madeUpWards.A,
    days: ['MONDAY'],
    takes: 1,
    met: [],
    ...more,
  });

/** Somebody made up, who speaks English, lives in ward A and is free on Mondays unless said otherwise. */
export const newcomer = made('NEWCOMER');
export const buddy = made('BUDDY');
