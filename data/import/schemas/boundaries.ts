import { z } from 'zod';
import { outputAreaCode, smallAreaCode, wardCode } from './cells.ts';

const vertex = z
  .tuple([z.number(), z.number()], 'must be a point [lon, lat].')
  .refine(
    ([lon, lat]) => lon > -11 && lon < 3 && lat > 49 && lat < 61,
    'must be [lon, lat] in degrees, about [-2, 52.6]; a projected grid or swapped axes are not.',
  );
const ring = z
  .array(vertex)
  .min(4, 'a ring has at least four points.')
  .refine(
    (points) => points[0]?.join() === points.at(-1)?.join(),
    'the last point of a ring must repeat the first.',
  );

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

/** A GeoJSON FeatureCollection, WGS84 (RFC 7946), whose features are known by a code. */
const collectionOf = <Code extends z.ZodType>(code: Code) =>
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({ type: z.literal('Feature'), properties: z.looseObject({ code }), geometry }),
    ),
  });

/** Boundaries of the wards of an edition. */
export const boundariesSchema = collectionOf(wardCode);

/** Boundaries of the small areas of the census (LSOA 2021). */
export const smallAreaBoundariesFile = {
  file: 'small-area-boundaries-2021.geojson',
  schema: collectionOf(smallAreaCode),
} as const;

/** Lines of the Output Areas of the census; one that stands for several has all their codes, joined by +. */
export const outputAreaBoundariesFile = {
  file: 'output-area-boundaries-2021.geojson',
  schema: collectionOf(
    z.string().refine((codes) => codes.split('+').every((code) => outputAreaCode.safeParse(code).success), {
      error: 'must be the code of an Output Area, or several joined by +.',
    }),
  ),
} as const;
