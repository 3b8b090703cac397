import { z } from 'zod';
import type { SchoolPhase } from '../../../domain/records/school-pupils.ts';
import { id, numberCell, postcode, text } from './cells.ts';

/** What the census calls a phase, and we. */
const phases: Readonly<Record<string, SchoolPhase>> = {
  'State-funded nursery': 'NURSERY',
  'State-funded primary': 'PRIMARY',
  'State-funded secondary': 'SECONDARY',
  'State-funded special school': 'SPECIAL',
  'State-funded AP school': 'ALTERNATIVE',
  'Independent school': 'INDEPENDENT',
};

const phase = z.string().transform((cell, context): SchoolPhase => {
  const known = phases[cell];
  if (known) return known;
  context.addIssue(`is none of the phases that are known: ${Object.keys(phases).join(', ')}.`);
  return z.NEVER;
});

/** The file writes whole numbers as "104134.0". */
const wholeCell = <Read>(schema: z.ZodType<Read, string>) =>
  z
    .string()
    .transform((cell) => cell.replace(/\.0$/, ''))
    .pipe(schema);

/** A percentage as published; "z": does not apply, as for independent schools. */
const percentCell = z.union([z.literal('z').transform(() => undefined), numberCell(0, 100)]);

const shares = {
  white_british: percentCell,
  white_irish: percentCell,
  irish_traveller: percentCell,
  gypsy_roma: percentCell,
  other_white: percentCell,
  white_and_black_caribbean: percentCell,
  white_and_black_african: percentCell,
  white_and_asian: percentCell,
  other_mixed: percentCell,
  indian: percentCell,
  pakistani: percentCell,
  bangladeshi: percentCell,
  other_asian: percentCell,
  black_caribbean: percentCell,
  black_african: percentCell,
  other_black: percentCell,
  chinese: percentCell,
  any_other: percentCell,
} as const;

const urn = z.string().regex(/^\d{6}$/, 'is not the number of a school: six digits, like 104134.');

/** Schools of the borough in the school census. The wards of the file are of an older numbering and are not read. */
export const schoolsSchema = z.object({
  urn: wholeCell(urn),
  name: text,
  phase,
  postcode,
  headcount: wholeCell(numberCell(10, 10_000, true)),
  free_meals: percentCell,
  ...shares,
  unclassified: percentCell,
  other_language: percentCell,
});
export type ShareColumn = keyof typeof shares;

/** Schools of the census that have another number on the register now: which place each is, and by what that is known. */
export const schoolBuildingsFile = {
  file: 'school-buildings.csv',
  schema: z.object({
    urn,
    venue_id: id,
    basis: z.enum(['NAME_AND_POSTCODE', 'POSTCODE'], 'must be NAME_AND_POSTCODE or POSTCODE.'),
  }),
} as const;
