import { z } from 'zod';
import { flag, latCell, lonCell, postcode } from './cells.ts';

/** Centroids of the list of August 2014, in our own layout. */
export const postcodesFile = {
  file: 'postcodes.csv',
  schema: z.object({ postcode, lon: lonCell, lat: latCell }),
} as const;

/** Every postcode of the three lists, with the centroid of the newest that has it, and which lists those are. */
export const listedPostcodesSchema = z.object({
  postcode,
  lon: lonCell,
  lat: latCell,
  on_2014_08: flag,
  on_2022_08: flag,
  on_2026_06: flag,
});
export type ListedPostcodeRow = z.output<typeof listedPostcodesSchema>;

/** The lists, oldest first: the field that tells whether a postcode is on it, and its document in sources.json. */
export const postcodeListFields = [
  { month: '2014-08', field: 'on_2014_08', document: 'code-point-open-2014', keepsEnded: false },
  { month: '2022-08', field: 'on_2022_08', document: 'code-point-open-2022', keepsEnded: false },
  { month: '2026-06', field: 'on_2026_06', document: 'wm-spatial-2026', keepsEnded: true },
] as const;
