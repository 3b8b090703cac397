import type { FieldBasis } from '../../domain/provenance/field-basis.ts';
import type { Exchange, Project } from '../../domain/records/programme.ts';

/** Which record stands for a venue, and by which name another source knows it. */
export interface Buildings {
  readonly idOf: (id: string) => string;
  readonly nameOf: (id: string) => string;
}

/**
 * A project whose venues are named by the records that stand for them. That another source lists the building under
 * another name is said of the venue: the point is of that record.
 */
export function venuesNamedOnce(project: Project, { idOf, nameOf }: Buildings): Project {
  const bases: readonly FieldBasis[] = [
    ...(project.bases ?? []).map((said) =>
      said.field === 'venues' && said.item !== undefined ? { ...said, item: idOf(said.item) } : said,
    ),
    ...project.venues
      .filter(
        (id) =>
          idOf(id) !== id && !project.bases?.some(({ field, item }) => field === 'venues' && item === id),
      )
      .map(
        (id): FieldBasis => ({
          field: 'venues',
          item: idOf(id),
          basis: 'DERIVED',
          words: `Named as ${nameOf(id)}; the register has the building under the record that stands here.`,
        }),
      ),
  ];
  return {
    ...project,
    venues: [...new Set(project.venues.map(idOf))],
    ...(bases.length > 0 ? { bases } : {}),
  };
}

/** An exchange whose parties are named so. */
export const partiesNamedOnce = (exchange: Exchange, { idOf }: Buildings): Exchange => ({
  ...exchange,
  parties: exchange.parties.map((party) =>
    party.venue === undefined ? party : { ...party, venue: idOf(party.venue) },
  ),
});
