import { distanceMetres } from '../../domain/geography/measures.ts';
import type { Position } from '../../domain/geography/position.ts';
import type { PostcodeCentroid, PostcodeList } from '../../domain/geography/postcode-lists.ts';
import type { FileRows } from './read-files.ts';
import { postcodeListFields } from './schemas/postcodes.ts';
import type { SourceOf } from './sources.ts';
import { withoutUndefined } from './without-undefined.ts';

/**
 * From how far apart two centroids of one postcode are told: lists differ by a few metres for the way coordinates were
 * turned, and by some tens where buildings were added. Metres; a rule of our own.
 */
export const toldApartMetres = 250;

/** Each postcode once, with the centroid of the newest list that has it and the months of all that have. */
export function buildPostcodes({ listedPostcodes, postcodes }: FileRows): PostcodeCentroid[] {
  const oldest = new Map(
    postcodes.map(({ value: { postcode, lon, lat } }) => [postcode, { lon, lat }] as const),
  );
  return listedPostcodes.map(({ value }) => {
    const { postcode, lon, lat } = value;
    const position = { lon, lat };
    const before = oldest.get(postcode);
    const metres = before === undefined ? 0 : Math.round(distanceMetres(before, position));
    return withoutUndefined({
      postcode,
      position,
      lists: postcodeListFields.filter(({ field }) => value[field]).map(({ month }) => month),
      apartMetres: metres >= toldApartMetres ? metres : undefined,
    });
  });
}

/** The lists, oldest first. */
export const buildPostcodeLists = (
  { listedPostcodes: [first] }: FileRows,
  sourceOf: SourceOf,
): PostcodeList[] =>
  first === undefined
    ? []
    : postcodeListFields.map(({ month, keepsEnded, document }) => ({
        month,
        keepsEnded,
        source: sourceOf({ document }, first),
      }));

/** The centroid of each postcode, for places whose publisher gives a postcode alone. */
export const centroidsOf = ({ listedPostcodes }: FileRows): ReadonlyMap<string, Position> =>
  new Map(listedPostcodes.map(({ value: { postcode, lon, lat } }) => [postcode, { lon, lat }]));
