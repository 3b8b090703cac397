import type { Position } from '../../domain/geography/position.ts';
import type { Venue } from '../../domain/records/venue.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';

/** By what a venue has its point whose publisher gives a postcode alone. */
export const centroidBasis = 'centroid of the postcode, newest list that has it';

/**
 * GP practices as venues, each one of its own: several may share a health centre, as a library stands in a centre. That
 * the list marks one as active is a statement of its day.
 */
export function buildPractices(
  { practices }: FileRows,
  centroids: ReadonlyMap<string, Position>,
  sourceOf: SourceOf,
): Venue[] {
  return practices.map((row): Venue => {
    const { code, name, address, postcode, opened } = row.value;
    const source = sourceOf({ document: 'nhs-ods-2023' }, row);
    const position = centroids.get(postcode);
    return {
      id: `gp-${code.toLowerCase()}`,
      name: withSmallS(name),
      kind: 'gp-practice',
      placeOfWelcome: false,
      address: withSmallS(address),
      postcode,
      ...(position
        ? { position, precision: 'POSTCODE', positionBasis: centroidBasis }
        : { precision: 'NOT_KNOWN' }),
      statusHistory: [
        {
          status: 'OPEN',
          ...(source.date === undefined ? {} : { date: source.date }),
          statement: `listed as an active practice (${source.date ?? 'undated'})`,
        },
      ],
      confidence: 'high',
      note: `NHS code ${code}; open in its list since ${opened}`,
      source,
      restricted: false,
    };
  });
}

/** The list is in capitals; made small again, "St Peter'S" kept one. */
const withSmallS = (text: string): string => text.replace(/(\p{L})'S\b/gu, "$1's");
