import { z } from 'zod';
import { parseVenueKind } from '../../../domain/place/venue-kinds.ts';
import { fieldBases } from '../../../domain/provenance/field-basis.ts';
import {
  areaCode,
  id,
  latCell,
  lonCell,
  optionalText,
  orEmpty,
  partialDate,
  postcode,
  readBy,
  text,
  textList,
  timeWords,
  yesNo,
} from './cells.ts';

/** Fields of a venue of which something may be said. */
const fieldsOfVenue = [
  'name',
  'neighbourhood',
  'placeOfWelcome',
  'openingText',
  'operator',
  'position',
] as const;

/** The register of venues. `lon` and `lat` empty: no place on the map. `same_building_as`: the record that counts. */
export const venuesFile = {
  file: 'venues.csv',
  schema: z.object({
    id,
    name: text,
    kind: readBy((field, cell) => parseVenueKind(field, cell).id),
    place_of_welcome: yesNo,
    address: optionalText,
    postcode: orEmpty(postcode),
    neighbourhood: optionalText,
    lon: orEmpty(lonCell),
    lat: orEmpty(latCell),
    precision: z.enum(
      ['BUILDING', 'POSTCODE', 'STREET', 'WARD', 'NOT_KNOWN'],
      'must be BUILDING, POSTCODE, STREET, WARD or NOT_KNOWN.',
    ),
    position_basis: optionalText,
    stated_locality: orEmpty(areaCode),
    opening_text: optionalText,
    operator: optionalText,
    faith: optionalText,
    phase: optionalText,
    same_building_as: orEmpty(id),
    aliases: textList,
    confidence: orEmpty(
      z.enum(['high', 'medium', 'low'], 'must be high, medium or low.') as z.ZodType<string, string>,
    ),
    note: optionalText,
    source_title: text,
    source_publisher: optionalText,
    source_date: timeWords,
    source_licence: optionalText,
    restricted: yesNo,
  }),
} as const;
export type VenueRow = z.output<typeof venuesFile.schema>;

/** Which values of a venue are not as printed: any number of rows a venue. */
export const venueBasesFile = {
  file: 'venue-bases.csv',
  schema: z.object({
    venue_id: id,
    field: z.enum(fieldsOfVenue, `must be one of ${fieldsOfVenue.join(', ')}.`),
    basis: z.enum(fieldBases, `must be one of ${fieldBases.join(', ')}.`),
    section: optionalText,
    words: text,
  }),
} as const;

/** What is recorded about whether a venue is open: any number of rows a venue. `date` empty: undated. */
export const venueStatusFile = {
  file: 'venue-status.csv',
  schema: z.object({
    venue_id: id,
    status: z.enum(
      ['OPEN', 'TEMPORARILY_CLOSED', 'CLOSED', 'NOT_KNOWN'],
      'must be OPEN, TEMPORARILY_CLOSED, CLOSED or NOT_KNOWN.',
    ),
    date: orEmpty(partialDate),
    statement: text,
  }),
} as const;
