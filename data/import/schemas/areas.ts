import { z } from 'zod';
import type { EditionId } from '../../../domain/geography/area.ts';
import {
  areaCode,
  calendarDate,
  count,
  latCell,
  lonCell,
  optionalText,
  orEmpty,
  smallAreaCode,
  text,
  wardCode,
} from './cells.ts';
import { sourceReference } from './sources.ts';

/** Boundary editions: which ward list belongs to each, and which boundary file, if any. */
export const editionsFile = {
  file: 'boundary-editions.json',
  schema: z.strictObject({
    id: z
      .string()
      .regex(/^\d{4}$/, 'must be a year, like "2004".')
      .transform((year) => year as EditionId),
    name: z.string().min(1),
    validFrom: calendarDate.optional(),
    validTo: calendarDate.optional(),
    wards: z.string().endsWith('.csv', 'must be the name of a CSV file.'),
    boundaries: z.string().endsWith('.geojson', 'must be the name of a GeoJSON file.').optional(),
    source: sourceReference,
  }),
} as const;

/** Wards of one edition. `locality` empty: not known. */
export const wardSchema = z.object({
  code: wardCode,
  name: text,
  locality: orEmpty(areaCode),
  locality_basis: optionalText,
});

/** The borough and its localities. */
export const boroughFile = {
  file: 'borough-and-localities.csv',
  schema: z.object({
    code: areaCode,
    level: z.enum(['BOROUGH', 'LOCALITY'], 'must be BOROUGH or LOCALITY.'),
    name: text,
    parent: orEmpty(areaCode),
  }),
} as const;

/** Small areas of the census (LSOA 2021) with their centre of mass, residents and best-fit ward. */
export const smallAreasFile = {
  file: 'lsoa-2021.csv',
  schema: z.object({
    code: smallAreaCode,
    name: text,
    lon: lonCell,
    lat: latCell,
    residents: count,
    ward_code: wardCode,
  }),
} as const;

/** Neighbourhoods smaller than a ward, each with the point that its publisher gives. */
export const neighbourhoodsFile = {
  file: 'neighbourhoods.csv',
  schema: z.object({ name: text, lon: lonCell, lat: latCell }),
} as const;

/** Neighbourhood names that can be tied to a ward or a locality. */
export const placesFile = {
  file: 'places.csv',
  schema: z.object({
    name: text,
    ward_code: orEmpty(wardCode),
    locality: orEmpty(areaCode),
    basis: text,
  }),
} as const;

/** Statements of a person that a register is complete for an area. */
export const reviewsFile = {
  file: 'register-reviews.csv',
  schema: z.object({
    register: z.enum(['venues', 'projects', 'participation', 'exchanges', 'placesOfWelcome']),
    area: areaCode,
    reviewed_on: calendarDate,
    reviewer: text,
  }),
} as const;
