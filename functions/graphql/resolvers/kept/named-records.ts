import type { OpenRecord } from '../../../../domain/cohesion-label/practice/evidence.ts';
import { publicOnly } from '../../../../domain/disclosure/public-records.ts';
import type { RegisterReview } from '../../../../domain/records/dataset.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';

export type Register = RegisterReview['register'];

/** A record of a register by its id, with its name, as everyone may read it; undefined: the register has none of this id. */
export async function namedRecord(
  data: DataSnapshot,
  register: Register,
  id: string,
): Promise<OpenRecord | undefined> {
  switch (register) {
    case 'venues':
    case 'placesOfWelcome': {
      const venue = await data.venues.byId.load(id);
      return venue && { id, name: venue.name };
    }
    case 'projects': {
      const project = publicOnly(await data.projects()).find((each) => each.id === id);
      return project && { id, name: project.name };
    }
    case 'exchanges': {
      const exchange = publicOnly(await data.exchanges()).find((each) => each.id === id);
      return exchange && { id, name: exchange.title };
    }
    // Counts of people are no records with an id.
    case 'participation':
      return undefined;
  }
}
